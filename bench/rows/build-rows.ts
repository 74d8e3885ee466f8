import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writePlainSite } from '../write-plain-site.ts';
import { writePlaybook } from '../write-playbook.ts';
import { growthRows } from './growth-rows.ts';
import { atMost, told, type Row } from './row.ts';
import { usageOf, type Usage } from './usage-of.ts';
import { weightRows } from './weight-rows.ts';

const seed = 1;
const ratio = (value: number): string => `${value.toFixed(2)}x`;
const spell = ({ seconds, wall, megabytes }: Usage): string =>
  `${seconds.toFixed(1)} s CPU, ${wall.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;

interface Builder {
  readonly root: string;
  readonly build: () => Usage;
  /** What a cold build does not have. */
  readonly kept: readonly string[];
  /** A play to edit. */
  readonly play: string;
}

/**
 * The promises about `build`, beside the engine alone over as many bare Markdown pages and Pagefind over those. Diagrams
 * stand apart: they are drawn before anything is measured, and a cold build finds them.
 */
export async function buildRows(size: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const [small, large] = [size / 10, size].map((touchpoints) => makePair(folder, touchpoints));
    if (!small || !large) return [];
    // Files of the last two seconds are not remembered.
    await setTimeout(2500);
    const drawing = [small, large].map(({ ours }) => cold(ours, []));
    const [few, many] = [measure(small), measure(large)];
    const n = size.toLocaleString('en');
    const growth = `${n} touchpoints to ${(size / 10).toLocaleString('en')}`;
    return [
      told(`${n} pages, cold, engine and Pagefind alone`, spell(many.plainCold)),
      told(`${n} pages, one edited, engine and Pagefind alone`, spell(many.plainWarm)),
      told(`${n} touchpoints, cold`, spell(many.cold)),
      told(`${n} touchpoints, one edited`, spell(many.warm)),
      told(`${n} touchpoints, cold, with every diagram to draw`, drawing[1] ? spell(drawing[1]) : ''),
      atMost(`${n} touchpoints, cold, to the engine`, many.cold.seconds / many.plainCold.seconds, 2, ratio),
      atMost(`${n} touchpoints, one edited, to the engine`, many.warm.seconds / many.plainWarm.seconds, 1.3, ratio),
      atMost(`${n} touchpoints, peak memory to the engine`, many.cold.megabytes / many.plainCold.megabytes, 1.5, ratio),
      told(
        `${(size / 10).toLocaleString('en')} touchpoints, cold, to the engine`,
        ratio(few.cold.seconds / few.plainCold.seconds),
      ),
      told(
        `${(size / 10).toLocaleString('en')} touchpoints, one edited, to the engine`,
        ratio(few.warm.seconds / few.plainWarm.seconds),
      ),
      atMost(`${growth}, cold`, many.cold.seconds / few.cold.seconds, 11, ratio),
      atMost(`${growth}, one edited`, many.warm.seconds / few.warm.seconds, 11, ratio),
      ...weightRows(join(large.ours.root, 'dist')),
      ...growthRows(join(small.ours.root, 'dist'), join(large.ours.root, 'dist'), growth),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makePair(folder: string, touchpoints: number): { readonly ours: Builder; readonly plain: Builder } {
  const [root, bare] = ['ours', 'plain'].map((name) => join(folder, `${name}-${String(touchpoints)}`));
  if (root === undefined || bare === undefined) throw new Error('unreachable');
  writePlaybook(root, touchpoints, seed);
  writePlainSite(bare, touchpoints, seed);
  return {
    ours: {
      root,
      build: () => usageOf('src/cli/waymark.mjs', 'build', '--root', root),
      kept: ['.waymark/pages', '.waymark/words', '.waymark/readings.json', '.waymark/engine', 'dist'],
      play: firstPlay(join(root, 'content/touchpoints')),
    },
    plain: {
      root: bare,
      build: () => usageOf('bench/floor-build.ts', bare),
      kept: ['.kept', '.astro', 'dist'],
      play: firstPlay(join(bare, 'src/plays')),
    },
  };
}

function firstPlay(folder: string): string {
  const [first = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return join(folder, first);
}

/** Both take turns, so that a machine that gets slower meanwhile is slower for both. */
function measure({ ours, plain }: ReturnType<typeof makePair>) {
  const plainCold = cold(plain);
  const ownCold = cold(ours);
  return { plainCold, cold: ownCold, plainWarm: warm(plain), warm: warm(ours) };
}

function cold({ root, build, kept }: Builder, without = kept): Usage {
  for (const path of without) rmSync(join(root, path), { recursive: true, force: true });
  return build();
}

function warm({ build, play }: Builder): Usage {
  appendFileSync(play, '\nOne sentence more.\n');
  return build();
}
