import type { Standard } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { obligationsListed } from '../../../publish/listed.ts';
import { countOf } from '../../../model/count-words.ts';
import { sayCounts } from '../../../reliability/say-verdict.ts';
import { named } from '../../named.ts';
import { promiseWords } from '../../promise-words.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

const titles = { law: 'By law', licence: 'By our licence', contract: 'By contract', own: 'Our own' } as const;
const order = ['law', 'licence', 'contract', 'own'];

/** Every promise that binds us from outside, by what binds us. */
export function obligationRows() {
  const { playbook } = handedOver();
  return obligationsListed(playbook)
    .map((standard) => ({ standard, basis: standard.data.basis ?? 'own' }))
    .toSorted((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis))
    .map(({ standard, basis }) => ({
      group: { title: titles[basis] },
      name: named(standard.of) ?? { title: standard.of.title, to: undefined },
      owner: named(standard.of.owner),
      words: promiseWords(standard, playbook.settings),
      reference: standard.data.reference,
      exceptions: standard.data.exceptions ?? [],
      due: dueOf(standard),
      kept: keptOf(standard),
    }));
}

/** Whether it is kept, by the counts themselves; undefined where it is counted nowhere. */
function keptOf({ id, of }: Standard) {
  const { touchpointVerdict, journeyVerdict } = handedOver();
  const all = of.kind === 'touchpoint' ? touchpointVerdict(of.id)?.standards : journeyVerdict(of.id)?.outcome;
  const verdict = all?.find(({ standard }) => standard.id === id);
  if (!verdict) return undefined;
  const { latest, reliable } = verdict;
  const broken = latest && latest.counts.total - latest.counts.good;
  return {
    answer: reliable,
    counts: sayCounts(verdict),
    broken: broken === undefined || broken === 0 ? undefined : `Broken in ${countOf(broken, 'case')}.`,
  };
}

export type ObligationRow = ReturnType<typeof obligationRows>[number];

/** When what we owe is to be paid or done. */
function dueOf({ data: { within }, of }: Standard): string | undefined {
  const paid = of.kind === 'touchpoint' ? of.data.guarantee?.paidWithin : undefined;
  return [within && `Due within ${tellQuantity(within)}`, paid && `the guarantee is paid within ${tellQuantity(paid)}`]
    .filter((words) => words !== undefined)
    .join('; ');
}
