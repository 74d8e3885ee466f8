import { expect, test } from 'vitest';
import { within, type Place } from '../model/place.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, journeyFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles, RuleCard } from './rule.ts';
import { waiversInForce } from './waivers.ts';

const rule: RuleCard = { id: 'a-rule', title: 'A rule.', severity: 'error', floor: 'error', waivable: true };

function waiver(facts: Readonly<Record<string, string>> = {}): ExampleFiles {
  const written = {
    rule: 'a-rule', covers: 'all', reason: 'The new shop.', askedBy: 'bar', approvedBy: 'guest-office',
    granted: '2026-11-01', expires: '2026-11-30', ...facts,
  }; // prettier-ignore
  const text = Object.entries(written).map(([key, value]) => `${key}: ${value}\n`);
  return { 'content/waivers/for-now.yaml': text.join('') };
}

async function opened(files: ExampleFiles): Promise<Playbook> {
  return (await openPlaybook(memorySource(basePlaybook, files), { today: baseDay })).playbook;
}

function itemOf(playbook: Playbook, name: string): AnyItem {
  const item = playbook.items.find(({ kind, id }) => `${kind}/${id}` === name);
  if (!item) throw new Error(`no ${name} in the base playbook`);
  return item;
}

/** Whether a waiver covers an objection about an entry, at a place in it. */
async function isWaived(files: ExampleFiles, name: string, ...path: Place['path'] & {}): Promise<boolean> {
  const playbook = await opened(files);
  const about = itemOf(playbook, name);
  const objection = { message: '', hint: '', at: within(about.at, ...path), about };
  return waiversInForce(playbook, baseDay, [rule])(rule, objection) === 'for-now';
}

test.each([
  ['all', 'touchpoint/greet-me', true],
  ['all', 'team/bar', true],
  ['touchpoint/greet-me', 'touchpoint/greet-me', true],
  ['touchpoint/greet-me', 'touchpoint/take-my-order', false],
  ['touchpoint/greet-me', 'journey/my-order', false],
  ['journey/my-order', 'journey/my-order', true],
  ['journey/my-order', 'touchpoint/cup-in-time', true],
  ['journey/my-order', 'team/bar', false],
  ['team/bar', 'team/bar', true],
  ['team/bar', 'touchpoint/cup-in-time', true],
  ['team/bar', 'term/cup', true],
  ['team/bar', 'touchpoint/greet-me', false],
  ['team/guest-office', 'journey/my-order', true],
  ['team/guest-office', 'touchpoint/cup-in-time', false],
])('a waiver that covers %s, and %s: %s', async (covers, name, isCovered) => {
  expect(await isWaived(waiver({ covers }), name)).toBe(isCovered);
});

test.each<[string, string, (string | number)[], boolean]>([
  ['journey/my-order#i-get-my-cup', 'journey/my-order', ['stages', 1, 'stops', 0], true],
  ['journey/my-order#i-get-my-cup', 'journey/my-order', ['stages', 0, 'stops', 0], false],
  ['journey/my-order#i-get-my-cup', 'journey/my-order', ['stages'], false],
  ['journey/my-order#i-get-my-cup', 'touchpoint/cup-in-time', [], false],
  ['journey/my-order#cup-in-time', 'journey/my-order', ['momentsOfTruth', 0, 'evidence'], true],
  ['touchpoint/greet-me#seen-at-once', 'touchpoint/greet-me', ['standards', 0, 'floor'], true],
  ['touchpoint/greet-me#seen-at-once', 'touchpoint/greet-me', ['owner'], false],
])('a waiver of the part %s, and %s at %j: %s', async (covers, name, path, isCovered) => {
  expect(await isWaived(waiver({ covers }), name, ...path)).toBe(isCovered);
});

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['granted today', { granted: baseDay }, true],
  ['on its last day', { expires: baseDay }, true],
  ['granted tomorrow', { granted: '2026-11-21' }, false],
  ['expired yesterday', { expires: '2026-11-19' }, false],
  ['of 90 days, the first and the last counted', { granted: '2026-09-01', expires: '2026-11-29' }, true],
  ['of 91 days', { granted: '2026-09-01', expires: '2026-11-30' }, false],
  ['approved by the team that asked', { approvedBy: 'bar' }, false],
  ['of what is not there', { covers: 'touchpoint/kitchen' }, false],
  ['of a part that is not there', { covers: 'journey/my-order#i-pay' }, false],
  ['of another rule', { rule: 'moment-cap' }, false],
])('a waiver %s holds: %2$s', async (_, facts, holds) => {
  expect(await isWaived(waiver(facts), 'touchpoint/greet-me')).toBe(holds);
});

test('what a waiver covered is by the calendar once it has expired, as long as its file says for what it was asked', async () => {
  const alone = { 'journeys/my-order.yaml': journeyFile.replace('[greet-me, take-my-order]', '[take-my-order]') };
  const told = async (facts?: Readonly<Record<string, string>>) => {
    const asked = facts ? waiver({ rule: 'orphan-touchpoint', covers: 'touchpoint/greet-me', ...facts }) : {};
    const { findings } = await openPlaybook(memorySource(basePlaybook, alone, asked), { today: baseDay });
    return findings.filter(({ rule }) => rule === 'orphan-touchpoint').map((found) => [found.severity, found.lapsed]);
  };
  expect(await told()).toEqual([['warning', undefined]]);
  expect(await told({ expires: baseDay })).toEqual([['exception', undefined]]);
  expect(await told({ expires: '2026-11-19' })).toEqual([['warning', 'for-now']]);
  expect(await told({ expires: '2026-11-19', approvedBy: 'bar' })).toEqual([['warning', undefined]]);
  expect(await told({ expires: '2026-11-19', covers: 'touchpoint/take-my-order' })).toEqual([['warning', undefined]]);
});

test('what no waiver may lift stays, in the rule and in the single case', async () => {
  const playbook = await opened(waiver());
  const objection = { message: '', hint: '', at: playbook.settings.at };
  const fixed = { ...rule, waivable: false };
  expect(waiversInForce(playbook, baseDay, [fixed])(fixed, objection)).toBeUndefined();
  const find = waiversInForce(playbook, baseDay, [rule]);
  expect(find(rule, { ...objection, waivable: false })).toBeUndefined();
  expect(find(rule, objection)).toBe('for-now');
});

test('an expired waiver is advice to take the file away, an overlong one an error that names the last day it may have', async () => {
  const told = async (facts: Readonly<Record<string, string>>) =>
    (await openPlaybook(memorySource(basePlaybook, waiver({ rule: 'moment-cap', ...facts })), { today: baseDay }))
      .findings;
  expect(await told({ expires: '2026-11-19' })).toMatchObject([{ rule: 'waiver-in-order', severity: 'advice' }]);
  expect(await told({ expires: '2026-10-31' })).toMatchObject([{ rule: 'waiver-in-order', severity: 'error' }]);
  const [long] = await told({ expires: '2027-01-30' });
  expect(long?.hint).toBe('Write 2027-01-29 or an earlier day, and ask again if it is needed for longer.');
  expect(await told({ expires: '2027-01-29' })).toEqual([]);
});
