import { expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, greetingFile, journeyFile, momentFile, orderFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { compare } from './compare.ts';
import { gate } from './gate.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';

async function missing(after: ExampleFiles, before: ExampleFiles = {}, kept = false): Promise<readonly string[]> {
  const [was, is] = await Promise.all(
    [before, { ...before, ...after }].map((files) => readPlaybook(memorySource(basePlaybook, files))),
  );
  if (!was || !is) throw new Error('two states are compared');
  const changes = compare(was.playbook, is.playbook, new Set([...was.unreadable, ...is.unreadable]));
  const given = { before: was.playbook, after: is.playbook, today: baseDay, isKept: () => kept };
  const { ok, missing: found } = gate(changes, given);
  expect(ok).toBe(found.length === 0);
  return found.map(({ needs, kind, entry, path }) => `${needs}: ${kind}/${entry}${path}`);
}

const slower = { [cup]: momentFile.replace('    within: 5 min', '    within: 9 min') };
const decision = (more: string) => `---\ntitle: T\ndate: 2026-11-20\ndeciders: [guest-office]\n${more}\n---\nWhy.\n`;
const initiative = (more: string) => `title: T\nbecause: B\nowner: bar\ndecided: 2026-11-20\n${more}\n`;
const reason = 'reason: touchpoint/cup-in-time/standards/ready-in-five/within';

test.each([
  ['no reason at all', {}, [reason]],
  [
    'a decision about the touchpoint',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: [touchpoint/cup-in-time]') },
    [],
  ],
  [
    'a decision about the standard',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: ["touchpoint/cup-in-time#ready-in-five"]') },
    [],
  ],
  [
    'a decision about the moment',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: ["journey/my-order#cup-in-time"]') },
    [],
  ],
  [
    'a decision about another standard',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: ["touchpoint/cup-in-time#other"]') },
    [reason],
  ],
  [
    'a decision about another touchpoint',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: [touchpoint/greet-me]') },
    [reason],
  ],
  [
    'a decision about the whole journey',
    { 'content/decisions/d.md': decision('status: accepted\nappliesTo: [journey/my-order]') },
    [reason],
  ],
  [
    'a decision that is proposed',
    { 'content/decisions/d.md': decision('status: proposed\nappliesTo: [touchpoint/cup-in-time]') },
    [reason],
  ],
  [
    'an initiative that moves the standard',
    { 'content/initiatives/i.yaml': initiative("decision: 'yes'\nmoves: cup-in-time#ready-in-five") },
    [],
  ],
  [
    'an initiative that was refused',
    { 'content/initiatives/i.yaml': initiative("decision: 'no'\nmoves: cup-in-time#ready-in-five") },
    [reason],
  ],
] as const)('a weaker promise and %s', async (_, files, expected) => {
  expect(await missing({ ...slower, ...files })).toEqual(expected);
});

test('a decision of an earlier change is no reason for this one', async () => {
  const before = { 'content/decisions/d.md': decision('status: accepted\nappliesTo: [touchpoint/cup-in-time]') };
  expect(await missing(slower, before)).toEqual([reason]);
});

test('a promise that goes with its touchpoint has its reason in a decision about the journey', async () => {
  const gone = { [greet]: undefined, [journey]: journeyFile.replace('greet-me, ', '') };
  expect(await missing(gone)).toEqual(['reason: touchpoint/greet-me/standards/seen-at-once']);
  const why = { 'content/decisions/d.md': decision('status: accepted\nappliesTo: [journey/my-order]') };
  expect(await missing({ ...gone, ...why })).toEqual([]);
});

test('a stricter promise needs backing, or counts that prove it where they were made by the same limit', async () => {
  const backed = '    backing: [{ what: A host, owner: counter, checked: 2026-11-02 }]\n';
  const higher = { [greet]: greetingFile.replace('floor: 90', 'floor: 95') };
  const faster = { [greet]: greetingFile.replace('within: 1 min', 'within: 30 s') };
  const at = 'backing: touchpoint/greet-me/standards/seen-at-once';
  expect(await missing(higher)).toEqual([`${at}/floor`]);
  expect(await missing(higher, {}, true)).toEqual([]);
  expect(await missing(faster, {}, true)).toEqual([`${at}/within`]);
  expect(await missing({ [greet]: faster[greet].replace('    clock', `${backed}    clock`) })).toEqual([]);
  expect(await missing({ [cup]: momentFile.replace('floor: 98', 'floor: 99') })).toEqual([]);
});

test('a promise that is new needs backing too', async () => {
  const more = {
    [order]: orderFile.replace('  - id:', '  - { id: said-back, promise: We say it back., floor: 90 }\n  - id:'),
  };
  expect(await missing(more)).toEqual(['backing: touchpoint/take-my-order/standards/said-back']);
  expect(await missing(more, {}, true)).toEqual([]);
});

const moments = (...ids: readonly string[]) =>
  journeyFile.replace(
    'momentsOfTruth:\n',
    `momentsOfTruth:\n${ids.map((id) => `  - { touchpoint: ${id}, gameOver: X }\n`).join('')}`,
  );
const waiver = (covers: string, expires: string) =>
  `rule: moment-cap\ncovers: ${covers}\nreason: R\naskedBy: bar\napprovedBy: guest-office\ngranted: 2026-11-01\nexpires: ${expires}\n`;
const over = 'room under the cap: journey/my-order/momentsOfTruth';

test.each([
  ['within the cap', ['a', 'b'], undefined, []],
  ['one over it', ['a', 'b', 'c'], undefined, [over]],
  ['one over it, waived', ['a', 'b', 'c'], waiver('journey/my-order', '2027-01-15'), []],
  ['one over it, waived for another', ['a', 'b', 'c'], waiver('touchpoint/greet-me', '2027-01-15'), [over]],
  ['one over it, waived until yesterday', ['a', 'b', 'c'], waiver('all', '2026-11-19'), [over]],
  ['two over it, which no waiver lifts', ['a', 'b', 'c', 'd'], waiver('all', '2027-01-15'), [over]],
] as const)('moments of truth %s', async (_, ids, waived, expected) => {
  expect(
    await missing({
      [journey]: moments(...ids),
      ...(waived === undefined ? {} : { 'content/waivers/w.yaml': waived }),
    }),
  ).toEqual(expected);
});

test('what was over the cap before does not close the gate', async () => {
  const before = { [journey]: moments('a', 'b', 'c', 'd') };
  expect(await missing({ [journey]: moments('a', 'b', 'c') }, before)).toEqual([]);
});

test('an entry that cannot be read closes the gate', async () => {
  expect(await missing({ [greet]: 'broken' })).toEqual(['a file that can be read: touchpoint/greet-me']);
});

test('words, owners and how it is counted need no reason and no backing', async () => {
  expect(
    await missing({
      [greet]: greetingFile
        .replace('say hello', 'wave')
        .replace('owner: counter', 'owner: bar')
        .replace('clock: shop-hours', 'window: quarter'),
    }),
  ).toEqual([]);
});
