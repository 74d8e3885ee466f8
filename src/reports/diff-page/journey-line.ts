import type { Change } from '../../changes/change.ts';
import type { Renamed } from '../../changes/difference.ts';
import type { Journey, Stage, Stop } from '../../model/playbook.ts';
import type { ChangedJourney } from '../changes/changed-journeys.ts';
import type { Both } from '../changes/say-changes.ts';
import { html, type Markup } from './html.ts';
import { movedBetween } from '../../changes/moved-between.ts';
import { sidePair } from './side-pair.ts';

/** What is told of a station beside its name. */
interface Told {
  readonly sign: string;
  readonly words: string;
}

/** What both sides of a journey are told with. */
interface Shared {
  readonly changes: readonly Change[];
  readonly renamed: Renamed;
  readonly both: Both;
}

/** One side of a journey, with what its stations are compared with. */
interface Side extends Shared {
  readonly journey: Journey;
  readonly other: Journey | undefined;
  readonly isOld: boolean;
}

/** A station by what it is called on both sides, and by what people call it. */
interface Station {
  readonly id: string;
  readonly title: string;
}

/** The way of a journey before and after, as two lists of stations; what is another way is marked by sign and word. */
export function journeyLines({ before, after }: Omit<ChangedJourney, 'id'>, shared: Shared): Markup {
  const [was, is] = [
    before && lineOf({ journey: before, other: after, isOld: true, ...shared }),
    after && lineOf({ journey: after, other: before, isOld: false, ...shared }),
  ];
  return html`<h3>The way</h3>
    ${sidePair(was, is, 'There is no such journey.')}`;
}

function lineOf(side: Side): Markup {
  const moves = movesOf(side.journey.stages, side.other?.stages ?? []);
  return html`<ol class="line">
    ${side.journey.stages.map((stage) => stageOf(stage, moves, side))}
  </ol>`;
}

function stageOf(stage: Stage, moves: Moves, side: Side): Markup {
  const stops = shownStops(stage);
  const other = side.other?.stages.find(({ id }) => id === stage.id);
  const inStage = movesOf(stationsOf(stage, side), other ? stationsOf(other, side) : []);
  const inner = stage.inner
    ? html`<li class="stop"><span>the journey “${stage.inner.target?.title ?? stage.inner.id}”</span></li>`
    : undefined;
  const list =
    stops.length > 0 || inner
      ? html`<ol>
          ${inner}${stops.map((stop) => stopOf(stop, inStage, side))}
        </ol>`
      : undefined;
  const told = toldOfStage(stage, moves, side);
  return html`<li class="stage${changedIf(told)}"><strong>${stage.title}</strong>${tell(told)}${list}</li>`;
}

function stopOf(stop: Stop, moves: Moves, side: Side): Markup {
  const id = idOf(stop, side);
  const isMoment = isMomentOf(side.journey, id, side);
  const told = toldOfStop(stop, id, { isMoment, moves }, side);
  const { title } = stationOf(stop, side);
  const moment = isMoment
    ? html` <span class="truth"><span aria-hidden="true">◆</span> moment of truth</span>`
    : undefined;
  return html`<li class="stop${isMoment ? ' moment' : ''}${changedIf(told)}">
    <span>${title}</span>${moment}${tell(told)}
  </li>`;
}

function toldOfStage({ id }: Stage, moves: Moves, { other, isOld, changes }: Side): readonly Told[] {
  if (!other) return [];
  if (!other.stages.some((stage) => stage.id === id)) return [only(isOld)];
  return [
    ...toldOfPlace(id, moves, isOld),
    ...(isChanged(`/stages/${id}`, changes) ? [{ sign: '~', words: 'changed' }] : []),
  ];
}

/** What stands in another place among those that both sides have, and how they stand on the other side. */
interface Moves {
  readonly ids: ReadonlySet<string>;
  readonly there: readonly Station[];
}

function movesOf(mine: readonly Station[], theirs: readonly Station[]): Moves {
  const here = new Set(mine.map(({ id }) => id));
  const there = theirs.filter(({ id }) => here.has(id));
  return {
    ids: movedBetween(
      [...here],
      there.map(({ id }) => id),
    ),
    there,
  };
}

/** A stage that moved as a whole, or a stop that moved within its stage: where it stands on the other side. */
function toldOfPlace(id: string, { ids, there }: Moves, isOld: boolean): readonly Told[] {
  if (!ids.has(id)) return [];
  const before = there[there.findIndex((station) => station.id === id) - 1];
  const place = before === undefined ? 'the beginning' : `after “${before.title}”`;
  const verb = before === undefined ? ['moves to', 'was at'] : ['moves', 'was'];
  const words = `${verb[isOld ? 0 : 1] ?? ''} ${place}`;
  return [{ sign: '⇅', words }];
}

function stationsOf(stage: Stage, side: Side): readonly Station[] {
  // What is met twice stands where it is met first.
  const stations = shownStops(stage).map((stop) => stationOf(stop, side));
  return stations.filter(({ id }, index) => stations.findIndex((one) => one.id === id) === index);
}

/** What is hidden reaches no output. */
function shownStops({ stops }: Stage): readonly Stop[] {
  return stops.filter(({ touchpoint }) => touchpoint.target?.status !== 'hidden');
}

function toldOfStop(
  stop: Stop,
  id: string,
  { isMoment, moves }: { readonly isMoment: boolean; readonly moves: Moves },
  side: Side,
): readonly Told[] {
  const { other, isOld, changes } = side;
  // Of a journey that is new or gone as a whole, only what came from another one or went there is said.
  if (!other) return [toldOfElsewhere(id, side)].filter((one) => one !== undefined);
  const there = other.stages.flatMap(({ stops }) => stops).find((one) => idOf(one, side) === id);
  if (!there) return [toldOfElsewhere(id, side) ?? only(isOld)];
  const told: Told[] = [];
  if (there.stage.id !== stop.stage.id)
    told.push({ sign: '⇄', words: `${isOld ? 'moves to' : 'came from'} “${there.stage.title}”` });
  else {
    told.push(...toldOfPlace(id, moves, isOld));
    if (isChanged(`/stops/${id}`, changes)) told.push({ sign: '~', words: 'changed' });
  }
  if (isMoment && !isMomentOf(other, id, side))
    told.push(
      isOld ? { sign: '−', words: 'no longer a moment of truth' } : { sign: '+', words: 'now a moment of truth' },
    );
  return told;
}

/** A stop that another journey took over is not gone, and one that another gave away is not new. */
function toldOfElsewhere(id: string, side: Side): Told | undefined {
  const { journey, isOld, renamed, both } = side;
  const [here, there] = isOld ? [both.before, both.after] : [both.after, both.before];
  const name = (one: Journey) => renamed('journey', one.id);
  const has = (one: Journey | undefined) =>
    one?.status === 'live' && one.stages.some(({ stops }) => stops.some((stop) => idOf(stop, side) === id));
  const taken = there.journeys.find(
    (one) =>
      name(one) !== name(journey) &&
      has(one) &&
      !has(here.journeys.find((counterpart) => name(counterpart) === name(one))),
  );
  return taken && { sign: '⇄', words: `${isOld ? 'goes on in' : 'came from'} “${taken.title}”` };
}

function only(isOld: boolean): Told {
  return isOld ? { sign: '−', words: 'gone' } : { sign: '+', words: 'new' };
}

function isChanged(path: string, changes: readonly Change[]): boolean {
  return changes.some((change) => change.path === path || change.path.startsWith(`${path}/`));
}

function stationOf(stop: Stop, side: Side): Station {
  return { id: idOf(stop, side), title: stop.touchpoint.target?.title ?? stop.touchpoint.id };
}

function idOf({ touchpoint }: Stop, { renamed }: Pick<Side, 'renamed'>): string {
  return renamed('touchpoint', touchpoint.id);
}

function isMomentOf({ moments }: Journey, id: string, { renamed }: Pick<Side, 'renamed'>): boolean {
  return moments.some(({ touchpoint }) => renamed('touchpoint', touchpoint.id) === id);
}

function changedIf(told: readonly Told[]): string {
  return told.length > 0 ? ' changed' : '';
}

function tell(told: readonly Told[]): readonly Markup[] {
  return told.map(
    ({ sign, words }) => html` <span class="told"><span class="sign" aria-hidden="true">${sign}</span> ${words}</span>`,
  );
}
