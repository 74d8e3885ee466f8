import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import type { CellVerdict } from '../../../reliability/cell-verdict.ts';
import { sayDifference } from '../../../reliability/say-beside.ts';
import { isSmall, saySmall } from '../../../reliability/say-small.ts';
import {
  sayBriefly,
  sayCount,
  sayProof,
  sayShare,
  sayStandard,
  sayTouchpoint,
} from '../../../reliability/say-verdict.ts';
import type { StandardVerdict } from '../../../reliability/standard-verdict.ts';
import { wordOf } from '../../../reliability/verdict.ts';

/** Do we keep what is promised here? Undefined where it is counted nowhere: a draft, or withdrawn. */
export function keptOf(touchpoint: Touchpoint) {
  const verdict = handedOver().touchpointVerdict(touchpoint.id);
  if (!verdict || touchpoint.status !== 'live') return undefined;
  const { reliable, consistent, standards } = verdict;
  const differences = standards.flatMap((one) => one.consistent.differences.map((one) => sayDifference(one)));
  return {
    answer: reliable,
    brief: sayBriefly(verdict),
    says: sayTouchpoint(verdict).rest,
    consistent: { answer: consistent, why: [...new Set(differences)] },
    standards: standards.map((one) => ({ ...toldStandard(one), computed: one })),
  };
}

export type Kept = NonNullable<ReturnType<typeof keptOf>>;

function toldStandard(verdict: StandardVerdict) {
  const { standard, reliable, cells, latest, room, past } = verdict;
  const aim = standard.target === undefined ? '' : `, the aim ${String(standard.target)} %`;
  const floor = standard.floor === undefined ? 'No floor is set' : `The floor is ${String(standard.floor)} %${aim}`;
  return {
    id: standard.id,
    promise: standard.promise,
    answer: reliable,
    rest: sayStandard(verdict).rest,
    floor: latest ? `Counted in ${latest.window.name}. ${floor}.` : `${floor}.`,
    rows: cells.map(toldCell),
    room: room && {
      allowed: sayCount(room.allowed),
      used: sayCount(room.used),
      left: room.left >= 0 ? `${sayCount(room.left)} left` : `${sayCount(-room.left)} too many`,
    },
    past: past.length > 1 ? past : [],
    percent: standard.floor,
  };
}

function toldCell(cell: CellVerdict) {
  const { where, answer, latest } = cell;
  const counts = latest?.counts;
  const few = counts !== undefined && isSmall(counts.total);
  return {
    where: where === '' ? 'All together' : where.charAt(0).toUpperCase() + where.slice(1),
    answer,
    word: wordOf(answer),
    // So few cases could be known by name.
    kept: !counts || few ? '' : sayCount(counts.good),
    of: counts ? saySmall(counts.total) : '',
    share: !counts || few || counts.total === 0 ? '' : sayShare(counts.good / counts.total),
    proof: sayProof(cell),
  };
}
