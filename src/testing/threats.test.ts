import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../cli/commands/check.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import { filesBelow } from '../publish/site-files.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { baseDay, basePlaybook, baseWith, greetingFile, journeyFile, playbookFile } from './base-playbook.ts';
import { keptTerminal } from './kept-terminal.ts';
import { refusedBodies } from './hostile-bodies.ts';
import { memorySource } from './memory-source.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';
import { runWaymark } from './run-waymark.ts';
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

describe('A and B: bodies that would act are refused where they stand', () => {
  test.each(refusedBodies)('$row: $body', async ({ body, format = 'md' }) => {
    const file = `content/touchpoints/greet-me.${format}`;
    const text = `${facts}${body}\n`;
    const first = facts.split('\n').length;
    const found = await findingsOf({ [greeting]: undefined }, { [file]: text });
    const refusals = found.filter(
      ({ rule, severity }) => rule === 'body-image' || (rule.startsWith('body-') && severity === 'error'),
    );
    expect(refusals.length).toBeGreaterThan(0);
    for (const { at, span } of refusals) {
      expect(at.file).toBe(file);
      expect(span.line).toBeGreaterThanOrEqual(first);
      expect(span.endLine).toBeLessThanOrEqual(first + body.split('\n').length);
    }
  });
});

describe('A1, A2, A7, A10: what stands in a playbook is never run, and nobody is asked', () => {
  const secret = 'CANARY-of-the-environment';
  let server: Server;
  let hits = 0;
  let canary = '';
  let playbook: PlaybookOnDisk;

  beforeAll(async () => {
    server = createServer((_, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    canary = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/canary`;
    const marker = (name: string): string =>
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('MARKER_${name}', 'x');\nexport default {};\n`;
    playbook = playbookOnDisk(basePlaybook, {
      [settings]: `${playbookFile}links:
  desk: { title: Desk, url: 'https://desk.example' }
`,
      [greeting]: `${facts}[a](${canary}) <${canary}> ${canary} [r]\n\n[r]: ${canary}\n\n![x](${canary}/a.png)\n\n{process.env.WAYMARK_CANARY} \${process.env.WAYMARK_CANARY}\n\n:::open{tool=desk}\nwords\n:::\n`,
      ...Object.fromEntries(
        [
          'astro.config.mjs',
          'vite.config.ts',
          'waymark.config.mjs',
          'playbook.config.ts',
          'postcss.config.mjs',
          'src/middleware.ts',
          'src/content.config.ts',
        ].map((file) => [file, marker('A7')]),
      ),
      '.env': 'WAYMARK_OTHER=CANARY-of-a-file\n',
    });
  });
  afterAll(() => {
    server.close();
    playbook.remove();
  });

  const markers = (): readonly string[] =>
    [playbook.root, process.cwd()].flatMap((folder) =>
      readdirSync(folder).filter((name) => name.startsWith('MARKER_')),
    );
  const env = { WAYMARK_CANARY: secret };

  test('by check', async () => {
    const { code } = await runWaymark(['check', '--root', playbook.root, '--today', baseDay], {
      cwd: playbook.root,
      env,
    });
    expect([code, hits, markers()]).toEqual([0, 0, []]);
  });

  test('by build, and the environment reaches no file of the site', async () => {
    const { code, err } = await runWaymark(['build', '--root', playbook.root, '--today', baseDay], {
      cwd: playbook.root,
      env,
    });
    expect([code, hits, markers()], err).toEqual([0, 0, []]);
    const site = join(playbook.root, 'dist');
    expect(readFileSync(join(site, 'touchpoints/greet-me/index.html'), 'utf8')).toContain(
      '{process.env.WAYMARK_CANARY}',
    );
    for (const file of filesBelow(site)) {
      const bytes = readFileSync(join(site, file));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      expect(text.includes('CANARY-of'), file).toBe(false);
      expect(text.includes('[a]('), file).toBe(false);
    }
  }, 120_000);

  test('by either, where a schema or a script asks for it', async () => {
    for (const [path, text] of [
      [journey, `$schema: ${canary}\n${journeyFile}`],
      [
        'content/touchpoints/leave-a-tip.mdx',
        `${facts}import x from '${canary}'\n\nexport const m = await fetch('${canary}')\n`,
      ],
    ] as const) {
      const made = playbookOnDisk(basePlaybook, { [path]: text });
      for (const command of ['check', 'build']) {
        const { code } = await runWaymark([command, '--root', made.root, '--today', baseDay], { cwd: made.root });
        expect([command, code, hits]).toEqual([command, 1, 0]);
      }
      expect(existsSync(join(made.root, 'dist'))).toBe(false);
      made.remove();
    }
  });
});

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
  const { root, remove } = playbookOnDisk(basePlaybook, files);
  for (const strict of [false, true]) {
    const terminal = keptTerminal();
    const code = await check.run(terminal, { root, today: baseDay, json: true, strict }, []);
    const { ok, summary, findings } = JSON.parse(terminal.told()) as {
      ok: boolean;
      summary: { errors: number; warnings: number };
      findings: { severity: string }[];
    };
    expect(summary.errors).toBe(findings.filter(({ severity }) => severity === 'error').length);
    expect(ok).toBe(summary.errors === 0 && (!strict || summary.warnings === 0));
    expect(code).toBe(ok ? 0 : 1);
  }
  remove();
});
