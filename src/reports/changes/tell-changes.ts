import { changeClasses, type Change, type ChangeClass, type Changes } from '../../changes/change.ts';
import type { Gate } from '../../changes/gate.ts';
import { listWords } from '../../model/count-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { plural } from '../plural.ts';
import { wrap } from '../wrap.ts';
import type { StandardVerdicts } from './standard-verdicts.ts';

interface Telling {
  readonly before: Playbook;
  readonly after: Playbook;
  readonly gate: Gate;
  readonly width: number;
  readonly verdicts: StandardVerdicts;
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

/**
 * What a change means, for people: all of it in a sentence, then every change with what the counts say of it and who must
 * approve it, worst first; the cap and the focus; what is missing.
 */
export function tellChanges(changes: Changes, telling: Telling): readonly string[] {
  const { width, gate } = telling;
  return [
    ...wrap(sayAll(changes), width),
    ...changes.changes.flatMap((change) => ['', ...tellChange(change, telling)]),
    ...tellCap(changes, telling),
    ...(gate.missing.length === 0 ? [] : ['', 'Missing']),
    ...gate.missing.flatMap(({ sentence }) => item(sentence, width)),
  ];
}

function sayAll({ changes, notCompared }: Changes): string {
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

function tellChange(change: Change, telling: Telling): readonly string[] {
  const { width, verdicts } = telling;
  const verdict = change.class === 'editorial' ? undefined : verdicts.tell(change);
  return [
    ...wrap(change.sentence, width),
    ...(verdict === undefined ? [] : item(`Kept so far? ${verdict}`, width)),
    ...(change.approvalBy.length === 0 ? [] : item(`Approval: ${sayApproval(change, telling)}`, width)),
  ];
}

function sayApproval({ approvalBy }: Change, { before, after }: Telling): string {
  return approvalBy
    .map(({ team, because }) => {
      if (team === null) return `nobody yet: ${because}`;
      return `${(after.find('team', team) ?? before.find('team', team))?.title ?? team}, ${because}`;
    })
    .join('; ');
}

function tellCap({ cap, focus }: Changes, { before, after, width }: Telling): readonly string[] {
  const titleOf = (id: string) => (after.find('journey', id) ?? before.find('journey', id))?.title ?? id;
  const lines = [
    ...cap.map((one) => `${titleOf(one.journey)}: ${String(one.before)} before, ${String(one.after)} now`),
    ...(focus.before === focus.after
      ? []
      : [`Focus of the whole company: ${String(focus.before)} before, ${String(focus.after)} now`]),
  ];
  if (lines.length === 0) return [];
  return [
    '',
    `Moments of truth, of ${String(after.settings.cap)} at most`,
    ...lines.flatMap((line) => item(line, width)),
  ];
}

function item(text: string, width: number): readonly string[] {
  return wrap(text, Math.max(24, width - 2)).map((line) => `  ${line}`);
}
