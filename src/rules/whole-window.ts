import type { Place } from '../model/place.ts';
import type { Playbook, Standard } from '../model/playbook.ts';
import { windowOfDay, type CountingWindow } from '../model/window-of-day.ts';
import { daysCovered, type Stretch } from './days-covered.ts';
import { opensBetween } from '../reliability/opens-between.ts';
import type { Objection, Rule } from './rule.ts';

export const wholeWindow: Rule = {
  id: 'whole-window',
  title: 'Between the first and the last count of a standard, each window is counted on all its days.',
  severity: 'advice',
  floor: 'off',
  waivable: true,
  needs: ['measurements'],
  why: `A month of which a week is missing looks like a month. The missing week is often the bad one: the system was down, the
shop was full, nobody had time to count. A verdict over it says on how many days it stands, and whoever counts should know.`,
  *check({ playbook }) {
    const told = new Map<string, { hole: Hole; more: number }>();
    for (const hole of holesIn(playbook)) {
      const key = `${hole.at.file} ${hole.window.name}`;
      const known = told.get(key);
      if (known) known.more += 1;
      else told.set(key, { hole, more: 0 });
    }
    for (const { hole, more } of told.values()) yield objectionTo(hole, more);
  },
  good: {
    'content/measurements/till/2026-11.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,counter,,2026-11-01,2026-11-07,2480,2500
cup-in-time,ready-in-five,counter,,2026-11-08,2026-11-14,2490,2500
`,
  },
  bad: {
    'content/measurements/till/2026-11.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,counter,,2026-11-01,2026-11-07,2480,2500
cup-in-time,ready-in-five,counter,,2026-11-12,2026-11-14,990,1000
`,
  },
};

/** In days: what was not counted for longer than two years is counted anew. */
const longestGap = 731;

/** Days of a window on which a standard was not counted. */
interface Hole {
  readonly standard: Standard;
  readonly window: CountingWindow;
  readonly counted: number;
  /** The first row after it. */
  readonly at: Place;
}

/** Whoever is closed has nothing to count, so a gap of closed days is none. A window is told once for a standard. */
function* holesIn(playbook: Playbook): Generator<Hole> {
  const usual = playbook.settings.data?.defaults?.window ?? 'month';
  for (const { standard, stretches } of daysCovered(playbook)) {
    if (standard.of.status === 'withdrawn') continue;
    const setting = standard.data.window ?? usual;
    let told = -1;
    for (const [index, { last }] of stretches.entries()) {
      const next = stretches[index + 1];
      if (!next || next.first - last > longestGap || !opensBetween(standard, last + 1, next.first - 1, playbook))
        continue;
      for (let day = Math.max(last, told) + 1; day < next.first;) {
        const window = windowOfDay(setting, day);
        if (!window) break;
        yield { standard, window, counted: daysOf(stretches, window), at: next.at };
        told = window.last;
        day = window.last + 1;
      }
    }
  }
}

function daysOf(stretches: readonly Stretch[], window: CountingWindow): number {
  const parts = stretches.map(({ first, last }) => Math.min(last, window.last) - Math.max(first, window.first) + 1);
  return parts.reduce((sum, days) => sum + Math.max(0, days), 0);
}

function objectionTo({ standard, window, counted, at }: Hole, more: number): Objection {
  const all = window.last - window.first + 1;
  const others = more === 0 ? '' : `, and ${more} more ${more === 1 ? 'standard has' : 'standards have'} a gap there`;
  return {
    message: `The standard "${standard.id}" of "${standard.of.title}" is counted on ${counted} of ${all} days in ${window.name}${others}.`,
    hint: 'Add the missing days, or a row with a total of 0 where there were no cases.',
    at,
    about: standard.of,
    values: [standard.id, window.name, counted, all],
  };
}
