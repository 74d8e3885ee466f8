import type { Journey, Stage, Stop } from '../../../model/playbook.ts';
import type { Duration } from '../../../schema/quantity.ts';
import type { Answer } from '../../../reliability/verdict.ts';
import { listWords } from '../../../model/count-words.ts';
import { isForAll } from '../../journey-row.ts';
import { allNamed, named, namedBy, type Named } from '../../named.ts';
import { isShown } from '../../shown.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

/** A wait, as a length of the line. */
interface Wait {
  readonly length: 1 | 2 | 3 | 4;
  readonly words: string;
  readonly hears: string | undefined;
}

/** A stop as the line shows it. */
export interface Station {
  /** The id of its touchpoint. */
  readonly id: string;
  readonly name: Named;
  /** Its place among all stops of the journey, from 1. */
  readonly number: number;
  readonly of: number;
  readonly moment: boolean;
  readonly optional: boolean;
  readonly draft: boolean;
  /** What the counts say of it; undefined where it is counted nowhere, or nobody asked. */
  readonly verdict: Answer | undefined;
  readonly owner: Named | undefined;
  readonly wait: Wait | undefined;
  /** How long it takes the customer. */
  readonly takes: string | undefined;
  /** Who hands over to whom just before it. */
  readonly handoff: string | undefined;
  /** What is true of it here, a sentence each. */
  readonly notes: readonly string[];
  /** The earlier stop that it may lead back to. */
  readonly backTo: (Named & { readonly id: string }) | undefined;
  /** Which of the journey's personas meet it, counted from 1; empty where all do. */
  readonly personas: readonly number[];
}

/**
 * @param only the id of a touchpoint; all of them unless given. Others are counted and not told, so that a page does not rest on them.
 * @param verdicts what the counts say, by touchpoint
 * @returns every stop that may be told, in order, under its stage
 */
export function stationsOf(
  journey: Journey,
  only?: string,
  verdicts: ReadonlyMap<string, Answer> = new Map(),
): ReadonlyMap<Stage, readonly Station[]> {
  const told = new Map(journey.stages.map((stage) => [stage, stage.stops.filter(mayBeTold)]));
  const all = [...told.values()].flat();
  const station = (stop: Stop) => ({
    ...stationOf(stop, all.indexOf(stop) + 1, all.length),
    verdict: verdicts.get(stop.touchpoint.id),
  });
  const wanted = ({ touchpoint }: Stop) => only === undefined || touchpoint.id === only;
  return new Map([...told].map(([stage, stops]) => [stage, stops.filter(wanted).map(station)]));
}

function mayBeTold({ touchpoint: { target } }: Stop): boolean {
  return target === undefined || isShown(target);
}

function stationOf(stop: Stop, number: number, of: number): Omit<Station, 'verdict'> {
  const { touchpoint, data, stage } = stop;
  const { journey } = stage;
  const handoff = journey.handoffs.find(({ to }) => to.id === touchpoint.id);
  const back = data.backTo === undefined ? undefined : stopAt(journey, data.backTo);
  const backName = namedBy(back?.touchpoint);
  return {
    id: touchpoint.id,
    name: namedBy(touchpoint) ?? { title: touchpoint.id, to: undefined },
    number,
    of,
    moment: journey.moments.some((moment) => moment.touchpoint.id === touchpoint.id),
    optional: !isForAll(stop),
    draft: touchpoint.target?.status === 'draft',
    owner: named(touchpoint.target?.owner),
    takes: data.takes && tellQuantity(data.takes),
    wait: data.after && waitOf(data.after.wait, data.after.hears),
    handoff: handoff && handoffWords(named(handoff.from.target?.owner), named(handoff.to.target?.owner)),
    notes: notesOf(stop),
    backTo: backName && { ...backName, id: data.backTo ?? '' },
    personas: stop.personas.map(({ id }) => journey.personas.findIndex((persona) => persona.id === id) + 1),
  };
}

function stopAt(journey: Journey, touchpoint: string): Stop | undefined {
  return journey.stages.flatMap(({ stops }) => stops).find((stop) => stop.touchpoint.id === touchpoint);
}

function handoffWords(from: Named | undefined, to: Named | undefined): string {
  return from && to ? `${from.title} hands over to ${to.title}` : 'Hand-off';
}

function notesOf({ data, personas, stage }: Stop): readonly string[] {
  const { reach, when, timing } = data;
  const share = reach === undefined || reach >= 100 ? undefined : `${reach.toLocaleString('en-GB')} of 100`;
  const condition = [share, when].filter((words) => words !== undefined).join(': ');
  const zero = stage.journey.data.zero ?? 'the day that counts';
  const only = allNamed(personas).map(({ title }) => midSentence(title));
  return [
    condition,
    only.length > 0 ? `only for ${listWords(only)}` : '',
    timing ? `${tellQuantity(timing)} ${timing.amount < 0 ? 'before' : 'after'} ${zero}` : '',
  ].filter((words) => words !== '');
}

/** @returns a title as it stands inside a sentence: `the home worker` */
export function midSentence(title: string): string {
  return title.replace(/^The /, 'the ');
}

const hoursIn = { s: 1 / 3600, min: 1 / 60, h: 1, days: 24, weeks: 168, months: 730, years: 8766 };

/** Four lengths are told apart at a glance: up to an hour, two days, two weeks, longer. */
function waitOf(wait: Duration, hears: string | undefined): Wait {
  const hours = wait.amount * hoursIn[wait.unit];
  const length = hours <= 1 ? 1 : hours <= 48 ? 2 : hours <= 336 ? 3 : 4;
  return { length, words: tellQuantity(wait), hears };
}
