import { seeded } from './seeded.ts';
import { channels, crafts, situations, stages, things, towns } from './words.ts';

/** What a made-up playbook consists of, before any of it is written. */
export interface Plan {
  readonly journeys: readonly JourneyPlan[];
  readonly teams: readonly string[];
}

export interface JourneyPlan {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly stages: readonly StagePlan[];
  /** The touchpoints that are its own; a stop may be another journey's. */
  readonly own: readonly TouchpointPlan[];
}

export interface StagePlan {
  readonly id: string;
  readonly title: string;
  readonly wants: string;
  readonly stops: readonly StopPlan[];
}

export interface StopPlan {
  readonly touchpoint: TouchpointPlan;
  /** The share in % of customers who pass it; undefined where all do. */
  readonly reach?: number;
}

export interface TouchpointPlan {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly owner: string;
  readonly channels: readonly string[];
  readonly isMoment: boolean;
}

const perJourney = stages.reduce((sum, { steps }) => sum + steps.length, 0);
const perTeam = 25;
/** Where the customer is passed on, as shares of a journey. */
const passesOn = [0.35, 0.65, 0.85];
const momentSteps = [['get-help'], ['get-help', 'choose-a-day'], ['get-help', 'choose-a-day', 'meet-the-engineer']];

export function planPlaybook(touchpoints: number, seed: number): Plan {
  const teams = teamNames(Math.max(3, Math.ceil(touchpoints / perTeam)));
  const journeys: JourneyPlan[] = [];
  for (let first = 0; first < touchpoints; first += perJourney)
    journeys.push(
      planJourney({ first, last: Math.min(first + perJourney, touchpoints), seed, teams }, journeys.at(-1)),
    );
  return { journeys, teams };
}

function teamNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const craft = crafts[index % crafts.length] ?? crafts[0];
    const town = towns[Math.floor(index / crafts.length) % towns.length] ?? towns[0];
    const round = Math.floor(index / (crafts.length * towns.length));
    return `${craft}-${town}${round === 0 ? '' : `-${String(round + 1)}`}`;
  });
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly seed: number;
  readonly teams: readonly string[];
}

function planJourney({ first, last, seed, teams }: Span, before: JourneyPlan | undefined): JourneyPlan {
  const index = first / perJourney;
  const chance = seeded(seed, first);
  const thing = things[index % things.length];
  const situation = situations[Math.floor(index / things.length) % situations.length];
  const round = Math.floor(index / (things.length * situations.length));
  const again = round === 0 ? '' : `-${String(round + 1)}`;
  const about = `${thing?.id ?? ''}-${situation?.id ?? ''}${again}`;
  const words = `${thing?.words ?? ''} ${situation?.words ?? ''}${again === '' ? '' : ` (${String(round + 1)})`}`;
  const base = Math.floor(first / perTeam);
  const owners = [base, base + 1, base + 7, base].map((team) => teams[team % teams.length] ?? '');
  const moments = new Set(chance.pick([momentSteps[0] ?? [], ...momentSteps]));
  const own: TouchpointPlan[] = [];
  const planned = stages.map(({ id, title, wants, steps }): StagePlan => {
    const stops: StopPlan[] = [];
    for (const [step, stepTitle] of steps) {
      const number = first + own.length;
      if (number >= last) break;
      const share = own.length / perJourney;
      const part = passesOn.filter((end) => share >= end).length;
      const isMoment = moments.has(step);
      const touchpoint: TouchpointPlan = {
        number,
        id: `${step}-${about}`,
        title: `${stepTitle}: ${words}`,
        folder: `${(thing?.id ?? '').split('-').at(-1) ?? ''}/${situation?.id ?? ''}`,
        owner: owners[part] ?? '',
        channels: chance.some(channels, chance.whole(1, 3)),
        isMoment,
      };
      // Who passes a customer on or receives one meets all of them, so that each hand-off is a plain one.
      const isPassing = own.at(-1)?.owner !== touchpoint.owner;
      stops.push({
        touchpoint,
        ...(!isMoment && !isPassing && chance.happens(0.15) ? { reach: chance.whole(2, 9) * 10 } : {}),
      });
      own.push(touchpoint);
    }
    return { id, title, wants, stops };
  });
  const shared = chance.happens(0.3) ? before?.own.at(-1) : undefined;
  const filled = planned.filter(({ stops }) => stops.length > 0);
  return {
    id: about,
    title: `I need a ${words}`,
    owner: owners[0] ?? '',
    stages: shared ? withLastStop(filled, { touchpoint: shared, reach: 20 }) : filled,
    own,
  };
}

function withLastStop(all: readonly StagePlan[], stop: StopPlan): readonly StagePlan[] {
  return all.map((stage, index) => (index === all.length - 1 ? { ...stage, stops: [...stage.stops, stop] } : stage));
}
