import { changeClasses, type Change, type ChangeClass, type Changes } from '../../changes/change.ts';
import type { Gate } from '../../changes/gate.ts';
import { listWords } from '../../model/count-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { plural } from '../plural.ts';
import type { StandardVerdicts } from './standard-verdicts.ts';

/** The two states that a change is told by. */
export interface Both {
  readonly before: Playbook;
  readonly after: Playbook;
}

/** What every report of a change is told with. */
export interface Telling extends Both {
  readonly gate: Gate;
  readonly verdicts: StandardVerdicts;
  /** Titles of a live journey and of the draft that takes its place, where that is what is compared. */
  readonly toBe?: { readonly live: string; readonly draft: string } | undefined;
}

const counted: Readonly<Record<ChangeClass, string>> = {
  weakened: 'weakened',
  removed: 'removed',
  strengthened: 'strengthened',
  added: 'added',
  ownership: 'of ownership',
  measurement: 'of how it is counted',
  editorial: 'editorial',
};

/** @returns `3 changes, 1 of a promise: 1 weakened and 2 editorial.` */
export function sayAll({ changes, notCompared }: Changes): string {
  const left =
    notCompared.length === 0 ? '' : ` ${plural(notCompared.length, 'entry', 'entries')} could not be compared.`;
  if (changes.length === 0) return `Nothing changed for the customer.${left}`;
  const parts = changeClasses.flatMap((name) => {
    const count = changes.filter((change) => change.class === name).length;
    return count === 0 ? [] : [`${String(count)} ${counted[name]}`];
  });
  const promises = changes.filter(({ subject }) => subject === 'promise').length;
  const about = promises === 0 ? 'none of them of a promise' : `${String(promises)} of a promise`;
  return `${plural(changes.length, 'change')}, ${about}: ${listWords(parts)}.${left}`;
}

/** @returns `Bar, as the owner; nobody yet: a second voice that does not deliver it`; empty where nobody must */
export function sayApproval({ approvalBy }: Pick<Change, 'approvalBy'>, { before, after }: Both): string {
  return approvalBy
    .map(({ team, because }) => {
      if (team === null) return `nobody yet: ${because}`;
      return `${(after.find('team', team) ?? before.find('team', team))?.title ?? team}, ${because}`;
    })
    .join('; ');
}

/** How many moments of truth the journeys and the focus hold, where that moved; no line where it did not. */
export function capLines({ cap, focus }: Changes, both: Both): readonly string[] {
  return [
    ...cap.map(
      (one) => `${titleOf('journey', one.journey, both)}: ${String(one.before)} before, ${String(one.after)} now`,
    ),
    ...(focus.before === focus.after
      ? []
      : [`Focus of the whole company: ${String(focus.before)} before, ${String(focus.after)} now`]),
  ];
}

/** @returns what an entry is called now, or was; its id where neither state has it */
export function titleOf(kind: Change['kind'], id: string, { before, after }: Both): string {
  if (kind === 'playbook') return after.settings.organisation;
  return (after.find(kind, id) ?? before.find(kind, id))?.title ?? id;
}

/** The sentence of a change with the title in quotation marks in place of asterisks, for where those mean nothing. */
export function sentenceOf(
  { kind, entry, sentence }: { readonly kind: Change['kind']; readonly entry: string; readonly sentence: string },
  both: Both,
): string {
  const title = titleOf(kind, entry, both);
  return sentence.replace(`*${title}*`, () => `“${title}”`);
}
