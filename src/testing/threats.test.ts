import { expect, test } from 'vitest';
import { check } from '../cli/commands/check.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { baseDay, basePlaybook, baseWith, greetingFile } from './base-playbook.ts';
import { keptTerminal } from './kept-terminal.ts';
import { memorySource } from './memory-source.ts';
import { playbookOnDisk } from './playbook-on-disk.ts';
import { secondBadPlaybooks } from './second-bad-playbooks.ts';

const greeting = 'content/touchpoints/greet-me.md';
const journey = 'journeys/my-order.yaml';
const settings = 'content/playbook.yaml';
const facts = greetingFile.slice(0, greetingFile.lastIndexOf('---\n') + 4);

async function findingsOf(...layers: readonly ExampleFiles[]): Promise<readonly LocatedFinding[]> {
  const source = memorySource(basePlaybook, ...layers);
  const { findings } = await openPlaybook(source, { today: baseDay });
  return locateFindings(source, findings);
}

test.each<[row: string, files: ExampleFiles, told: string | undefined]>([
  [
    'A3 a component that does not exist',
    { [greeting]: undefined, 'content/touchpoints/greet-me.mdx': `${facts}<Card title="x" />\n` },
    'body-component: <Card title="x" />',
  ],
  [
    'A4 front matter that is a program',
    { [greeting]: `---js\n{ a: (globalThis.__MARKER = 1) }\n---\nx\n` },
    'front-matter: ---js',
  ],
  ['A5 front matter of another language', { [greeting]: '+++\ntitle = "x"\n+++\n' }, 'front-matter: +++'],
  ['A5 front matter that ends as another language', { [greeting]: '---\ntitle: x\n+++\n' }, 'front-matter: ---'],
  [
    'A7 settings that name programs',
    baseWith(settings, 'guardian:', 'hooks: { build: rm }\nguardian:'),
    'field-known: hooks: { build: rm }',
  ],
  [
    'A7 settings that name plug-ins',
    baseWith(settings, 'guardian:', 'plugins: [x]\nguardian:'),
    'field-known: plugins: [x]',
  ],
  ['A11 a program beside the entries', { 'content/touchpoints/x.ts': 'x' }, 'file-unexpected: x'],
  ['A11 a page of the engine', { 'content/touchpoints/x.astro': 'x' }, 'file-unexpected: x'],
  ['A11 a hook of the engine', { 'content/_middleware.js': 'x' }, 'file-unexpected: x'],
  ['A11 a file of secrets, which is passed over', { 'content/.env': 'x' }, undefined],
  [
    'B7 an address that is a script, of a team',
    baseWith('content/teams/bar.yaml', 'tel: 030 555 200', 'tel: 030 555 200\n  url: javascript:void(0)'),
    'field-value: url: javascript:void(0)',
  ],
  [
    'B7 an address that is data, of a tool',
    baseWith(settings, 'guardian:', "links:\n  desk: { title: Desk, url: 'data:text/html,x' }\nguardian:"),
    "field-value: desk: { title: Desk, url: 'data:text/html,x' }",
  ],
  [
    'B7 an address that is a script, of the site',
    baseWith(settings, 'guardian:', 'site: javascript:x\nguardian:'),
    'field-value: site: javascript:x',
  ],
  [
    'B7 a mailbox that is a script',
    baseWith(settings, 'guardian:', 'answerBack: { propose: "javascript:x" }\nguardian:'),
    'field-value: answerBack: { propose: "javascript:x" }',
  ],
  [
    'B7 a telephone that is an address',
    baseWith('content/teams/bar.yaml', 'tel: 030 555 200', 'tel: javascript:1'),
    'field-value: tel: javascript:1',
  ],
  ['D8 a number that is none', baseWith(greeting, 'floor: 90', 'floor: 1e400'), 'field-value: floor: 1e400'],
  ['D8 a number without end', baseWith(greeting, 'floor: 90', 'floor: .inf'), 'field-value: floor: .inf'],
  ['D8 what is no number', baseWith(greeting, 'floor: 90', 'floor: .nan'), 'field-value: floor: .nan'],
  [
    'D8 a number of twenty digits',
    baseWith(greeting, 'floor: 90', 'floor: 90000000000000000000'),
    'field-value: floor: 90000000000000000000',
  ],
  [
    'D9 a moment where a day belongs',
    baseWith('content/walks/my-order-in-october.yaml', 'date: 2026-10-14', 'date: 2026-10-14 10:00:00 +02:00'),
    'field-value: date: 2026-10-14 10:00:00 +02:00',
  ],
  [
    'D13 a file of 1.1 MB',
    { 'content/personas/commuter.yaml': `title: ${'x'.repeat(1_100_000)}` },
    `file-size: title: ${'x'.repeat(1_100_000)}`,
  ],
  [
    'D18 a NUL written with an escape',
    baseWith('content/personas/commuter.yaml', 'A good drink before the train leaves', '"x\\0y"'),
    'yaml-dialect: need: "x\\0y"',
  ],
  [
    'D19 a turned direction written with an escape',
    baseWith('content/personas/commuter.yaml', 'A good drink before the train leaves', '"x\\u202ey"'),
    'yaml-dialect: need: "x\\u202ey"',
  ],
  [
    'D19 a Cyrillic letter in an id',
    baseWith(journey, 'id: i-order', 'id: i-\u043erder'),
    'field-value: - id: i-\u043erder',
  ],
  [
    'D28 a value of thirty levels where words belong',
    baseWith(greeting, 'title: Greet me', `title: ${'['.repeat(28)}x${']'.repeat(28)}`),
    `field-value: title: ${'['.repeat(28)}x${']'.repeat(28)}`,
  ],
  [
    'E3 a way out of the folder, as an owner',
    baseWith(journey, 'owner: guest-office', 'owner: ../../etc/passwd'),
    'field-value: owner: ../../etc/passwd',
  ],
  [
    'E3 a way out of the folder, as a stop',
    baseWith(journey, 'stops: [cup-in-time]', "stops: ['..\\..\\x']"),
    "field-value: stops: ['..\\..\\x']",
  ],
  [
    'E3 a share of a network, as a picture',
    { [greeting]: `${facts}![x](//e.invalid/x.png)\n` },
    'body-image: ![x](//e.invalid/x.png)',
  ],
  ['E3 a disk, as a picture', { [greeting]: `${facts}![x](C:\\x.png)\n` }, 'body-image: ![x](C:\\x.png)'],
  [
    'E3 a way out of the folder, as a picture',
    { [greeting]: `${facts}![x](/images/..%2f..%2fx.png)\n` },
    'body-image: ![x](/images/..%2f..%2fx.png)',
  ],
  ['E5 two files whose names differ in case', { 'content/teams/Bar.yaml': 'name: Bar\n' }, 'file-name: name: Bar'],
  ['E12 a name that begins with a line', { 'content/teams/_bar.yaml': 'name: Bar\n' }, 'file-name: name: Bar'],
])('%s', async (_, files, told) => {
  const errors = (await findingsOf(files)).filter(
    ({ rule, severity }) => severity === 'error' || rule === 'body-image',
  );
  expect(errors.map(({ rule, frame }) => `${rule}: ${frame.trim()}`)).toEqual(told === undefined ? [] : [told]);
  for (const { at } of errors) expect(Object.keys(files)).toContain(at.file);
  expect('__MARKER' in globalThis).toBe(false);
});

test('E12 what is passed over is counted', async () => {
  const source = memorySource(basePlaybook, {
    'content/.hidden.md': 'x',
    'content/teams/README.md': 'x',
    'content/.git/config': 'x',
  });
  expect((await openPlaybook(source, { today: baseDay })).ignored).toBe(3);
});

test('J17 the faults of many files are all told in one run, in the order of the files', async () => {
  const faults = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `content/personas/p-${String(index)}.yaml`,
      index % 3 === 0 ? 'title: [\n' : index % 3 === 1 ? 'titel: x\n' : 'title: A\nneed: B\n',
    ]),
  );
  const found = await findingsOf(faults);
  expect(new Set(found.map(({ at }) => at.file)).size).toBe(200);
  const order = found.map(({ at, span }) => [at.file, span.line, span.column] as const);
  const sorted = [...order].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
  expect(order).toEqual(sorted);
});

test.each(
  Object.entries(secondBadPlaybooks).filter(([, files]) =>
    Object.values(files).every((file) => typeof file !== 'object' || !('unreadable' in file)),
  ),
)('J21 the exit code, "ok" and the count of errors agree where %s is broken', async (_, files) => {
  const playbook = playbookOnDisk(basePlaybook, files);
  for (const strict of [false, true]) {
    const terminal = keptTerminal();
    const code = await check.run(terminal, { root: playbook.root, today: baseDay, json: true, strict }, []);
    const { ok, summary, findings } = JSON.parse(terminal.told()) as {
      ok: boolean;
      summary: { errors: number; warnings: number };
      findings: { severity: string }[];
    };
    expect(summary.errors).toBe(findings.filter(({ severity }) => severity === 'error').length);
    expect(ok).toBe(summary.errors === 0 && (!strict || summary.warnings === 0));
    expect(code).toBe(ok ? 0 : 1);
  }
  playbook.remove();
});
