import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { naughtyStrings } from '../../testing/naughty-strings.ts';
import type { CheckReport, FindingReport } from '../json.ts';
import { calendarIssues } from './calendar-issues.ts';
import { readMark } from './mark.ts';
import { planIssues, type KnownIssue } from './plan-issues.ts';

const finding = (given: Partial<FindingReport> = {}): FindingReport => ({
  rule: 'waiver-in-order',
  severity: 'advice',
  message: '"The new shop" has expired: its last day was 2026-11-19.',
  hint: 'Take the file away, or ask again.',
  file: 'content/waivers/shop.yaml',
  line: 7,
  column: 1,
  endLine: 7,
  endColumn: 2,
  entry: 'waiver/shop',
  path: '/expires',
  related: [],
  fixes: [],
  waiver: null,
  fingerprint: '0123456789abcdef',
  byCalendar: true,
  lapsed: null,
  owedBy: 'care',
  tellable: true,
  ...given,
});
const report = (findings: readonly FindingReport[], given: Partial<CheckReport> = {}): CheckReport => ({
  version: 1,
  ok: true,
  today: '2026-11-20',
  commit: null,
  summary: { journeys: 1, touchpoints: 1, errors: 0, warnings: 0, exceptions: 0, advice: 0 },
  findings,
  notRun: [],
  unreadable: 0,
  guardian: 'office',
  teams: [
    { id: 'care', name: 'Care', forge: '@harbour/care' },
    { id: 'office', name: 'Office', forge: '@harbour/office' },
  ],
  ...given,
});
const link = (file: string, line: number): string =>
  `https://forge.example/${encodeURIComponent(file.toWellFormed())}#L${line}`;
const issuesOf = (...given: Parameters<typeof report>) => calendarIssues(report(...given), link);
const issueOf = (...given: Parameters<typeof report>) => {
  const [issue, ...others] = issuesOf(...given);
  if (!issue || others.length > 0) throw new Error('one issue');
  return issue;
};
const known = (body: string, given: Partial<KnownIssue> = {}): KnownIssue => ({
  number: 1,
  isOpen: true,
  body,
  ...given,
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const partsOf = (body: string): readonly Node[] => nodesOf(markdownToMdast(body.slice(body.indexOf('\n'))));

test('only what the calendar brought is asked, of the team that owes it, and nothing that is waived', () => {
  const issues = issuesOf([
    finding(),
    finding({ byCalendar: false, owedBy: 'office' }),
    finding({ severity: 'exception', waiver: 'for-now', owedBy: 'office' }),
  ]);
  expect(issues.map(({ team }) => team)).toEqual(['care']);
  expect(issuesOf([])).toEqual([]);
});

test('what nobody answers for has an issue of its own that calls nobody', () => {
  const issue = issueOf([finding({ owedBy: null })], { guardian: null, teams: [] });
  expect(issue).toMatchObject({ team: '-', title: 'What the calendar asks, and nobody answers for' });
  expect(issue.body).not.toContain('@');
  expect(issue.body).toContain('No team answers for it');
});

test('what must not be read is counted and never repeated', () => {
  const { body, told } = issueOf([finding(), finding({ message: 'Its key is till:espresso.', tellable: false })]);
  expect(body).not.toContain('espresso');
  expect(body).toContain('1 finding is not told here');
  expect(told).toHaveLength(1);
});

test('what came back with the end of its waiver names the waiver', () => {
  expect(issueOf([finding({ severity: 'error', lapsed: 'for-now' })]).body).toContain(
    'The waiver `for-now` covered it',
  );
});

test.each(['@all', '@here', `@${'a'.repeat(300)}`, '@harbour/care @all', 'harbour', '@harbour/care\n@all'])(
  'the handle %j calls nobody, and the guardian is asked to pass it on',
  (forge) => {
    const { body } = issueOf([finding()], {
      teams: [{ id: 'care', name: 'Care', forge }, ...report([]).teams.slice(1)],
    });
    expect(body.match(/@[\w/-]+/g)).toEqual(['@harbour/office']);
  },
);

test('whatever stands in a playbook stays words: one call, no markup, no link but to its line', () => {
  const texts = [
    // No rule says nothing.
    ...naughtyStrings.filter((text) => text.trim() !== ''),
    '# x',
    '1. x',
    '---',
    '</details>',
    '-->',
    'a\n\n/close\n',
    '``` `',
    '@a @b/c',
    '#1 !2 %3 ~4',
  ];
  for (const text of texts) {
    const { body, title } = issueOf(
      [finding({ message: text, hint: text, file: text, rule: text.slice(0, 40), lapsed: text.slice(0, 40) })],
      { teams: [{ id: 'care', name: text, forge: '@harbour/care' }] },
    );
    const parts = partsOf(body);
    expect(
      parts.filter(({ type }) => /^(?:html|image|imageReference|definition|table|blockquote)$/.test(type)),
    ).toEqual([]);
    expect(parts.filter(({ type }) => type === 'listItem')).toHaveLength(1);
    expect(
      parts.filter(({ type }) => type === 'link').map(({ url }) => url?.startsWith('https://forge.example/')),
      JSON.stringify(text),
    ).toEqual([true]);
    const words = parts
      .filter(({ type }) => type === 'text')
      .map(({ value = '' }) => value)
      .join(' ');
    expect(words.match(/@[\p{L}\p{N}_]/gu), text).toEqual(['@h']);
    expect(words.match(/[#!%~&$^][\p{L}\p{N}]/gu), text).toBeNull();
    expect(body.split('\n').filter((line) => line.startsWith('/'))).toEqual([]);
    expect(title).not.toMatch(/@[\w]|\n/);
  }
});

test('an issue fits into every forge, and counts what it has no room for', () => {
  const many = Array.from({ length: 2_000 }, (_, index) =>
    finding({ message: '<'.repeat(900), hint: '@'.repeat(900), fingerprint: index.toString(16).padStart(16, '0') }),
  );
  const issue = issueOf(many);
  expect(issue.body.length).toBeLessThan(60_000);
  expect(issue.told.length).toBeGreaterThan(2);
  expect(issue.body).toContain(`... and ${String(2_000 - issue.told.length)} more.`);
  expect(issue.sayNew(issue.told, 'more').length).toBeLessThan(60_000);
});

test('the mark is read back, and only where a text begins with it', () => {
  const { body, told } = issueOf([finding()]);
  expect(readMark(body)).toMatchObject({ team: 'care', told });
  expect(readMark(`See ${body}`)).toBeUndefined();
});

test('of two issues of a team the first stays, and the other is closed', () => {
  const issue = issueOf([finding()]);
  const deeds = planIssues([issue], [known(issue.body, { number: 9 }), known(issue.body, { number: 4 })], true);
  expect(deeds).toEqual([{ deed: 'close', number: 9, team: 'care', say: '#4 tells it.' }]);
});

test('what is closed and asks for nothing is left alone, and so is an issue without our mark', () => {
  const { body } = issueOf([finding()]);
  expect(planIssues([], [known(body, { isOpen: false }), known('Something else.', { number: 2 })], true)).toEqual([]);
});

test('a new line number is written, and is no news', () => {
  const [old, now] = [issueOf([finding()]), issueOf([finding({ line: 8 })])];
  const [deed] = planIssues([now], [known(old.body)], true);
  expect(deed).toMatchObject({ deed: 'rewrite', number: 1 });
  expect(deed).not.toHaveProperty('say');
});
