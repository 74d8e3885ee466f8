import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../model/finding.ts';
import { rules } from '../rules/index.ts';
import { naughtyStrings } from '../testing/naughty-strings.ts';
import { toGithub, withoutCommands } from './github.ts';
import { toGitlab } from './gitlab.ts';
import { markdownText, toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';

const span = { line: 17, column: 5, endLine: 17, endColumn: 16 };
const finding = (given: Partial<LocatedFinding> = {}): LocatedFinding => ({
  rule: 'moment-cap',
  severity: 'error',
  message: '"Renew" names 5 moments of truth, but the cap is 3.',
  hint: 'Keep the 3 whose failure ends the relationship.',
  at: { file: 'journeys/renew.yaml', path: ['momentsOfTruth', 3] },
  entry: 'journey/renew',
  span,
  frame: '    - touchpoint: letter',
  related: [],
  ...given,
});
const many = (severity: LocatedFinding['severity'], count: number): readonly LocatedFinding[] =>
  Array.from({ length: count }, (_, index) => finding({ severity, values: [index] }));
/** What the runner does with a line: blanks are passed over, and `##[` is looked for everywhere. */
const commandsIn = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));

describe('annotations of GitHub', () => {
  test('say where, what and how to mend it, from the root of the repository', () => {
    expect(toGithub([finding()], 'play/').annotations).toBe(
      '::error file=play/journeys/renew.yaml,line=17,endLine=17,col=5,endColumn=16,title=moment-cap::"Renew" names 5 moments of truth, but the cap is 3.%0AKeep the 3 whose failure ends the relationship.\n',
    );
  });

  test('leave columns out where a finding spans lines', () => {
    const { annotations } = toGithub([finding({ span: { ...span, endLine: 19 } })], '');
    expect(annotations).toContain('line=17,endLine=19,title=');
  });

  test('are the ten worst of a kind, errors first, and what is left over is told elsewhere', () => {
    const { annotations, rest } = toGithub(
      [...many('advice', 2), ...many('warning', 12), ...many('exception', 1), ...many('error', 11)],
      '',
    );
    const kinds = annotations
      .trimEnd()
      .split('\n')
      .map((line) => /^::(\w+) /.exec(line)?.[1]);
    expect(kinds).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning'), 'notice']);
    expect(rest.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'advice', 'advice']);
  });

  test.each([
    ['a message that begins another command', { message: 'x\n::error::y' }],
    ['a message with what stands for an end of line', { message: 'x%0A::error::y' }],
    ['a file that would end its value', { at: { file: 'a,line=1::b.yaml' } }],
    ['a command of the old kind', { message: 'text ##[add-mask]x' }],
    ['a return', { message: 'x\r::stop-commands::t' }],
    ['half a character', { message: 'x\uD800y' }],
  ])('cannot be led astray by %s', (_, given) => {
    const { annotations } = toGithub([finding(given)], '');
    expect(annotations.trimEnd().split('\n')).toHaveLength(1);
    expect(commandsIn(annotations)).toHaveLength(1);
    expect(annotations.isWellFormed()).toBe(true);
    const [, properties = ''] = /^::error (.*?)::/.exec(annotations) ?? [];
    expect(properties.split(',').filter((one) => one.startsWith('line='))).toEqual(['line=17']);
  });

  test('whatever words a playbook holds, no line is a command that is not ours', () => {
    for (const words of naughtyStrings) {
      const { annotations } = toGithub([finding({ message: words, hint: words, rule: words })], '');
      expect(commandsIn(annotations)).toEqual([annotations.slice(0, -1)]);
      expect(commandsIn(withoutCommands(`  ${words}\n::warning::${words} ##[group]`))).toEqual([]);
    }
  });
});

describe('the report of GitLab', () => {
  test('has an object a finding, and of two that are alike both', () => {
    const report = JSON.parse(toGitlab([finding(), finding(), finding({ severity: 'advice' })], 'play/')) as {
      readonly fingerprint: string;
    }[];
    expect(report[0]).toEqual({
      description:
        '"Renew" names 5 moments of truth, but the cap is 3. Keep the 3 whose failure ends the relationship.',
      check_name: 'moment-cap',
      fingerprint: report[0]?.fingerprint,
      severity: 'major',
      location: { path: 'play/journeys/renew.yaml', lines: { begin: 17, end: 17 } },
    });
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(schema);
  const given = { rules, version: '0.1.0', folder: 'play/' };

  test('keeps its schema, with what has two ends, what is waived, and any words', () => {
    const all = [
      finding(),
      finding({ severity: 'exception', waiver: 'four-for-now' }),
      finding({ related: [{ at: { file: 'content/teams/a b.yaml' }, message: 'here too', span }] }),
      finding({ rule: 'not-of-ours', entry: undefined as never }),
      ...naughtyStrings.slice(0, 300).map((words) => finding({ message: words, at: { file: `content/${words}` } })),
    ];
    const text = toSarif(all, given);
    expect(text.isWellFormed()).toBe(true);
    const report: unknown = JSON.parse(text);
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test('is no SARIF without a version: the schema would say so', () => {
    const report = { ...(JSON.parse(toSarif([finding()], given)) as object), version: '2' };
    expect(validate(report)).toBe(false);
  });

  test('has fingerprints that an edit elsewhere in the file does not change', () => {
    const printsOf = (one: LocatedFinding): unknown =>
      (JSON.parse(toSarif([one], given)) as { runs: { results: { partialFingerprints: unknown }[] }[] }).runs[0]
        ?.results[0]?.partialFingerprints;
    const moved = { line: 30, column: 1, endLine: 31, endColumn: 2 };
    expect(printsOf(finding({ span: moved, message: 'In other words.' }))).toEqual(printsOf(finding()));
    expect(printsOf(finding({ values: [6] }))).not.toEqual(printsOf(finding()));
  });
});

describe('Markdown', () => {
  test('is a table, the worst first', () => {
    const text = toMarkdown([finding({ severity: 'warning' }), finding()], '2 findings.', '');
    const rows = text.split('\n').filter((line) => /^\| (?:error|warning)/.test(line));
    expect(rows.map((row) => row.split(' ')[1])).toEqual(['error', 'warning']);
    expect(toMarkdown([], 'Nothing found.', '')).toBe('Nothing found&#46;\n');
  });

  test.each([
    '@everyone',
    '<img src=x onerror=alert(1)>',
    'a | b',
    '[a](https://evil.example)',
    '`code` **bold**',
    '$x$',
    '#1',
    'https://evil.example',
  ])('shows %s as it is', (words) => {
    expect(markdownText(words)).not.toMatch(/[@<>|[\]`*$]|#(?!\d)|https:/);
    const shown = markdownText(words).replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)));
    // What follows an @ and nobody sees keeps a forge from taking it for a mention.
    expect(shown.replace('\u200b', '')).toBe(words);
    expect(shown).not.toMatch(/@\w/);
  });

  test('stays under the size that a forge takes, and counts what it leaves out', () => {
    const text = toMarkdown(
      many('warning', 3000).map((one) => ({ ...one, message: 'x'.repeat(600) })),
      'Many.',
      '',
    );
    expect(text.length).toBeLessThan(65_536);
    const told = text.split('\n').filter((line) => line.startsWith('| warning')).length;
    expect(text).toContain(`... and ${String(3000 - told)} more.`);
  });
});
