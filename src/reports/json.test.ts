import { expect, test } from 'vitest';
import type { LocatedFinding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import { barFile, baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { toJson } from './json.ts';

const summary = { journeys: 1, touchpoints: 3, errors: 1, warnings: 0, exceptions: 0, advice: 0 };
const finding: LocatedFinding = {
  rule: 'id-unique',
  severity: 'error',
  message: 'Two entries are called "a/b".',
  hint: 'Rename one.',
  at: { file: 'content/channels.yaml', path: ['a/b', 0, 'c~d'] },
  entry: 'channel/a',
  span: { line: 2, column: 3, endLine: 2, endColumn: 5 },
  frame: '  a/b',
  related: [
    {
      at: { file: 'x.yaml' },
      message: 'The other is here',
      span: { line: 9, column: 1, endLine: 9, endColumn: 2 },
    },
  ],
};
const { playbook } = await openPlaybook(
  memorySource(basePlaybook, {
    'content/teams/bar.yaml': `${barFile}forge: '@corner/bar'\naccounts: [bar-lead]\n`,
  }),
  { today: baseDay },
);
const report = (findings: readonly LocatedFinding[]): string =>
  toJson(findings, {
    ok: false,
    summary,
    today: baseDay,
    commit: undefined,
    notRun: ['later'],
    playbook,
    unreadable: new Set(['journey/a']),
  });

test('the report is of version 1, with every field and no other', () => {
  expect(JSON.parse(report([finding]))).toEqual({
    version: 1,
    ok: false,
    today: '2026-11-20',
    commit: null,
    summary,
    findings: [
      {
        rule: 'id-unique',
        severity: 'error',
        message: 'Two entries are called "a/b".',
        hint: 'Rename one.',
        file: 'content/channels.yaml',
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 5,
        entry: 'channel/a',
        path: '/a~1b/0/c~0d',
        related: [{ file: 'x.yaml', line: 9, column: 1, message: 'The other is here' }],
        fixes: [],
        waiver: null,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        byCalendar: false,
        lapsed: null,
        owedBy: 'guest-office',
        tellable: true,
      },
    ],
    notRun: ['later'],
    unreadable: 1,
    guardian: 'guest-office',
    teams: [{ id: 'guest-office', name: 'Guest office', forge: null }],
  });
});

test('what the calendar brought says so, and every finding names the team that is asked, with its handle and no account', () => {
  const about = (given: Partial<LocatedFinding>): LocatedFinding => ({ ...finding, ...given });
  const text = report([
    about({ entry: 'touchpoint/cup-in-time', byCalendar: true }),
    about({ entry: 'touchpoint/cup-in-time', lapsed: 'for-now' }),
    about({ entry: 'touchpoint/greet-me', rule: 'secret-like' }),
  ]);
  expect(JSON.parse(text)).toMatchObject({
    findings: [
      { byCalendar: true, lapsed: null, owedBy: 'bar', tellable: true },
      { byCalendar: true, lapsed: 'for-now', owedBy: 'bar', tellable: true },
      { byCalendar: false, owedBy: 'counter', tellable: false },
    ],
    teams: [
      { id: 'bar', name: 'Bar', forge: '@corner/bar' },
      { id: 'counter', name: 'Counter', forge: null },
      { id: 'guest-office', name: 'Guest office', forge: null },
    ],
  });
  expect(text).not.toContain('bar-lead');
});

test('half of a pair of code units does not break the file', () => {
  const text = report([{ ...finding, message: 'a\ud800b' }]);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toContain('\\ud800');
});

test('a finding about a whole file has an empty path and no entry', () => {
  const { entry: _, ...rest } = finding;
  expect(JSON.parse(report([{ ...rest, at: { file: 'x.yaml' } }]))).toMatchObject({
    findings: [{ entry: null, path: '' }],
  });
});
