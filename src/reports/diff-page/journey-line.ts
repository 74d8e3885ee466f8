import type { Change } from '../../changes/change.ts';
import type { Renamed } from '../../changes/difference.ts';
import type { Journey, Stage, Stop } from '../../model/playbook.ts';
import type { ChangedJourney } from '../changes/changed-journeys.ts';
import { html, type Markup } from './html.ts';
import { movedBetween } from './moved-between.ts';
import { sidePair } from './side-pair.ts';

/** What is told of a station beside its name. */
interface Told {
  readonly sign: string;
  readonly words: string;
}

/** One side of a journey, with what its stations are compared with. */
interface Side {
  readonly journey: Journey;
  readonly other: Journey | undefined;
  readonly isOld: boolean;
  readonly changes: readonly Change[];
  readonly renamed: Renamed;
}

/** The way of a journey before and after, as two lists of stations; what is another way is marked by sign and word. */
export function journeyLines(
  { before, after }: Omit<ChangedJourney, 'id'>,
  changes: readonly Change[],
  renamed: Renamed,
): Markup {
  const shared = { changes, renamed };
  const [was, is] = [
    before && lineOf({ journey: before, other: after, isOld: true, ...shared }),
    after && lineOf({ journey: after, other: before, isOld: false, ...shared }),
  ];
  return html`<h3>The way</h3>
    ${sidePair(was, is, 'There is no such journey.')}`;
}

function lineOf(side: Side): Markup {
  return html`<ol class="line">
    ${side.journey.stages.map((stage) => stageOf(stage, side))}
  </ol>`;
}

function stageOf(stage: Stage, side: Side): Markup {
  // What is hidden reaches no output.
  const stops = stage.stops.filter(({ touchpoint }) => touchpoint.target?.status !== 'hidden');
  const inner = stage.inner
    ? html`<li class="stop"><span>the journey “${stage.inner.target?.title ?? stage.inner.id}”</span></li>`
    : undefined;
  const list =
    stops.length > 0 || inner
      ? html`<ol>
          ${inner}${stops.map((stop) => stopOf(stop, side))}
        </ol>`
      : undefined;
  const told = toldOfStage(stage, side);
  return html`<li class="stage${changedIf(told)}"><strong>${stage.title}</strong>${tell(told)}${list}</li>`;
}

function stopOf(stop: Stop, side: Side): Markup {
  const id = idOf(stop, side);
  const isMoment = isMomentOf(side.journey, id, side);
  const told = toldOfStop(stop, id, isMoment, side);
  const title = stop.touchpoint.target?.title ?? stop.touchpoint.id;
  const moment = isMoment
    ? html` <span class="truth"><span aria-hidden="true">◆</span> moment of truth</span>`
    : undefined;
  return html`<li class="stop${isMoment ? ' moment' : ''}${changedIf(told)}">
    <span>${title}</span>${moment}${tell(told)}
  </li>`;
}

function toldOfStage({ id }: Stage, { journey, other, isOld, changes }: Side): readonly Told[] {
  if (!other) return [];
  if (!other.stages.some((stage) => stage.id === id)) return [only(isOld)];
  return [
    ...toldOfPlace(id, journey, other, isOld),
    ...(isChanged(`/stages/${id}`, changes) ? [{ sign: '~', words: 'changed' }] : []),
  ];
}

/** A stage that moved as a whole: where it stands on the other side. */
function toldOfPlace(id: string, journey: Journey, other: Journey, isOld: boolean): readonly Told[] {
  const stays = ({ stages }: Journey, there: Journey) =>
    stages.filter((stage) => there.stages.some((one) => one.id === stage.id));
  const [mine, theirs] = [stays(journey, other), stays(other, journey)];
  const ids = (stages: readonly Stage[]) => stages.map((stage) => stage.id);
  if (!movedBetween(ids(mine), ids(theirs)).has(id)) return [];
  const before = theirs[theirs.findIndex((stage) => stage.id === id) - 1];
  const place = before === undefined ? 'the beginning' : `after “${before.title}”`;
  const verb = before === undefined ? ['moves to', 'was at'] : ['moves', 'was'];
  const words = `${verb[isOld ? 0 : 1] ?? ''} ${place}`;
  return [{ sign: '⇅', words }];
}

function toldOfStop(stop: Stop, id: string, isMoment: boolean, side: Side): readonly Told[] {
  const { other, isOld, changes } = side;
  if (!other) return [];
  const there = other.stages.flatMap(({ stops }) => stops).find((one) => idOf(one, side) === id);
  if (!there) return [only(isOld)];
  const told: Told[] = [];
  if (there.stage.id !== stop.stage.id)
    told.push({ sign: '⇄', words: `${isOld ? 'moves to' : 'came from'} “${there.stage.title}”` });
  else if (isChanged(`/stops/${id}`, changes)) told.push({ sign: '~', words: 'changed' });
  if (isMoment && !isMomentOf(other, id, side))
    told.push(
      isOld ? { sign: '−', words: 'no longer a moment of truth' } : { sign: '+', words: 'now a moment of truth' },
    );
  return told;
}

function only(isOld: boolean): Told {
  return isOld ? { sign: '−', words: 'gone' } : { sign: '+', words: 'new' };
}

function isChanged(path: string, changes: readonly Change[]): boolean {
  return changes.some((change) => change.path === path || change.path.startsWith(`${path}/`));
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
