import type { Journey, Playbook, Touchpoint } from '../model/playbook.ts';
import { countsOf } from './counts-of.ts';
import { figuresOfFrictions, type FrictionFigures } from './friction-figures.ts';
import type { JourneyVerdict } from './journey-verdict.ts';
import { mendsOf, type Mend } from './mends.ts';
import type { Part } from './stage-verdict.ts';
import { weighTouchpoint, type TouchpointVerdict } from './touchpoint-verdict.ts';
import { verdicts, worstOf, type Answer, type Verdict } from './verdict.ts';
import { weighJourney, type Weighing } from './weigh-journey.ts';

/** What the counts of a playbook say on a day. */
export interface Verdicts {
  readonly today: string;
  readonly company: Company;
  /** Live ones, in the playbook's order; drafts and what was withdrawn are counted nowhere. */
  readonly journeys: readonly JourneyVerdict[];
  readonly touchpoints: readonly TouchpointVerdict[];
  /** The promises that fail, most broken first. */
  readonly mends: readonly Mend[];
  readonly frictions: FrictionFigures;
  /** @returns undefined of one that is counted nowhere */
  ofTouchpoint(id: string): TouchpointVerdict | undefined;
  ofJourney(id: string): JourneyVerdict | undefined;
}

/** The company as a whole: how many touchpoints have which verdict, and never a share of them. */
export interface Company {
  readonly reliable: Answer;
  readonly consistent: Answer;
  readonly touchpoints: Readonly<Record<Verdict, number>>;
  /** The first and the last day of the latest windows of all promises; undefined where nothing is counted. */
  readonly counted?: { readonly from: string; readonly to: string };
}

/**
 * Weighs all counts of a playbook.
 * @param today ISO day: what was counted, walked, answered or reported later is not looked at
 */
export function weigh(playbook: Playbook, today: string): Verdicts {
  const rowsOf = countsOf(playbook);
  const byTouchpoint = new Map<string, TouchpointVerdict>();
  for (const touchpoint of playbook.touchpoints)
    if (touchpoint.status === 'live' && !byTouchpoint.has(touchpoint.id))
      byTouchpoint.set(touchpoint.id, weighTouchpoint(touchpoint, rowsOf, playbook, today));
  const verdictOf = ({ id }: Touchpoint): TouchpointVerdict | undefined => byTouchpoint.get(id);
  const byJourney = weighJourneys(playbook, { playbook, today, countsOf: rowsOf, verdictOf });
  const touchpoints = [...byTouchpoint.values()];
  return {
    today,
    company: companyOf(touchpoints),
    journeys: playbook.journeys.flatMap((journey) => {
      const verdict = byJourney.get(journey.id);
      return verdict && journey.status === 'live' ? [verdict] : [];
    }),
    touchpoints,
    mends: mendsOf(touchpoints),
    frictions: figuresOfFrictions(playbook.frictions, today),
    ofTouchpoint: (id) => byTouchpoint.get(id),
    ofJourney: (id) => byJourney.get(id),
  };
}

/** A journey inside another is weighed first; one inside itself ends where it began. */
function weighJourneys(
  { journeys }: Playbook,
  shared: Omit<Weighing, 'innerVerdict'>,
): ReadonlyMap<string, JourneyVerdict> {
  const known = new Map<string, JourneyVerdict>();
  const begun = new Set<string>();
  const innerVerdict = (journey: Journey): Part | undefined => {
    weighOne(journey);
    const verdict = known.get(journey.id);
    return verdict && { item: verdict.journey, reliable: verdict.reliable, consistent: verdict.consistent };
  };
  const weighOne = (journey: Journey): void => {
    if (journey.status !== 'live' || begun.has(journey.id)) return;
    begun.add(journey.id);
    known.set(journey.id, weighJourney(journey, { ...shared, innerVerdict }));
  };
  for (const journey of journeys) weighOne(journey);
  return known;
}

function companyOf(touchpoints: readonly TouchpointVerdict[]): Company {
  const nothing: Answer = { verdict: 'not-measured' };
  const count = (verdict: Verdict): number => touchpoints.filter(({ reliable }) => reliable.verdict === verdict).length;
  const windows = touchpoints.flatMap(({ standards }) => standards.flatMap(({ latest }) => latest?.window ?? []));
  const counted = {
    from: windows.reduce((first, { from }) => (first === '' || from < first ? from : first), ''),
    to: windows.reduce((last, { to }) => (to > last ? to : last), ''),
  };
  return {
    reliable: worstOf(touchpoints.map(({ reliable }) => reliable)) ?? nothing,
    consistent: worstOf(touchpoints.map(({ consistent }) => consistent)) ?? nothing,
    touchpoints: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
    ...(windows.length > 0 ? { counted } : {}),
  };
}
