import type { Journey, Stage } from '../../../model/playbook.ts';
import { named, namedBy, type Named } from '../../named.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';
import { breakLines, lengthOf } from './_line.ts';
import { returnsOn, type Return } from './_return.ts';
import type { JourneyVerdicts, StageTold } from './_verdicts.ts';
import { stationsOf, type Station } from './_station.ts';
import { tracksOf, stationSpan, type Track } from './_track.ts';

export interface LaidTrack extends Track {
  readonly back: Return | undefined;
}

/** A stage on the line, or a part of one that is too long for one line. */
export interface Leg {
  readonly id: string;
  readonly title: string;
  readonly usually: string | undefined;
  readonly told: StageTold | undefined;
  /** True where an earlier leg began the stage. */
  readonly continued: boolean;
  /** The journey that the stage is. */
  readonly inner: { readonly name: Named; readonly owner: Named | undefined } | undefined;
  readonly tracks: readonly LaidTrack[];
  readonly span: number;
  /** Whether the line comes in from the line above, and goes on in the one below. */
  readonly enters: boolean;
  readonly turns: boolean;
  /** Whether the journey begins in it, and ends. */
  readonly first: boolean;
  readonly last: boolean;
}

export type Mark = 'stop' | 'optional' | 'moment' | 'inner' | 'handoff' | 'wait' | 'return';

export interface Route {
  /** How many columns each of its lines has. */
  readonly columns: number;
  readonly legs: readonly Leg[];
  /** The marks that are on it, so that a key explains these and no others. */
  readonly marks: readonly Mark[];
  /** Whether a stop is there for some of the personas only. */
  readonly personal: boolean;
}

/** With words under its stations a line holds eight of them, without ten. */
const widest = { wordy: 24, plain: 30 };
const narrowest = 18;

type Draft = Omit<Leg, 'enters' | 'turns' | 'first' | 'last' | 'tracks'> & { readonly tracks: readonly Track[] };

/** Lays the stops of a journey out on as few lines as hold them, so that no line needs to be scrolled. */
export function routeOf(journey: Journey, verdicts?: JourneyVerdicts): Route {
  const byStage = stationsOf(journey, undefined, verdicts?.touchpoints);
  const stations = [...byStage.values()].flat();
  const most = stations.some(({ notes, wait }) => wait ?? notes.length > 0) ? widest.wordy : widest.plain;
  const lines = breakLines(
    [...byStage].flatMap(([stage, stops]) => legsOf(stage, stops, most, verdicts)),
    most,
  );
  const columns = Math.max(narrowest, ...lines.map(lengthOf));
  return {
    columns,
    legs: lines.flatMap((line, index) => layLine(line, columns, index > 0, index < lines.length - 1)),
    marks: marksOf(stations, lines.flat()),
    personal: stations.some(({ personas }) => personas.length > 0),
  };
}

function legsOf(
  stage: Stage,
  stations: readonly Station[],
  most: number,
  verdicts: JourneyVerdicts | undefined,
): readonly Draft[] {
  const inner = namedBy(stage.inner);
  if (stations.length === 0 && !inner) return [];
  const parts = stations.length === 0 ? [[]] : breakLines(tracksOf(stage, stations), most);
  return parts.map((tracks, index) => ({
    id: stage.id,
    title: stage.title,
    usually: stage.data.usually && tellQuantity(stage.data.usually),
    told: verdicts?.stages.get(stage.id),
    continued: index > 0,
    inner: inner && { name: inner, owner: named(stage.inner?.target?.owner) },
    tracks,
    span: Math.max(stationSpan, lengthOf(tracks)),
  }));
}

/** A line that goes on reaches to the end of the page: what is left over is shared out among its stations. */
function layLine(line: readonly Draft[], columns: number, enters: boolean, turns: boolean): readonly Leg[] {
  const legs = turns ? stretched(line, columns - lengthOf(line)) : line;
  const returns = returnsOn(legs);
  return legs.map((leg, index) => ({
    ...leg,
    tracks: leg.tracks.map((track) => ({ ...track, back: returns.get(track.station.number) })),
    enters: enters && index === 0,
    turns: turns && index === legs.length - 1,
    first: !enters && index === 0,
    last: !turns && index === legs.length - 1,
  }));
}

/** The first stations get one column more where the rest cannot be shared out evenly. */
function stretched(line: readonly Draft[], by: number): readonly Draft[] {
  const shares = line.reduce((sum, { tracks }) => sum + Math.max(1, tracks.length), 0);
  let given = 0;
  const next = () => {
    const share = Math.floor(by / shares) + (given < by % shares ? 1 : 0);
    given += 1;
    return share;
  };
  return line.map((leg) => {
    const tracks = leg.tracks.map((track) => ({ ...track, span: track.span + next() }));
    return { ...leg, tracks, span: tracks.length > 0 ? lengthOf(tracks) : leg.span + next() };
  });
}

function marksOf(stations: readonly Station[], legs: readonly Draft[]): readonly Mark[] {
  const on: readonly (readonly [Mark, boolean])[] = [
    ['stop', stations.some(({ optional, moment }) => !optional && !moment)],
    ['optional', stations.some(({ optional, moment }) => optional && !moment)],
    ['moment', stations.some(({ moment }) => moment)],
    ['inner', legs.some(({ tracks }) => tracks.length === 0)],
    ['handoff', stations.some(({ handoff }) => handoff !== undefined)],
    ['wait', stations.some(({ wait }) => wait !== undefined)],
    ['return', stations.some(({ backTo }) => backTo !== undefined)],
  ];
  return on.flatMap(([mark, there]) => (there ? [mark] : []));
}
