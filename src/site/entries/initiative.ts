import { changeMark } from '../../changes/change-mark.ts';
import { shortSentence } from '../../changes/short-sentence.ts';
import { handedOver } from '../../publish/handed-over.ts';
import type { ToldRevision } from '../../publish/past/past.ts';
import { mostRows } from '../bounded.ts';
import { broughtWords, capital } from '../change-rows.ts';
import type { Initiative } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { tellQuantity, tellShare } from '../../model/tell-quantity.ts';
import { isShown } from '../shown.ts';
import { day, momentNames, one } from './refer.ts';
import type { EntryRow, Part, Teller } from './told-entry.ts';

const decisions = { proposed: 'Proposed', yes: 'Yes', no: 'No', 'not-now': 'Not now' } as const;

export const initiative: Teller<Initiative> = {
  page: ({ id, title, data }, { playbook }) => ({
    state: stateOf(data),
    owner: data.owner,
    lead: data.because ?? (data.decision === 'proposed' ? undefined : 'Nobody has written down why.'),
    facts: [
      { label: 'Asked for by', names: one(playbook, 'team', data.owner) },
      {
        label: 'Owed',
        words: data.kind === 'obligation' ? 'By law or for safety: outside the share of effort' : undefined,
      },
      { label: 'Serves', names: momentNames(playbook, data.serves) },
      { label: 'Moves', words: data.moves && promiseOf(playbook, data.moves) },
      { label: 'Effort', words: data.effort && tellQuantity(data.effort) },
      { label: 'Decide by', words: day(data.decideBy) },
      { label: 'Look again', words: day(data.revisit) },
      { label: 'What it moved', words: data.moved && movedWords(data.moved) },
    ],
    parts: [decisionsOverTime(handedOver().revisions(`initiative/${id}`), title)],
  }),
  line: ({ data }) => ({
    state: data.finished === undefined ? decisions[data.decision] : 'Finished',
    words: data.because,
    aside: day(data.finished ?? data.decided ?? data.decideBy),
  }),
  day: ({ data }) => data.finished ?? data.decided ?? data.decideBy ?? '',
};

/** What was decided, and when that came into the playbook: the newest first. Nothing where nobody knows. */
function decisionsOverTime(revisions: readonly ToldRevision[], title: string): Part {
  const rows = revisions.flatMap(({ did, changes, commit }) =>
    changes
      .filter((change) => changeMark(change, 'initiative') === 'decision' || (did === 'came' && change.path === ''))
      .map((change): EntryRow => {
        const { says } = shortSentence(change, title);
        const [now = says] = says.replace(/^initiative, /, '').split('; before: ');
        const { when, address } = commit;
        return {
          name: { title: capital(when), to: address },
          said: capital(now),
          words: undefined,
          note: broughtWords(commit),
        };
      }),
  );
  return {
    title: 'What was decided, and when',
    form: 'table',
    head: ['In the playbook since', 'Decision', 'Who'],
    rows: rows.slice(0, mostRows),
  };
}

/** @returns `Yes, decided 14 September 2026` */
function stateOf({ decision, finished, decided }: Initiative['data']): string {
  if (finished !== undefined) return `Finished ${spellDay(finished)}`;
  return [decisions[decision], decided && `decided ${spellDay(decided)}`].filter(Boolean).join(', ');
}

function promiseOf(
  playbook: Parameters<Teller<Initiative>['page']>[1]['playbook'],
  { id, part }: { readonly id: string; readonly part?: string },
): string | undefined {
  const touchpoint = playbook.find('touchpoint', id);
  const standard = touchpoint && isShown(touchpoint) ? touchpoint.standards.find((one) => one.id === part) : undefined;
  return standard && `“${standard.data.promise}”`;
}

/** @returns `From 78 % to 96.4 % kept`, or when it can be told */
export function movedWords(by: { before: number; after: number } | { tooEarlyUntil: string }): string {
  if ('tooEarlyUntil' in by) return `Too early until ${spellDay(by.tooEarlyUntil)}`;
  return `From ${tellShare(by.before)} to ${tellShare(by.after)} kept`;
}
