import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { listWords } from '../model/count-words.ts';
import { numberOfDay } from '../model/window-of-day.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { MomentStep } from '../publish/past/past.ts';
import { capital } from './change-rows.ts';

/** So many steps are shown; older ones stand among all changes. */
const most = 24;
const size = { width: 360, height: 96, edge: 10 };

/** How the number of moments of truth went: a line of steps, and the same in words. */
export interface MomentTrend {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** What the line begins and ends with: `12 January 2026: 3`. */
  readonly ends: readonly [first: string, last: string];
  /** The newest first. */
  readonly rows: readonly MomentTrendRow[];
  /** How many older steps are not shown. */
  readonly older: number;
}

interface MomentTrendRow {
  readonly when: string;
  readonly day: string | undefined;
  readonly number: string;
  readonly words: string;
}

/** @returns undefined where there is no more than one step: one is no way */
export function momentTrend(): MomentTrend | undefined {
  const all = handedOver().momentSteps();
  const steps = all.slice(-most);
  const dated = steps.flatMap((step) => {
    const { near } = step.commit;
    return near === undefined ? [] : [{ after: step.after, at: numberOfDay(near) }];
  });
  const [first, last] = [dated[0], dated.at(-1)];
  if (all.length < 2 || !first || !last) return undefined;
  const { width, height, edge } = size;
  // The line goes on behind the last step: that number stands today.
  const x = scaleLinear([first.at, last.at], [edge, width - 3 * edge]);
  const highest = Math.max(...dated.map(({ after }) => after), 1);
  const y = scaleLinear([0, highest], [height - edge, edge]);
  const points = dated.map(({ after, at }) => ({ x: tenth(x(at)), y: tenth(y(after)) }));
  const end = { x: width, y: points.at(-1)?.y ?? 0 };
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter)([...points, end]);
  return {
    width,
    height,
    path: path ?? '',
    points,
    ends: [sayNumber(steps[0]), sayNumber(steps.at(-1))],
    rows: steps.toReversed().map(rowOf),
    older: all.length - steps.length,
  };
}

function sayNumber(step: MomentStep | undefined): string {
  if (!step) return '';
  const { after, commit, first } = step;
  return `${capital(first ? `before ${commit.when}` : commit.when)}: ${String(after)}`;
}

function rowOf({ commit, first, before, after, came, left, sentences }: MomentStep): MomentTrendRow {
  return {
    when: capital(first && commit.day !== undefined ? `before ${commit.when}` : commit.when),
    day: first ? undefined : commit.day,
    number: first || before === after ? String(after) : `${String(before)} → ${String(after)}`,
    words: first
      ? 'There when this playbook began.'
      : [sayTitles(came, 'came'), sayTitles(left, 'left'), over(sentences)]
          .filter((words) => words !== '')
          .join('; ') || 'Journeys that name them came or went.',
  };
}

/** One that came although there was no room says so. */
function over(sentences: readonly string[]): string {
  const found = sentences.map((sentence) => /over the cap: \d+ where \d+ may be/.exec(sentence)?.[0]);
  return found.find((words) => words !== undefined) ?? '';
}

function sayTitles(titles: readonly string[], did: string): string {
  return titles.length === 0 ? '' : `${listWords(titles)} ${did}`;
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
