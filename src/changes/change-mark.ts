import type { Change, ChangeClass } from './change.ts';
import { classWords } from './sentence.ts';

/** How a change is marked where changes are listed: its class, and apart from other words, what was decided. */
export type ChangeMark = ChangeClass | 'decision';

/** The order in which marks are offered: what matters most first. */
export const changeMarks = [
  'weakened',
  'removed',
  'strengthened',
  'added',
  'ownership',
  'decision',
  'measurement',
  'editorial',
] as const satisfies readonly ChangeMark[];

export const markWords: Readonly<Record<ChangeMark, string>> = { ...classWords, decision: 'Decision' };

/** @param kind of the entry */
export function changeMark({ class: of, path }: Pick<Change, 'class' | 'path'>, kind: string): ChangeMark {
  return kind === 'initiative' && (path === '/decision' || path === '/finished') ? 'decision' : of;
}
