import { comingAndGoing } from './coming-and-going.ts';
import { company } from './company.ts';
import { journeys } from './journeys.ts';
import { merges } from './merges.ts';
import { promises } from './promises.ts';
import type { ScriptedHistory } from './scripted-pull.ts';
import { whenPromisesBreak } from './when-promises-break.ts';
import { words } from './words.ts';

export const scriptedPulls: readonly ScriptedHistory[] = [
  promises,
  whenPromisesBreak,
  journeys,
  comingAndGoing,
  company,
  words,
  merges,
];
