import { expect, test } from 'vitest';
import type { LocatedFinding } from '../model/finding.ts';
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
const report = (findings: readonly LocatedFinding[]): string =>
  toJson(findings, { ok: false, summary, today: '2026-11-20', commit: undefined, notRun: ['later'] });

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
      },
    ],
    notRun: ['later'],
  });
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
