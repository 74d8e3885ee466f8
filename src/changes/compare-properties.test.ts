import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { Change, ChangeClass } from './change.ts';
import { compare } from './compare.ts';

type Texts = Readonly<Record<string, string>>;

const whole: Texts = Object.fromEntries(
  Object.entries({ ...basePlaybook, ...entriesOfEveryKind }).flatMap(([path, file]) =>
    typeof file === 'string' ? [[path, file]] : [],
  ),
);

const touchpoints = 'content/touchpoints';
const [greet, cup, order] = [
  `${touchpoints}/greet-me.md`,
  `${touchpoints}/cup-in-time.md`,
  `${touchpoints}/take-my-order.md`,
];
const journey = 'journeys/my-order.yaml';
const page = 'content/playbook.yaml';

/** Edits that can stand side by side: a file, a text in it, and what may stand there instead. */
const edits: readonly (readonly [file: string, old: string, ...by: readonly string[]])[] = [
  [greet, '    within: 1 min', '    within: 60 s', '    within: 2 min', '    within: 1 working hour', '    atMost: 2 calls'],
  [greet, 'floor: 90', 'floor: 80', 'floor: 99.5'],
  [greet, 'clock: shop-hours', 'clock: always', 'window: quarter'],
  [greet, 'owner: counter', 'owner: bar', 'owner: [bar, counter]'],
  [greet, '\n---\nLook up', '\nstatus: draft\n---\nLook up', '\nstatus: withdrawn\n---\nLook', '\nstatus: hidden\n---\n'],
  [order, 'channels: [counter, app]', 'channels: [app]', 'channels: [app, counter]'],
  [order, '    floor: 95', '    floor: 95\n    channels: [counter]', '    floor: 95\n    segments: [stations]', '    floor: 95\n    basis: law\n    exceptions: [strikes]'],
  [order, '  - id: order-right', '  - { id: said-back, promise: We say it back., floor: 90 }\n  - id: order-right', '  - id: order-taken'],
  [cup, 'recovery:', '    except: [{ channels: [app], within: 8 min }, { segments: [stations], floor: 99 }]\nrecovery:'],
  [cup, '  claim: automatic', '  claim: ask', '  exceptions: [strikes]'],
  [cup, '  authority: 10 EUR', '  authority: 20 EUR', '  authority: 20 CHF', ''],
  [cup, '    - what: A line for free drinks', '    - what: A budget for free drinks'],
  [journey, 'momentsOfTruth:', 'momentsOfTruth:\n  - { touchpoint: take-my-order, gameOver: X }'],
  [journey, 'stops: [greet-me, take-my-order]', 'stops: [take-my-order]', 'stops: [take-my-order, { touchpoint: greet-me, reach: 50 }]'],
  [journey, '    within: 1 min', '    within: 2 min', ''],
  [journey, 'neverAskAgain: [which milk]', 'neverAskAgain: [your name]'],
  [page, 'guardian: guest-office', 'guardian: bar\npolicy: { cap: 2, momentFloor: 99 }', 'guardian: guest-office\ndefaults: { window: quarter, target: 97 }'],
  [page, 'focus:', 'focus:\n  - { moment: my-order#take-my-order, since: 2026-06-01 }'],
  [page, "      sat: ['08:00-18:00']", "      sat: ['08:00-12:00']"],
  ['content/initiatives/second-grinder.yaml', 'effort: 30 days', 'effort: 720 h', 'effort: 20 days'],
  ['content/segments.yaml', 'kind: region', 'kind: brand'],
  ['content/waivers/cup-evidence.yaml', 'expires: 2027-01-31', 'expires: 2027-01-15', 'expires: 2027-02-03'],
  ['content/measurements/till/2026-10.csv', '9930,10000', '9999,10000', ''],
]; // prettier-ignore

/** Files that come, go or move as a whole. */
const whereabouts: readonly ((files: Texts) => ExampleFiles)[] = [
  (files) => ({ ...files, [greet]: undefined }),
  (files) => ({ ...files, [greet]: undefined, [`${touchpoints}/door/greet-me.md`]: files[greet] }),
  (files) => ({ ...files, [greet]: undefined, [`${touchpoints}/say-hello.md`]: (files[greet] ?? '').replace('owner:', 'formerly: [greet-me]\nowner:'), [journey]: (files[journey] ?? '').replace('greet-me', 'say-hello') }),
  (files) => ({ ...files, [`${touchpoints}/say-it-back.md`]: '---\ntitle: Say it back\nchannels: [app]\nowner: counter\nstandards:\n  - { id: said-back, promise: We say it back., floor: 80 }\n---\nWords.\n' }),
  (files) => ({ ...files, 'journeys/my-cup.yaml': 'title: My cup\ngoal: G\nowner: bar\nstages:\n  - { id: i-get-my-cup, title: T, stops: [cup-in-time] }\nmomentsOfTruth:\n  - { touchpoint: cup-in-time, gameOver: X }\n', [journey]: (files[journey] ?? '').replace('  - id: i-get-my-cup\n    title: I get my cup\n    stops: [cup-in-time]\n', '') }),
  (files) => ({ ...files, [journey]: `${files[journey] ?? ''}status: draft\n` }),
]; // prettier-ignore

const state = fc
  .tuple(
    fc.tuple(...edits.map(([, , ...by]) => fc.option(fc.constantFrom(...by), { freq: 2 }))),
    fc.option(fc.constantFrom(...whereabouts)),
  )
  .map(([chosen, place]): ExampleFiles => {
    const files: Record<string, string> = { ...whole };
    for (const [index, by] of chosen.entries()) {
      const [file = '', old = ''] = edits[index] ?? [];
      if (by !== null) files[file] = (files[file] ?? '').replace(old, by);
    }
    return place ? place(files) : files;
  });

const read = async (files: ExampleFiles) => (await readPlaybook(memorySource(files))).playbook;

const opposite: Partial<Record<ChangeClass, ChangeClass>> = {
  weakened: 'strengthened',
  strengthened: 'weakened',
  added: 'removed',
  removed: 'added',
};

function names(changes: readonly Change[], turned: boolean): readonly string[] {
  return changes
    .map((change) => {
      const of = turned ? (opposite[change.class] ?? change.class) : change.class;
      return [of, change.kind, change.entry, change.path, change.channel, change.segment].join(' ');
    })
    .sort();
}

test('every edit is one that the playbook has a place for', () => {
  for (const [file, old] of edits) expect(whole[file], `${file}: ${old}`).toContain(old);
});

test('a playbook differs in nothing from itself', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (files) => {
      expect(compare(await read(files), await read(files))).toMatchObject({ changes: [], cap: [] });
    }),
    { numRuns: 25 },
  );
});

test('a playbook differs in nothing from a copy whose YAML is written otherwise', async () => {
  const style = fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
    indent: fc.constantFrom(2, 4),
    sortMapEntries: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
  });
  await fc.assert(
    fc.asyncProperty(state, style, async (files, options) => {
      const again = (yaml: string) => `# a comment\n${stringify(parse(yaml), options)}`;
      const written = Object.fromEntries(
        Object.entries(files).map(([path, file]) => {
          if (typeof file !== 'string' || file === '') return [path, file];
          if (path.endsWith('.csv')) return [path, file.replaceAll('\n', '\r\n')];
          if (!path.endsWith('.md')) return [path, again(file)];
          const [, yaml = '', ...body] = file.split(/^---\n/m);
          return [path, `---\n${again(yaml)}---\n${body.join('---\n').replaceAll('\n', '\r\n')}`];
        }),
      );
      const [before, after] = [await read(files), await read(written)];
      expect(after.items.length).toBe(before.items.length);
      expect(compare(before, after).changes).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('compared the other way round, what was added is removed and what was weakened is strengthened, and nothing else is new', async () => {
  await fc.assert(
    fc.asyncProperty(state, state, async (one, other) => {
      const [before, after] = [await read(one), await read(other)];
      const there = compare(before, after);
      const back = compare(after, before);
      expect(names(back.changes, true)).toEqual(names(there.changes, false));
      expect(back.cap.map(({ journey: id, before: was, after: is }) => [id, is, was]).sort()).toEqual(
        there.cap.map(({ journey: id, before: was, after: is }) => [id, was, is]).sort(),
      );
      for (const { approvalBy, subject } of there.changes)
        if (subject === 'promise') expect(approvalBy.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
