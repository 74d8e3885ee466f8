import type { Playbook, Touchpoint } from '../model/playbook.ts';
import { countsOf } from './counts-of.ts';
import { figuresOfFrictions, type FrictionFigures } from './friction-figures.ts';
import type { JourneyVerdict } from './journey-verdict.ts';
import { mendsOf, type Mend } from './mends.ts';
import { weighTouchpoint, type TouchpointVerdict } from './touchpoint-verdict.ts';
import { verdicts, worstOf, type Answer, type Verdict } from './verdict.ts';
import { weighJourneys } from './weigh-journeys.ts';

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

/** The company as a whole: as good as its worst touchpoint or journey; how many touchpoints have which verdict, never a share. */
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
  const byJourney = weighJourneys({ playbook, today, countsOf: rowsOf, verdictOf });
  const touchpoints = [...byTouchpoint.values()];
  const journeys = [...byJourney.values()];
  return {
    today,
    company: companyOf(touchpoints, journeys),
    journeys,
    touchpoints,
    mends: mendsOf(touchpoints),
    frictions: figuresOfFrictions(playbook.frictions, today),
    ofTouchpoint: (id) => byTouchpoint.get(id),
    ofJourney: (id) => byJourney.get(id),
  };
}

function companyOf(touchpoints: readonly TouchpointVerdict[], journeys: readonly JourneyVerdict[]): Company {
  const parts = [...touchpoints, ...journeys];
  const nothing: Answer = { verdict: 'not-measured' };
  const count = (verdict: Verdict): number => touchpoints.filter(({ reliable }) => reliable.verdict === verdict).length;
  const windows = touchpoints.flatMap(({ standards }) => standards.flatMap(({ latest }) => latest?.window ?? []));
  const counted = {
    from: windows.reduce((first, { from }) => (first === '' || from < first ? from : first), ''),
    to: windows.reduce((last, { to }) => (to > last ? to : last), ''),
  };
  return {
    reliable: worstOf(parts.map(({ reliable }) => reliable)) ?? nothing,
    consistent: worstOf(parts.map(({ consistent }) => consistent)) ?? nothing,
    touchpoints: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
    ...(windows.length > 0 ? { counted } : {}),
  };
}
