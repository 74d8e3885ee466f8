import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { basePlaybook, greetingFile, journeyFile, momentFile, orderFile } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { compare } from './compare.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const hello = 'content/touchpoints/door/say-hello.md';
const journey = 'journeys/my-order.yaml';

let disk: GitOnDisk;
beforeAll(() => {
  disk = gitOnDisk([basePlaybook, entriesOfEveryKind]);
});
afterAll(() => {
  disk.remove();
});

/** Each text in place of another, one after the other; all of them must be there. */
function edited(file: string, ...swaps: readonly (readonly [old: string, by: string])[]): string {
  return swaps.reduce((text, [old, by]) => {
    expect(text).toContain(old);
    return text.replace(old, by);
  }, file);
}

const slower = edited(greetingFile, ['1 min', '2 min']);
const renamed = edited(slower, ['title: Greet me', 'title: Say hello\nformerly: [greet-me]']);
const way = edited(journeyFile, ['greet-me', 'say-hello']);
const swapped = edited(way, [
  '  - touchpoint: cup-in-time\n',
  '  - touchpoint: take-my-order\n    displaces: cup-in-time\n',
]);
const both = edited(orderFile, [
  '---\nSay',
  '  - id: said-back\n    promise: We say it back.\n    floor: 90\n---\nSay',
]);
const half =
  '---\ntitle: Say it back\nchannels: [counter, app]\nowner: counter\nstandards:\n  - id: said-back\n    promise: We say it back.\n    floor: 90\n---\nWords.\n';
const first = edited(swapped, [
  '  - id: i-get-my-cup\n    title: I get my cup\n    stops: [cup-in-time]\n',
  '',
]).replace(/handoffs:[\s\S]*/, '');
const second = edited(journeyFile, [
  '  - id: i-order\n    title: I order\n    stops: [greet-me, take-my-order]\n',
  '',
]).replace(/handoffs:[\s\S]*/, '');
const exception = edited(momentFile, [
  'recovery:\n',
  '    except: [{ segments: [stations], within: 8 min }]\nrecovery:\n',
]);

const history: readonly (readonly [what: string, files: ExampleFiles, expected: readonly string[]])[] = [
  ['a comment only', { [journey]: `# ours\n${journeyFile}` }, []],
  ['the same in another unit', { [greet]: edited(greetingFile, ['1 min', '60 s']) }, []],
  ['YAML written otherwise', { [greet]: edited(greetingFile, ['channels: [counter]\nowner: counter', "owner: 'counter'\nchannels:\n- counter"]) }, []],
  ['weakened', { [greet]: slower }, ['weakened touchpoint/greet-me/standards/seen-at-once/within']],
  ['strengthened', { [cup]: edited(momentFile, ['    within: 5 min', '    within: 4 min']) }, ['strengthened touchpoint/cup-in-time/standards/ready-in-five/within']],
  ['put back', { [cup]: momentFile }, ['weakened touchpoint/cup-in-time/standards/ready-in-five/within']],
  ['moved', { [greet]: undefined, 'content/touchpoints/door/greet-me.md': slower }, ['editorial touchpoint/greet-me/file']],
  ['renamed', { 'content/touchpoints/door/greet-me.md': undefined, [hello]: renamed, [journey]: way }, ['editorial touchpoint/say-hello/id', 'editorial touchpoint/say-hello/title']],
  ['words', { [hello]: edited(renamed, ['Look up', 'Smile']) }, ['editorial touchpoint/say-hello/body']],
  ['another owner', { [hello]: edited(renamed, ['Look up', 'Smile'], ['owner: counter', 'owner: bar']) }, ['ownership touchpoint/say-hello/owner']],
  ['an exception for a segment', { [cup]: exception }, ['weakened touchpoint/cup-in-time/standards/ready-in-five/within for stations']],
  ['one more promise', { [order]: both }, ['added touchpoint/take-my-order/standards/said-back']],
  ['a touchpoint split', { [order]: orderFile, 'content/touchpoints/say-it-back.md': half }, ['added touchpoint/say-it-back', 'editorial touchpoint/take-my-order/split']],
  ['another moment', { [journey]: swapped }, ['removed journey/my-order/momentsOfTruth/cup-in-time', 'added journey/my-order/momentsOfTruth/take-my-order']],
  ['a journey split', { [journey]: first, 'journeys/my-cup.yaml': second }, [
    'added playbook/playbook/momentsOfTruth', 'removed journey/my-order/handoffs/take-my-order/cup-in-time', 'removed journey/my-order/stages/i-get-my-cup',
    'removed journey/my-order/stops/cup-in-time', 'added journey/my-cup/momentsOfTruth/cup-in-time', 'added journey/my-cup', 'editorial journey/my-order/split',
  ]],
]; // prettier-ignore

async function between(base: string, head: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([base, head].map((oid) => readPlaybook(commitSource(disk.root, oid))));
  if (!before || !after) throw new Error('two states are compared');
  return compare(before.playbook, after.playbook).changes.map(
    ({ class: of, kind, entry, path, segment }) =>
      `${of} ${kind}/${entry}${path}${segment === null ? '' : ` for ${segment}`}`,
  );
}

test('each commit of a history means what its author did', async () => {
  let before = disk.commit('first');
  for (const [what, files, expected] of history) {
    const after = disk.commit(what, files);
    expect(await between(before, after), what).toEqual(expected);
    before = after;
  }
});

test('a merge means what came with it, seen from the branch that it went into', async () => {
  const base = disk.git('rev-parse', 'HEAD').trim();
  disk.git('checkout', '--quiet', '-b', 'work');
  disk.commit('on the branch', { [cup]: edited(exception, ['    floor: 98', '    floor: 99']) });
  disk.git('checkout', '--quiet', 'main');
  const main = disk.commit('on main', { 'content/teams/bar.yaml': 'name: Bar of all shops\n' });
  disk.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'work');
  const merge = disk.git('rev-parse', 'HEAD').trim();
  expect(await between(main, merge)).toEqual(['strengthened touchpoint/cup-in-time/standards/ready-in-five/floor']);
  expect(await between(base, merge)).toContain('editorial team/bar/name');
});
