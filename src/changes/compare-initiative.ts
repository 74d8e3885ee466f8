import type { Initiative } from '../model/playbook.ts';
import { spellDay } from '../model/spell-day.ts';
import { tellShare } from '../model/tell-quantity.ts';
import { compareWords } from './compare-words.ts';
import type { Difference, Renamed } from './difference.ts';

type Data = Initiative['data'];

const told = ['decision', 'decideBy', 'decided', 'revisit', 'finished', 'moved'];

/** An initiative: what was decided and what it came to are told as deeds, all else field by field. */
export function* compareInitiative(before: Initiative, after: Initiative, renamed: Renamed): Generator<Difference> {
  const shared = { class: 'editorial', subject: 'decision' } as const;
  const [was, is] = [sayDecision(before.data), sayDecision(after.data)];
  if (was !== is) yield { ...shared, path: '/decision', before: was, after: is, detail: `${is}; before: ${was}` };
  const [ended, ends] = [sayEnd(before.data), sayEnd(after.data)];
  if (ended !== ends)
    yield {
      ...shared,
      path: '/finished',
      before: ended,
      after: ends,
      detail: `${ends ?? 'no longer finished'}${ended === undefined ? '' : `; before: ${ended}`}`,
    };
  yield* compareWords(before.data, after.data, renamed, told);
}

/** @returns how an initiative stands: `decided yes on 14 September 2026`, and what it came to, where it is finished */
export function sayStanding({ data }: Initiative): string {
  return [sayDecision(data), sayEnd(data)].filter((words) => words !== undefined).join('; ');
}

function sayDecision({ decision, decideBy, decided, revisit }: Data): string {
  const on = decided === undefined ? '' : ` on ${spellDay(decided)}`;
  switch (decision) {
    case 'proposed':
      return `proposed${decideBy === undefined ? '' : `, to be decided by ${spellDay(decideBy)}`}`;
    case 'not-now':
      return [
        'not now',
        ...(decided === undefined ? [] : [`decided${on}`]),
        ...(revisit === undefined ? [] : [`to be looked at again on ${spellDay(revisit)}`]),
      ].join(', ');
    default:
      return `decided ${decision}${on}`;
  }
}

function sayEnd({ finished, moved }: Data): string | undefined {
  const came =
    moved === undefined
      ? undefined
      : 'tooEarlyUntil' in moved
        ? `too early to say what it moved until ${spellDay(moved.tooEarlyUntil)}`
        : `moved from ${tellShare(moved.before)} to ${tellShare(moved.after)} kept`;
  const words = [finished === undefined ? undefined : `finished on ${spellDay(finished)}`, came];
  return words.some((one) => one !== undefined) ? words.filter((one) => one !== undefined).join('; ') : undefined;
}
