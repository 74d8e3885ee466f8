import { isSearchable } from '../model/address.ts';
import type { Finding } from '../model/finding.ts';
import type { Friction, Journey, Touchpoint } from '../model/playbook.ts';
import type { JourneyVerdict } from '../reliability/journey-verdict.ts';
import type { StageVerdict } from '../reliability/stage-verdict.ts';
import type { StandardVerdict } from '../reliability/standard-verdict.ts';
import type { TouchpointVerdict } from '../reliability/touchpoint-verdict.ts';
import { fails, rankOf } from '../reliability/verdict.ts';
import type { Walked } from '../reliability/walked.ts';
import { tellable } from '../model/tellable.ts';
import type { HandedOver } from './handed-over.ts';

/** What these lists are made of: a part of what is handed over to pages. */
export type Weighed = Pick<
  HandedOver,
  'playbook' | 'findings' | 'touchpointVerdict' | 'journeyVerdict' | 'mends' | 'reached'
>;

/** How many rows each list below `/reliability/` has, by its folder. */
export function reliabilityLengths(all: Weighed): ReadonlyMap<string, number> {
  return new Map([
    ['reliability', touchpointsWeighed(all).length],
    ['reliability/mend', all.mends().length],
    ['reliability/depends', unevenListed(all).length],
    ['reliability/drop-outs', dropOutsListed(all).length],
    ['reliability/leaders', stagesAsked(all).length],
    ['reliability/walks', walksListed(all).length],
    ['reliability/frictions', frictionsListed(all).length],
  ]);
}

/** @returns every touchpoint that is counted, the worst first */
export function touchpointsWeighed({ playbook, touchpointVerdict }: Weighed): readonly TouchpointVerdict[] {
  return playbook.touchpoints
    .filter(({ status }) => status === 'live')
    .flatMap(({ id }) => touchpointVerdict(id) ?? [])
    .sort((a, b) => rankOf(a.reliable) - rankOf(b.reliable));
}

/** A stage of a journey; none where the journey has nothing to say of its stages. */
export interface OfJourney<S> {
  readonly journey: JourneyVerdict;
  readonly stage: S;
}

/** @returns every stage whose flow is counted; of a journey without flow one row without a stage */
export function dropOutsListed(all: Weighed): readonly OfJourney<StageVerdict | undefined>[] {
  return journeysWeighed(all).flatMap((journey): readonly OfJourney<StageVerdict | undefined>[] => {
    const counted = journey.stages.filter(({ dropOut }) => dropOut);
    return counted.length > 0 ? counted.map((stage) => ({ journey, stage })) : [{ journey, stage: undefined }];
  });
}

/** @returns every stage: where leaders and counts disagree first, where nobody was asked last */
export function stagesAsked(all: Weighed): readonly OfJourney<StageVerdict>[] {
  const order = ['rosier', 'darker', 'not-known', 'agrees'];
  const rank = ({ stage: { reality } }: OfJourney<StageVerdict>): number =>
    reality ? order.indexOf(reality.beside) : order.length;
  return journeysWeighed(all)
    .flatMap((journey) => journey.stages.map((stage) => ({ journey, stage })))
    .sort((a, b) => rank(a) - rank(b));
}

/** @returns every stop of the last walk of each journey; of a journey that nobody walked one row without a stop */
export function walksListed(all: Weighed): readonly OfJourney<Walked['stops'][number] | undefined>[] {
  return journeysWeighed(all).flatMap((journey): readonly OfJourney<Walked['stops'][number] | undefined>[] => {
    const stops = journey.lastWalk?.stops.filter(({ touchpoint: { id } }) => {
      const touchpoint = all.playbook.find('touchpoint', id);
      return touchpoint === undefined || isSearchable(touchpoint);
    });
    return stops && stops.length > 0 ? stops.map((stage) => ({ journey, stage })) : [{ journey, stage: undefined }];
  });
}

/** @returns what was reported by today: what is open first, then what came back, then what nothing prevents, the oldest first */
export function frictionsListed({ playbook, reached }: Weighed): readonly Friction[] {
  const by = (day: string | undefined): boolean => day !== undefined && reached(day);
  const rank = ({ data }: Friction): number =>
    !by(data.fixedForThem) ? 0 : by(data.cameBack) ? 1 : data.preventedBy === undefined ? 2 : 3;
  return playbook.frictions
    .filter((friction) => isSearchable(friction) && by(friction.data.reported))
    .sort((a, b) => rank(a) - rank(b) || (a.data.reported < b.data.reported ? -1 : 1));
}

/** An entry whose promises are not the same for everybody, or not kept for everybody. */
export interface Uneven {
  readonly item: Touchpoint | Journey;
  /** Those of its standards that differ or depend. */
  readonly standards: readonly StandardVerdict[];
  /** What the rules said of its promises. */
  readonly findings: readonly Finding[];
}

const detectors: ReadonlySet<string> = new Set([
  'grid-has-gaps',
  'difference-has-reason',
  'promise-keeps-channel-hours',
]);

/** @returns every touchpoint and journey of which a promise depends on something, those that fail first */
export function unevenListed(all: Weighed): readonly Uneven[] {
  const { playbook, findings, touchpointVerdict, journeyVerdict } = all;
  const isTold = tellable(playbook);
  const byEntry = Map.groupBy(
    findings.filter((finding) => detectors.has(finding.rule) && isTold(finding)),
    ({ entry }) => entry,
  );
  const unevenOf = (item: Touchpoint | Journey, standards: readonly StandardVerdict[]): readonly Uneven[] => {
    const found = byEntry.get(`${item.kind}/${item.id}`) ?? [];
    const differ = standards.filter(
      ({ reliable, consistent }) => reliable.verdict === 'depends' || consistent.differences.length > 0,
    );
    return found.length + differ.length > 0 ? [{ item, standards: differ, findings: found }] : [];
  };
  const failsFirst = ({ standards }: Uneven): number => (standards.some(({ reliable }) => fails(reliable)) ? 0 : 1);
  return [
    ...playbook.touchpoints.flatMap((item) =>
      item.status === 'live' ? unevenOf(item, touchpointVerdict(item.id)?.standards ?? []) : [],
    ),
    ...playbook.journeys.flatMap((item) =>
      item.status === 'live' ? unevenOf(item, journeyVerdict(item.id)?.outcome ?? []) : [],
    ),
  ].sort((a, b) => failsFirst(a) - failsFirst(b));
}

function journeysWeighed({ playbook, journeyVerdict }: Weighed): readonly JourneyVerdict[] {
  return playbook.journeys.filter(({ status }) => status === 'live').flatMap(({ id }) => journeyVerdict(id) ?? []);
}
