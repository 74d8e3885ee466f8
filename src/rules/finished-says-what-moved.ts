import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const finishedSaysWhatMoved: Rule = {
  id: 'finished-says-what-moved',
  title: 'Finished work says what it moved, or when that can be told.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `Most work is called a success on the day it ends. Whether a promise is kept more often than before is told by counting,
later and in the open. "Finished this year: 11. Moved a promise: 3" teaches more about choosing than any business case.`,
  *check({ playbook: { initiatives }, today }) {
    for (const initiative of initiatives) {
      const { finished, moved, kind, moves } = initiative.data;
      // What law or safety asked for was not done to move a promise.
      if (finished === undefined || (kind === 'obligation' && !moves)) continue;
      const told = {
        about: initiative,
        hint: 'Write `moved` with the share kept before and after, from measurements.',
      };
      if (!moved)
        yield {
          ...told,
          message: `"${initiative.title}" was finished on ${finished} and does not say what it moved.`,
          at: within(initiative.at, 'finished'),
          values: [finished],
        };
      else if ('tooEarlyUntil' in moved && moved.tooEarlyUntil < today)
        yield {
          ...told,
          message: `What "${initiative.title}" moved was to be told by ${moved.tooEarlyUntil}.`,
          at: within(initiative.at, 'moved', 'tooEarlyUntil'),
          values: [moved.tooEarlyUntil],
          byCalendar: true,
        };
    }
  },
  good: {
    'content/initiatives/second-barista.yaml': `title: A second barista from seven to nine
decision: 'yes'
decided: 2026-03-02
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 10 days
finished: 2026-06-30
moved: { before: 91, after: 99.3 }
`,
  },
  bad: {
    'content/initiatives/second-barista.yaml': `title: A second barista from seven to nine
decision: 'yes'
decided: 2026-03-02
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 10 days
finished: 2026-06-30
`,
  },
};
