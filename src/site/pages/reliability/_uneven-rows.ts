import { inSentence } from '../../../model/in-sentence.ts';
import type { Journey, Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { unevenListed, type Uneven } from '../../../publish/reliability-lists.ts';
import { promiseGrid, type GridCell } from '../../../reliability/promise-grid.ts';
import { sayDifference } from '../../../reliability/say-beside.ts';
import { sayStandard } from '../../../reliability/say-verdict.ts';
import { capital, sentence } from '../../entries/refer.ts';
import { href } from '../../href.ts';
import { named } from '../../named.ts';
import { partAddress } from '../../part-address.ts';
import { tellLimit } from '../../promise-words.ts';
import { tellFinding } from '../../../reports/tell-finding.ts';

/** A grid that is larger than this is read on the page of its touchpoint. */
const most = { channels: 8, segments: 12 };

/** Every entry of which a promise depends on something: where it is kept, to whom it is made, and what was found. */
export function unevenRows() {
  return unevenListed(handedOver()).map(unevenRow);
}

export type UnevenRow = ReturnType<typeof unevenRow>;

function unevenRow({ item, standards, findings }: Uneven) {
  const { language } = handedOver().playbook.settings;
  const tell = (title: string): string => inSentence(title, language);
  return {
    name: named(item) ?? { title: item.title, to: undefined },
    owner: named(item.owner),
    promises: standards.map((verdict) => ({
      promise: verdict.standard.promise,
      to: partAddress(item, verdict.standard.id),
      answer: verdict.reliable,
      rest: verdict.reliable.verdict === 'depends' ? sayStandard(verdict).rest : '',
      // That it is kept for some and missed for others is what the verdict has just said.
      differs: verdict.consistent.differences
        .filter((one) => one.in !== 'keeping')
        .map((one) => sentence(capital(sayDifference(one, tell)))),
    })),
    findings: findings.map(({ rule, message, hint }) => ({
      words: tellFinding(message),
      hint: tellFinding(hint),
      rule: href(`/rules/#${rule}`),
    })),
    grid: gridOf(item),
  };
}

/** The promises of a touchpoint by channel and segment, where they are not the same everywhere. */
function gridOf(item: Touchpoint | Journey) {
  if (item.kind === 'journey') return undefined;
  const { channels, segments, rows } = promiseGrid(item);
  const cells = rows.flat();
  const isUneven = cells.some(({ promised }) => promised.length === 0 || promised.some(({ exception }) => exception));
  if (!isUneven || cells.every(({ promised }) => promised.length === 0)) return undefined;
  if (channels.length > most.channels || segments.length > most.segments) return undefined;
  return {
    channels: channels.map(({ id, target }) => target?.title ?? id),
    rows: rows.map((row, index) => ({
      segment: segments[index]?.target?.title ?? segments[index]?.id ?? 'Everybody',
      cells: row.map(cellOf),
    })),
  };
}

function cellOf({ promised }: GridCell): readonly { readonly words: string; readonly because: string | undefined }[] {
  return promised.map(({ standard: { data }, exception }) => {
    const floor = exception?.floor ?? data.floor;
    const quantity = (exception && tellLimit(exception)) ?? tellLimit(data);
    const parts = [quantity, floor === undefined ? undefined : `floor ${String(floor)} %`].filter(
      (part) => part !== undefined,
    );
    return {
      words: parts.length > 0 ? parts.join(', ') : 'promised',
      because: exception && (exception.because ?? 'Nobody has said why.'),
    };
  });
}
