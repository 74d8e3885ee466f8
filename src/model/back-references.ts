import { gather, type Gathering } from './gather.ts';
import type { BlueprintLine, Handoff, Journey, Moment, Stop, Team, Touchpoint } from './playbook.ts';

/** What others say of an entry, by the id of that entry. */
export interface BackReferences {
  readonly stops: Gathering<Stop>;
  readonly moments: Gathering<Moment>;
  readonly handoffsIn: Gathering<Handoff>;
  readonly handoffsOut: Gathering<Handoff>;
  readonly touchpointsOfTeam: Gathering<Touchpoint>;
  readonly journeysOfTeam: Gathering<Journey>;
  readonly linesOfTeam: Gathering<BlueprintLine>;
  readonly recoveriesOfTeam: Gathering<Touchpoint>;
  readonly partsOfTeam: Gathering<Team>;
  readonly toBeOfJourney: Gathering<Journey>;
  readonly journeysOfPersona: Gathering<Journey>;
  readonly touchpointsOfChannel: Gathering<Touchpoint>;
  readonly touchpointsOfSegment: Gathering<Touchpoint>;
}

export function makeBackReferences(): BackReferences {
  return {
    stops: gather(),
    moments: gather(),
    handoffsIn: gather(),
    handoffsOut: gather(),
    touchpointsOfTeam: gather(),
    journeysOfTeam: gather(),
    linesOfTeam: gather(),
    recoveriesOfTeam: gather(),
    partsOfTeam: gather(),
    toBeOfJourney: gather(),
    journeysOfPersona: gather(),
    touchpointsOfChannel: gather(),
    touchpointsOfSegment: gather(),
  };
}
