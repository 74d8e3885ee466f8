import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recorded } from '../../testing/forge/recorded.ts';
import { limits } from '../limits.ts';
import { readForgeRecord } from './read-forge-record.ts';

const text = readFileSync(new URL('../../testing/forge/github.jsonl', import.meta.url), 'utf8');
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const lines = text.trimEnd().split('\n');

/** The record with one line changed. */
function planted(line: number, before: string | RegExp, after: string): Uint8Array {
  const changed = lines.with(line - 1, lines[line - 1]?.replace(before, after) ?? '');
  expect(changed).not.toEqual(lines);
  return bytes(changed.join('\n'));
}

function faultOf(record: Uint8Array) {
  const reading = readForgeRecord('forge.jsonl', record);
  if (!('fault' in reading)) throw new Error('the record was believed');
  return reading.fault;
}

test.each(['github', 'gitlab'] as const)('a record of %s tells of a merge, a squash and a rebase', (source) => {
  const { header, pulls } = recorded(source);
  expect(header).toMatchObject({ forge: 1, source });
  expect(pulls).toHaveLength(3);
  expect(pulls.map(({ merge_oid }) => merge_oid?.charAt(0))).toEqual(['1', '2', '3']);
});

test('empty lines and Windows line ends are passed over', () => {
  const reading = readForgeRecord('forge.jsonl', bytes(`\r\n${lines.join('\r\n\r\n')}\r\n\r\n`));
  expect('fault' in reading ? reading.fault : reading.pulls).toHaveLength(3);
});

const again = 'Take the record again with the recipe of docs/forge-record.md.';

test.each([
  ['an empty record', bytes('\n \n'), 1, /^The record is empty\.$/],
  ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff), 1, /^The record is not UTF-8\.$/],
  ['no header', bytes(lines.slice(1).join('\n')), 1, /^The first line is missing "forge"/],
  [
    'a later version',
    planted(1, '"forge":1', '"forge":2'),
    1,
    /^The first line says 2 for "forge" where 1 is expected/,
  ],
  ['a line cut short', planted(3, /.{20}$/, ''), 3, /^This line is no JSON\.$/],
  ['a line that is no object', bytes([lines[0], '[]'].join('\n')), 2, /^The pull request holds a list where fields/],
  ['a field left out', planted(2, /"merged_by":[^,]*,/, ''), 2, /^Pull request 41 is missing "merged_by"/],
  ['a field that we do not know', planted(2, '"labels"', '"label"'), 2, /^Pull request 41 .*"label"/],
  ['a short commit', planted(2, /"head_oid":"a{40}"/, '"head_oid":"aaaaaaa"'), 2, /41 says "aaaaaaa" for "head_oid"/],
  [
    'a day that is no instant',
    planted(4, '2026-10-13T19:30:00Z', '2026-10-13'),
    4,
    /43 says "2026-10-13" for "merged_at"/,
  ],
  ['a local time', planted(4, '19:30:00Z', '19:30:00+02:00'), 4, /for "merged_at"/],
  ['a state that no review has', planted(2, 'COMMENTED', 'LIKED'), 2, /^Pull request 41 says "LIKED" for "state"/],
  ['a page that is a script', planted(2, 'https://github.example', 'javascript:'), 2, /for "url"/],
  ['a number twice', planted(3, '"number":42', '"number":41'), 3, /^Pull request 41 stands in line 2 already\.$/],
  [
    'two that became one commit',
    planted(3, '2'.repeat(40), '1'.repeat(40)),
    3,
    /^Pull request 42 says that it became commit 111111111111, which pull request 41 in line 2 says too\.$/,
  ],
  [
    'a merge before the opening',
    planted(4, '"merged_at":"2026-10-13T19', '"merged_at":"2026-10-12T19'),
    4,
    /^Pull request 43 says that it was merged at 2026-10-12T19:30:00Z, before it was opened at 2026-10-13T08:00:00Z\.$/,
  ],
])('%s is told with its line, and how to mend it', (_, record, line, says) => {
  const fault = faultOf(record);
  expect(fault).toMatchObject({ file: 'forge.jsonl', line });
  expect(fault.says).toMatch(says);
  expect(fault.hint).toContain(again);
});

test('two pull requests whose commit the forge does not know contradict nobody', () => {
  const unknown = text.replaceAll(/"merge_oid":"[^"]*"/g, '"merge_oid":null');
  expect(readForgeRecord('forge.jsonl', bytes(unknown))).not.toHaveProperty('fault');
});

test('a record over the limit is refused unread', () => {
  const fault = faultOf(new Uint8Array(limits.forgeSize + 1));
  expect(fault.says).toBe('The record has 64.1 MB, but 64 MB is the most.');
});
