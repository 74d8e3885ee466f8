import { inSentence } from '../model/in-sentence.ts';
import type { Playbook } from '../model/playbook.ts';
import type { ChangeClass } from './change.ts';
import type { Difference, Pair, Renamed } from './difference.ts';
import type { Touched } from './touched.ts';

export const classWords: Readonly<Record<ChangeClass, string>> = {
  weakened: 'Weakened',
  removed: 'Removed',
  strengthened: 'Strengthened',
  added: 'Added',
  ownership: 'Ownership',
  measurement: 'How it is counted',
  editorial: 'Editorial',
};

/** @returns `Weakened: *Answer the call* on phone, 60 s -> 120 s (moment of truth of 2 journeys; owner Care)` */
export function sayChange(
  pair: Pair,
  difference: Difference,
  touched: Touched,
  { before, after, renamed }: { readonly before: Playbook; readonly after: Playbook; readonly renamed: Renamed },
): string {
  const item = pair.after ?? pair.before;
  const title = item?.title ?? pair.id;
  const named = (kind: 'channel' | 'segment', id: string) => {
    const items = [...after.items, ...before.items];
    const found = items.find((one) => one.kind === kind && renamed(kind, one.id) === id);
    return inSentence(found?.title ?? id, after.settings.language);
  };
  const { channel = null, segment = null } = difference;
  const where = [
    ...(channel === null ? [] : [` on ${named('channel', channel)}`]),
    ...(segment === null ? [] : [` for ${named('segment', segment)}`]),
  ].join('');
  const beside = sayTouched(pair, touched);
  return `${classWords[difference.class]}: *${title}*${where}, ${difference.detail}${beside === '' ? '' : ` (${beside})`}`;
}

function sayTouched({ kind }: Pair, { deciding, journeys, owners }: Touched): string {
  const count = (number: number) => (number === 1 ? '1 journey' : `${String(number)} journeys`);
  const met =
    deciding.length > 0
      ? `moment of truth of ${count(deciding.length)}`
      : journeys.length > 0
        ? `met in ${count(journeys.length)}`
        : '';
  const owner = owners.length === 0 ? 'no owner' : `owner ${owners.map(({ title }) => title).join(', before ')}`;
  if (kind === 'touchpoint') return [met, owner].filter((part) => part !== '').join('; ');
  return kind === 'journey' ? owner : '';
}
