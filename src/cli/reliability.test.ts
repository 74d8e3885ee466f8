import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWaymark } from '../testing/run-waymark.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const day = '2026-08-31';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'waymark-as-of-'));
  for (const folder of ['content', 'journeys']) cpSync(join(project, folder), join(copy, folder), { recursive: true });
  const counts = join(copy, 'content/measurements');
  for (const name of readdirSync(counts, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.csv'),
  )) {
    const [header = '', ...rows] = readFileSync(join(counts, name), 'utf8').trimEnd().split('\n');
    const to = header.split(',').indexOf('to');
    const past = rows.filter((row) => (row.split(',')[to] ?? '') <= day);
    if (past.length === 0) rmSync(join(counts, name));
    else writeFileSync(join(counts, name), `${[header, ...past].join('\n')}\n`);
  }
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const reliability = (...args: readonly string[]) => runWaymark(['reliability', '--root', project, ...args]);

describe('reliability', () => {
  test.each([[[]], [['my-connection-fails']], [['keep-me-online']], [['--json']]])(
    'of an earlier day says what it says of a copy without the later rows: %j',
    async (args) => {
      const [whole, cut] = await Promise.all([
        reliability(...args, '--as-of', day),
        runWaymark(['reliability', '--root', copy, ...args, '--as-of', day]),
      ]);
      expect(whole.out).not.toBe((await reliability(...args)).out);
      expect(cut.out).toBe(whole.out);
      expect(whole.code).toBe(0);
    },
  );

  test('names what to mend first, worst first, with both numbers and the owner', async () => {
    const { out, err, code } = await reliability();
    const [, ...lines] = out.split('Mend these first\n')[1]?.split('\n') ?? [];
    expect(out).toMatch(/Keep me online +Field service +222 of 1,010 broken in October \(shop\); courier keeps\s+it/);
    expect(lines.findIndex((line) => line.includes('Answer the call'))).toBeLessThan(
      lines.findIndex((line) => line.includes('Repair visit kept')),
    );
    expect(err).toContain('Next: "waymark reliability keep-me-online"');
    expect(code).toBe(0);
  });

  test('tells a touchpoint channel by channel, as bars that need no colour', async () => {
    const { out } = await reliability('touchpoint/keep-me-online');
    expect(out).toMatch(/shop +No +#{16}\.{4}\| +78\.0 % +788 of 1,010/);
    expect(out).toContain('Room for misses: 40 allowed by the floor, 228 used, 188 too many.');
    expect(out).not.toContain('\u001B');
  });

  test('as JSON has every verdict by its own word, and the arithmetic behind an estimate', async () => {
    const { out } = await reliability('--json');
    const report = JSON.parse(out) as {
      version: number;
      company: { touchpoints: Record<string, number> };
      journeys: { journey: { id: string }; estimate: { kind: string; steps?: { importance: number }[] } }[];
    };
    expect(report.version).toBe(1);
    expect(Object.keys(report.company.touchpoints)).toEqual([
      'no',
      'depends',
      'not-promised',
      'not-measured',
      'not-proven',
      'yes',
    ]);
    const joined = report.journeys.find(({ journey }) => journey.id === 'i-join');
    expect(joined?.estimate.kind).toBe('estimated');
    expect(joined?.estimate.steps?.every(({ importance }) => importance > 0 && importance <= 1)).toBe(true);
  });

  test.each([
    [['keepme-online'], 'There is no journey or touchpoint "keepme-online". Did you mean "keep-me-online"?'],
    [['journey/keep-me-online'], 'There is no journey "keep-me-online".'],
    [['we-see-it-first'], 'is draft: what is not live is counted nowhere.'],
    [['--as-of', 'yesterday'], '--as-of takes a day such as 2026-11-21, not "yesterday".'],
  ])('a wrong call is told: %j', async (args, words) => {
    const { err, out, code } = await reliability(...args);
    expect(err).toContain(words);
    expect([out, code]).toEqual(['', 2]);
  });
});
