import { within } from '../model/place.ts';
import type { Initiative, Playbook } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';

export const yesServesAMoment: Rule = {
  id: 'yes-serves-a-moment',
  title: 'A yes serves a moment of truth and names the standard that it will move.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `Effort is what a company really decides about. A yes that serves no moment of truth takes people from one that does,
and a yes that names no standard can never be shown to have helped. What law and safety ask for is an obligation: it is
owed, and needs no moment.`,
  *check({ playbook }) {
    for (const initiative of playbook.initiatives) {
      const { decision, kind, finished } = initiative.data;
      if (decision !== 'yes' || kind === 'obligation') continue;
      // A moment may have left since the work was finished; what it served then stays written.
      yield* faultOfServes(initiative, playbook, finished !== undefined);
      yield* faultOfMoves(initiative);
    }
  },
  good: initiativeWith('serves: my-order#cup-in-time\nmoves: cup-in-time#ready-in-five\n'),
  bad: initiativeWith('serves: my-order#greet-me\nmoves: greet-me#seen-at-once\n'),
};

function* faultOfServes(initiative: Initiative, playbook: Playbook, isFinished: boolean): Generator<Objection> {
  const { title, at, data } = initiative;
  const { serves } = data;
  if (!serves) {
    yield {
      message: `"${title}" was decided with a yes and serves no moment of truth.`,
      hint: 'Add `serves` with the moment, as journey#touchpoint, or decide again.',
      at: within(at, 'decision'),
      about: initiative,
    };
    return;
  }
  const journey = playbook.find('journey', serves.id);
  const { part } = serves;
  if (!journey || isFinished || journey.moments.some(({ touchpoint }) => touchpoint.id === part)) return;
  yield {
    message:
      part === undefined
        ? `"${title}" serves the whole of "${journey.title}", and no moment of truth.`
        : `"${title}" serves "${part}" of "${journey.title}", which is no moment of truth there.`,
    hint: 'Write the moment that it serves, as journey#touchpoint, or decide again.',
    at: within(at, 'serves'),
    about: initiative,
    values: [serves.id, part ?? ''],
  };
}

function* faultOfMoves(initiative: Initiative): Generator<Objection> {
  const { title, at, data } = initiative;
  if (data.moves?.part !== undefined) return;
  yield {
    message: data.moves
      ? `"${title}" will move "${data.moves.id}", but does not say which of its standards.`
      : `"${title}" was decided with a yes and names no standard that it will move.`,
    hint: 'Write the standard in `moves`, as touchpoint#standard.',
    at: within(at, data.moves ? 'moves' : 'decision'),
    about: initiative,
    ...(data.moves ? { values: [data.moves.id] } : {}),
  };
}

function initiativeWith(aim: string): Rule['good'] {
  return {
    'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
decided: 2026-10-05
because: The queue grows while the one grinder runs.
owner: bar
${aim}effort: 20 days
`,
  };
}
