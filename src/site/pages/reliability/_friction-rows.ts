import { listWords, spellCount } from '../../../model/count-words.ts';
import type { Friction } from '../../../model/playbook.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { numberOfDay } from '../../../model/window-of-day.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { frictionsListed } from '../../../publish/reliability-lists.ts';
import { capital, refer } from '../../entries/refer.ts';
import { named } from '../../named.ts';

/** What went wrong for customers: what is open first. */
export function frictionRows() {
  return frictionsListed(handedOver()).map(frictionRow);
}

export type FrictionRow = ReturnType<typeof frictionRow>;

/** What became of them all: a fact each. */
export function frictionFacts(): readonly { readonly label: string; readonly words: string; readonly note?: string }[] {
  const { reported, open, daysToFix, told, cameBack, prevented, quick } = handedOver().frictions();
  if (reported === 0) return [];
  const of = (count: number): string => `${count.toLocaleString('en-GB')} of ${reported.toLocaleString('en-GB')}`;
  return [
    { label: 'Still open', words: of(open.length) },
    {
      label: 'Half of what was put right',
      words: daysToFix ? within(daysToFix.median) : 'none yet',
      ...(daysToFix ? { note: `nine of ten ${within(daysToFix.ninetieth)}` } : {}),
    },
    { label: 'Told what we changed', words: of(told) },
    { label: 'Kept from coming back', words: of(prevented.length), note: 'by a decision or an initiative' },
    { label: 'Came back', words: of(cameBack.length) },
    {
      label: 'Put right by the next day',
      words: of(quick.length),
      ...(quick.length > 0 ? { note: 'these customers become the strongest allies' } : {}),
    },
  ];
}

/** @returns `Eight things went wrong for customers that we know of; one is still open.` */
export function frictionsSaid(): string {
  const { reported, open, cameBack } = handedOver().frictions();
  if (reported === 0) return 'No friction has been reported yet.';
  const count = spellCount(reported);
  const still =
    open.length === 0
      ? 'none is still open'
      : `${spellCount(open.length)} ${open.length === 1 ? 'is' : 'are'} still open`;
  const back = cameBack.length === 0 ? [] : [`${spellCount(cameBack.length)} came back`];
  return `${capital(count)} ${reported === 1 ? 'friction' : 'frictions'} reported: ${listWords([still, ...back])}.`;
}

function frictionRow(friction: Friction) {
  const { data, title } = friction;
  const { playbook, reached } = handedOver();
  const by = (day: string | undefined): day is string => day !== undefined && reached(day);
  const state = !by(data.fixedForThem)
    ? 'Still open'
    : by(data.cameBack)
      ? `Came back on ${spellDay(data.cameBack)}`
      : `Put right ${within(numberOfDay(data.fixedForThem) - numberOfDay(data.reported))}`;
  return {
    name: named(friction) ?? { title, to: undefined },
    where: refer(playbook, [data.where]),
    state,
    words: data.words,
    reported: spellDay(data.reported),
    cameBack: by(data.cameBack),
    told: by(data.told),
    prevented: refer(playbook, data.preventedBy && [data.preventedBy]),
  };
}

function within(days: number): string {
  if (days === 0) return 'on the same day';
  return days === 1 ? 'within a day' : `within ${days.toLocaleString('en-GB')} days`;
}
