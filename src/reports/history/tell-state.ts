import { saysOf, type Says } from '../../changes/says.ts';
import type { AnyItem, Playbook } from '../../model/playbook.ts';
import { plural } from '../plural.ts';
import { wrap, wrapInset } from '../wrap.ts';

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
      wrapInset(`“${touchpoint.target?.title ?? touchpoint.id}” of “${title}”`, width),
    ),
    ...[...ways, ...live].flatMap((item) => {
      const says = saysOf(item);
      return says && says.promises.length + (says.noPromise?.length ?? 0) > 0
        ? ['', ...wrap(`“${item.title}” ${item.kind}/${item.id}`, width), ...tellSays(says, width)]
        : [];
    }),
  ];
}

/** The same of one entry: what it promised then. */
export function tellEntryState(entry: AnyItem, words: string, width: number): readonly string[] {
  const says = saysOf(entry);
  const truth =
    entry.kind === 'touchpoint' && entry.moments.length > 0
      ? wrapInset(`Moment of truth of ${entry.moments.map(({ journey }) => `“${journey.title}”`).join(', ')}`, width)
      : [];
  return [
    ...wrap(`“${entry.title}” ${words}${entry.status === 'live' ? '' : `, ${entry.status}`}`, width),
    ...(says ? tellSays(says, width) : []),
    ...(says?.moments ?? []).flatMap((title) => wrapInset(`Moment of truth: “${title}”`, width)),
    ...truth,
  ];
}

function tellSays({ owner, promises, guarantee, noPromise, inForce }: Says, width: number): readonly string[] {
  return [
    `Owner: ${owner ?? 'no team that the playbook knew'}`,
    ...promises.map(({ id, promise, terms }) => `“${promise}” ${terms} (${id})`),
    ...(noPromise === undefined ? [] : [`No promise yet: ${noPromise}`]),
    ...(guarantee === undefined ? [] : [`Guarantee: ${guarantee}`]),
    ...(inForce === undefined ? [] : [inForce]),
  ].flatMap((text) => wrapInset(text, width));
}
