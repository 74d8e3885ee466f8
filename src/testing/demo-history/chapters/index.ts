import type { Change } from '../story.ts';
import { counting } from './counting.ts';
import { faultJourney } from './fault-journey.ts';
import { initiatives } from './initiatives.ts';
import { joinJourney } from './join-journey.ts';
import { learning } from './learning.ts';
import { moments } from './moments.ts';
import { moveJourney } from './move-journey.ts';
import { plays } from './plays.ts';
import { daysItFails } from './days-it-fails.ts';
import { floors } from './floors.ts';
import { harderAndSofter } from './harder-and-softer.ts';
import { renewJourney } from './renew-journey.ts';
import { teams } from './teams.ts';
import { upkeep } from './upkeep.ts';
import { vocabulary } from './vocabulary.ts';

/** The whole story in its order; on one day, in the order of the chapters. */
export const chapters: readonly Change[] = [
  ...faultJourney,
  ...joinJourney,
  ...moveJourney,
  ...renewJourney,
  ...floors,
  ...daysItFails,
  ...harderAndSofter,
  ...moments,
  ...teams,
  ...vocabulary,
  ...plays,
  ...initiatives,
  ...counting,
  ...learning,
  ...upkeep,
].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
