import { handedOver } from '../../../publish/handed-over.ts';
import { itemsOf } from '../../../publish/listed.ts';
import { effortShare, tellDays } from '../../../rules/effort-share.ts';
import type { Initiative } from '../../../model/playbook.ts';
import { movedWords } from '../../entries/initiative.ts';
import { day, momentNames, one } from '../../entries/refer.ts';
import { hrefOf } from '../../href.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

/** How the ledger is ordered: what is being done, what it came to, and what we said no to. */
const groups = [
  { id: 'yes', title: 'Under way', holds: ({ decision, finished }: Data) => decision === 'yes' && !finished },
  { id: 'proposed', title: 'To be decided', holds: ({ decision }: Data) => decision === 'proposed' },
  { id: 'finished', title: 'Finished', holds: ({ finished }: Data) => finished !== undefined },
  { id: 'no', title: 'We said no', holds: ({ decision }: Data) => decision === 'no' },
  { id: 'not-now', title: 'Not now', holds: ({ decision }: Data) => decision === 'not-now' },
] as const;
type Data = Initiative['data'];

/** Every initiative under what became of it, the latest first. */
export function ledgerRows() {
  const { playbook } = handedOver();
  const all = itemsOf(playbook, 'initiative').filter((item): item is Initiative => item.kind === 'initiative');
  const latest = all.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return groups.flatMap(({ id, title, holds }) =>
    latest
      .filter(({ data }) => holds(data) && groups.find((group) => group.holds(data))?.id === id)
      .map((item) => ({
        group: { id, title },
        title: item.title,
        to: hrefOf(item),
        because: item.data.because,
        obligation: item.data.kind === 'obligation',
        owner: one(playbook, 'team', item.data.owner)[0],
        serves: momentNames(playbook, item.data.serves)[0],
        effort: item.data.effort && tellQuantity(item.data.effort),
        when: whenWords(item.data),
        moved: item.data.moved && movedWords(item.data.moved),
      })),
  );
}

export type LedgerRow = ReturnType<typeof ledgerRows>[number];

/** What the ledger comes to: its first line, and the share of effort on the focus. */
export function ledgerSums() {
  const { playbook, today } = handedOver();
  const year = today.slice(0, 4);
  const done = playbook.initiatives.filter(({ data }) => data.finished?.startsWith(year) && data.finished <= today);
  const { total, served } = effortShare(playbook);
  return {
    finished: done.length,
    moved: done.filter(({ data: { moved } }) => moved && 'after' in moved && moved.after > moved.before).length,
    effort: total === 0 ? undefined : { total: tellDays(total), served: tellDays(served), share: served / total },
  };
}

function dayOf({ data }: Initiative): string {
  return data.finished ?? data.decided ?? data.decideBy ?? '';
}

function whenWords({ decision, finished, decided, decideBy, revisit }: Data): string | undefined {
  if (finished !== undefined) return `Finished ${day(finished) ?? ''}`;
  if (decision === 'proposed') return decideBy === undefined ? undefined : `Decide by ${day(decideBy) ?? ''}`;
  if (decision === 'not-now' && revisit !== undefined) return `Look again on ${day(revisit) ?? ''}`;
  return decided === undefined ? undefined : `Decided ${day(decided) ?? ''}`;
}
