import { expect, test } from 'vitest';
import { changed, swap } from '../testing/compared.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';

test.each([
  ['content/teams/bar.yaml', 'name: Bar', 'name: Bar\ndissolved: 2026-11-01', ['bar']],
  ['content/segments.yaml', 'kind: region', 'kind: brand', ['guest-office']],
  ['content/initiatives/second-grinder.yaml', 'owner: bar', 'owner: counter', ['counter', 'bar']],
  ['content/notices/no-oat-milk.yaml', 'Our oat milk is late.', 'It is late.', ['bar']],
  ['content/waivers/cup-evidence.yaml', 'expires: 2027-01-31', 'expires: 2027-01-30', ['guest-office']],
])('a change of %s is approved by whom it names', async (file, was, is, teams) => {
  const whole: ExampleFiles = { ...basePlaybook, ...entriesOfEveryKind };
  const text = whole[file];
  if (typeof text !== 'string') throw new Error(`no text: ${file}`);
  const { changes } = await changed(entriesOfEveryKind, { [file]: swap(text, was, is) });
  expect(changes.map(({ approvalBy }) => approvalBy.map(({ team }) => team))).toEqual([teams]);
});
