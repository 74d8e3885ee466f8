import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../rules/judge.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { readEntries, type SourceReading } from '../sources/read-entries.ts';
import { baseDay, basePlaybook, baseWith, greetingFile, journeyFile, playbookFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { resolve } from './resolve.ts';

const read = (...layers: readonly ExampleFiles[]): Promise<SourceReading> =>
  readEntries(memorySource(basePlaybook, ...layers));
const resolved = async (...layers: readonly ExampleFiles[]) => resolve(await read(...layers));

test('what one entry says of another is known on both sides', async () => {
  const playbook = await resolved();
  const cup = playbook.find('touchpoint', 'cup-in-time');
  const order = playbook.find('journey', 'my-order');
  const bar = playbook.find('team', 'bar');
  expect(cup?.owner).toBe(bar);
  expect(bar?.touchpoints).toEqual([cup]);
  expect(cup?.stops.map(({ stage }) => stage.id)).toEqual(['i-get-my-cup']);
  expect(cup?.stops[0]?.stage.journey).toBe(order);
  expect(cup?.moments).toEqual(order?.moments);
  expect(cup?.handoffsIn).toEqual(order?.handoffs);
  expect(playbook.find('touchpoint', 'take-my-order')?.handoffsOut).toEqual(order?.handoffs);
  expect(playbook.find('persona', 'commuter')?.journeys).toEqual([order]);
  expect(playbook.find('team', 'guest-office')?.journeys).toEqual([order]);
  expect(playbook.find('channel', 'app')?.touchpoints.map(({ id }) => id)).toEqual(['cup-in-time', 'take-my-order']);
  expect(order?.phase?.title).toBe('I order and drink');
  expect(cup?.standards[0]?.of).toBe(cup);
  expect(playbook.focus[0]?.moment).toBe(order?.moments[0]);
  expect(playbook.focus[0]?.decision?.target?.title).toBe('The cup comes first');
});

test('every link of a playbook in order has its target', async () => {
  const { links } = await resolved();
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(({ target }) => target === undefined)).toEqual([]);
});

test('links in a play are links of its entry, with their place in the file', async () => {
  const text = `${greetingFile}Then [take the order](touchpoint/take-my-order), or [not](touchpoint/nothing).\n`;
  const { links } = await resolved({ 'content/touchpoints/greet-me.md': text });
  const inPlay = links.filter(({ at }) => at.range !== undefined);
  expect(
    inPlay.map(({ from, id, target, at }) => [from, id, target?.title, text.slice(...(at.range ?? [0, 0]))]),
  ).toEqual([
    ['touchpoint/greet-me', 'take-my-order', 'Take my order', expect.stringContaining('touchpoint/take-my-order')],
    ['touchpoint/greet-me', 'nothing', undefined, expect.stringContaining('touchpoint/nothing')],
  ]);
});

test('a broken link stays a link without a target', async () => {
  const playbook = await resolved(baseWith('content/touchpoints/greet-me.md', 'owner: counter', 'owner: conter'));
  const greet = playbook.find('touchpoint', 'greet-me');
  expect(greet?.owner).toBeUndefined();
  expect(greet?.owners).toMatchObject([{ kind: 'team', id: 'conter', unreadable: false, from: 'touchpoint/greet-me' }]);
  expect(greet?.owners[0]?.target).toBeUndefined();
  expect(playbook.links).toContain(greet?.owners[0]);
});

test('a link to a file that is there and broken knows it', async () => {
  const playbook = await resolved({ 'content/teams/counter.yaml': 'name: [' });
  expect(playbook.find('touchpoint', 'greet-me')?.owners).toMatchObject([{ id: 'counter', unreadable: true }]);
});

test('two owners make no accountable one', async () => {
  const playbook = await resolved(
    baseWith('content/touchpoints/greet-me.md', 'owner: counter', 'owner: [counter, bar]'),
  );
  const greet = playbook.find('touchpoint', 'greet-me');
  expect(greet?.owners.map(({ target }) => target?.title)).toEqual(['Counter', 'Bar']);
  expect(greet?.owner).toBeUndefined();
  expect(playbook.find('team', 'bar')?.touchpoints).toContain(greet);
});

test('of two entries with one id both stay, and links reach the first by file name', async () => {
  const second = greetingFile.replace('title: Greet me', 'title: Greet me again');
  const playbook = await resolved({ 'content/touchpoints/again/greet-me.md': second });
  expect(playbook.items.filter(({ id }) => id === 'greet-me').map(({ file }) => file)).toEqual([
    'content/touchpoints/again/greet-me.md',
    'content/touchpoints/greet-me.md',
  ]);
  expect(playbook.find('touchpoint', 'greet-me')?.title).toBe('Greet me again');
  expect(playbook.touchpoints.filter(({ id }) => id === 'greet-me')).toHaveLength(1);
});

test('a stage that is a journey of its own leads to it, and back into itself without end', async () => {
  const inner = journeyFile
    .replace('    stops: [greet-me, take-my-order]', '    journey: my-order')
    .replace('title: I order a coffee and it is right', 'title: I order ahead');
  const playbook = await resolved(
    { 'journeys/order-ahead.yaml': inner },
    baseWith('journeys/my-order.yaml', '    stops: [cup-in-time]', '    journey: order-ahead'),
  );
  const outer = playbook.find('journey', 'my-order');
  expect(outer?.stages[1]?.inner?.target?.title).toBe('I order ahead');
  expect(outer?.stages[1]?.inner?.target?.stages[0]?.inner?.target).toBe(outer);
});

test('a focus on a moment that its journey does not name has no moment', async () => {
  const playbook = await resolved(baseWith('content/playbook.yaml', 'my-order#cup-in-time', 'my-order#greet-me'));
  expect(playbook.focus[0]?.link.target?.id).toBe('my-order');
  expect(playbook.focus[0]?.moment).toBeUndefined();
});

test('without its own page a playbook has every default', async () => {
  const { settings, focus } = await resolved({ 'content/playbook.yaml': undefined });
  expect(settings).toMatchObject({ present: false, language: 'en', timeZone: 'UTC', cap: 3, momentFloor: 98 });
  expect(focus).toEqual([]);
  const broken = await resolved({ 'content/playbook.yaml': `${playbookFile}oops: [` });
  expect(broken.settings).toMatchObject({ present: true, data: undefined });
});

const overCap: ExampleFiles = {
  'journeys/my-order.yaml': journeyFile.replace(
    'handoffs:',
    ['take-my-order', 'greet-me', 'nod', 'nothing-at-all']
      .map((id) => `  - touchpoint: ${id}\n    gameOver: Who meets this leaves for good.\n`)
      .join('')
      .concat('handoffs:'),
  ),
  'content/touchpoints/nod.md': greetingFile.replace('title: Greet me', 'title: Nod'),
  'content/touchpoints/again/greet-me.md': greetingFile,
};

test('no part of a playbook that is missing makes it fail, and the order of files changes nothing', async () => {
  const whole = await read(overCap);
  const findingsOf = (reading: Pick<SourceReading, 'entries' | 'measurements'>): readonly string[] => {
    const playbook = resolve({ ...whole, ...reading });
    const { findings } = judge({ playbook, today: baseDay, troubles: [], supplies: ['files', 'measurements'] });
    expect(playbook.links.filter(({ target }) => target?.title === '')).toEqual([]);
    return findings.map(({ rule, severity, message, at }) => JSON.stringify([rule, severity, message, at])).sort();
  };
  const all = findingsOf(whole);
  expect(all.some((finding) => finding.startsWith('["moment-cap","error"'))).toBe(true);
  fc.assert(
    fc.property(fc.shuffledSubarray([...whole.entries], { minLength: whole.entries.length }), (entries) => {
      expect(findingsOf({ entries, measurements: whole.measurements })).toEqual(all);
    }),
    { numRuns: 40 },
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...whole.entries]), fc.boolean(), (entries, counted) => {
      const measurements = counted ? whole.measurements : [];
      const inOrder = [...entries].sort((a, b) => a.file.localeCompare(b.file));
      expect(findingsOf({ entries, measurements })).toEqual(findingsOf({ entries: inOrder, measurements }));
    }),
    { numRuns: 150 },
  );
});
