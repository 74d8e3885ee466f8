import { tmpdir } from 'node:os';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWaymark } from '../testing/run-waymark.ts';

describe('a wrong call exits with 2 and says what is right', () => {
  test.each([
    [['chek'], 'unknown command', '(Did you mean check?)'],
    [['check', '--jsn'], 'unknown option', '(Did you mean --json?)'],
    [['check', 'extra'], 'too many arguments', '"waymark --help"'],
    [['check', '--root'], 'argument missing', '"waymark --help"'],
    [['check', '--today', 'tomorrow'], '--today takes a day such as 2026-11-21, not "tomorrow".', ''],
    [['check', '--today', '2026-02-30'], 'not "2026-02-30".', ''],
    [['check', '--root', 'nowhere'], 'There is no folder "nowhere".', ''],
    [['check', '--root', '\u001b[2Jx'], 'There is no folder "\\u001b[2Jx".', ''],
    [['check', '--root', sep], 'holds neither journeys/ nor content/', 'with --root.'],
    [['explain', 'momnt-cap'], 'There is no rule "momnt-cap".', 'Did you mean "moment-cap"?'],
    [['explain', 'zzz'], 'There is no rule "zzz".', '"waymark explain" lists them all.'],
    [['preview', '--port', 'x'], '--port takes a number from 0 to 65535, not "x".', ''],
    [['preview', '--out', 'nowhere'], 'There is no built site in', '"waymark build" makes one.'],
    [['build', '--root', 'nowhere'], 'There is no folder "nowhere".', ''],
    [[], 'Usage: waymark', 'Examples:'],
  ])('%j', async (args, ...said) => {
    const { code, out, err } = await runWaymark(args, { cwd: tmpdir() });
    for (const words of said) expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('help', () => {
  test.each(
    [['--help'], ['check', '--help'], ['explain', '--help'], ['dev', '--help'], ['build', '--help']].concat([
      ['preview', '--help'],
      ['help', 'build'],
    ]),
  )('%s %s lists examples', async (...args) => {
    const { code, out } = await runWaymark(args.filter((word) => typeof word === 'string'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: waymark /);
    expect(out).toMatch(/\nExamples:\n {2}waymark /);
  });

  test('the version is the package’s', async () => {
    expect((await runWaymark(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a rule is explained: why, and an example of what breaks it and how it should be', async () => {
    const { code, out } = await runWaymark(['explain', 'moment-cap']);
    expect([code, out.split(' ')[0]]).toEqual([0, 'moment-cap']);
    expect(out).toMatch(/^moment-cap {2}error, cannot be set lower, can be waived for a time\n/);
    expect(out).toContain('If everything matters, nothing does.');
    expect(out).toMatch(
      /\n- What breaks it\n\+ How it should be\n\n {2}journeys\/.*\n(?: {4}.*\n)* {4}- {3}- touchpoint: /,
    );
  });

  test('all rules are listed, as JSON too', async () => {
    const { out } = await runWaymark(['explain']);
    const { rules } = JSON.parse((await runWaymark(['explain', '--json'])).out) as { rules: { rule: string }[] };
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(rules.map(({ rule }) => rule));
  });
});
