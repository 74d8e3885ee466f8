import type { AnyItem, Playbook, Standard } from '../../model/playbook.ts';
import { plural } from '../plural.ts';
import { tellQuantity } from '../tell-quantity.ts';
import { wrap } from '../wrap.ts';

/** What a playbook promised in a past state, for people: its moments of truth, then every promise. */
export function tellState(
  { journeys, touchpoints, settings }: Playbook,
  words: string,
  width: number,
): readonly string[] {
  const live = touchpoints.filter(({ status }) => status === 'live');
  const ways = journeys.filter(({ status }) => status === 'live');
  const moments = ways.flatMap(({ title, moments: of }) => of.map((moment) => ({ title, moment })));
  return [
    ...wrap(
      `${settings.organisation}, ${words}: ${plural(ways.length, 'journey')}, ${plural(live.length, 'touchpoint')}.`,
      width,
    ),
    '',
    `Moments of truth: ${String(moments.length)}`,
    ...moments.flatMap(({ title, moment: { touchpoint } }) =>
      item(`“${touchpoint.target?.title ?? touchpoint.id}” of “${title}”`, width),
    ),
    ...ways
      .filter(({ outcome }) => outcome.length > 0)
      .flatMap((journey) => ['', ...tellPromises(journey, journey.outcome, width)]),
    ...live.flatMap((touchpoint) => ['', ...tellPromises(touchpoint, touchpoint.standards, width)]),
  ];
}

/** The same of one entry: what it promised, and where its words stand. */
export function tellEntryState(entry: AnyItem, words: string, width: number): readonly string[] {
  const head = wrap(`“${entry.title}” ${words}${entry.status === 'live' ? '' : `, ${entry.status}`}`, width);
  if (entry.kind === 'touchpoint') {
    const { guarantee } = entry.data;
    return [
      ...head,
      ...tellPromises(entry, entry.standards, width).slice(1),
      ...(guarantee ? item(`Guarantee: ${guarantee.promise}`, width) : []),
      ...(entry.moments.length > 0
        ? item(`Moment of truth of ${entry.moments.map(({ journey }) => `“${journey.title}”`).join(', ')}`, width)
        : []),
    ];
  }
  if (entry.kind === 'journey')
    return [
      ...head,
      ...tellPromises(entry, entry.outcome, width).slice(1),
      ...entry.moments.flatMap(({ touchpoint }) =>
        item(`Moment of truth: “${touchpoint.target?.title ?? touchpoint.id}”`, width),
      ),
    ];
  return head;
}

function tellPromises(
  { kind, id, title, owner, data }: Extract<AnyItem, { kind: 'touchpoint' | 'journey' }>,
  standards: readonly Standard[],
  width: number,
): readonly string[] {
  const none =
    'noPromiseYet' in data && data.noPromiseYet ? item(`No promise yet: ${data.noPromiseYet.because}`, width) : [];
  return [
    ...wrap(`“${title}” ${kind}/${id}`, width),
    ...item(`Owner: ${owner?.title ?? 'no team that the playbook knew'}`, width),
    ...standards.flatMap((standard) => item(tellPromise(standard), width)),
    ...none,
  ];
}

function tellPromise({ id, data }: Standard): string {
  const { within, atMost, atLeast, floor, target } = data;
  const limits = [
    ...(within ? [`within ${tellQuantity(within)}`] : []),
    ...(atMost ? [`at most ${tellQuantity(atMost)}`] : []),
    ...(atLeast === undefined ? [] : [`at least ${typeof atLeast === 'string' ? atLeast : tellQuantity(atLeast)}`]),
    `floor ${String(floor)} %`,
    ...(target === undefined ? [] : [`target ${String(target)} %`]),
  ];
  return `“${data.promise}” ${limits.join(', ')} (${id})`;
}

function item(text: string, width: number): readonly string[] {
  return wrap(text, Math.max(24, width - 2)).map((line) => `  ${line}`);
}
