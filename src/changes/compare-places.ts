import type { Difference, Renamed } from './difference.ts';

/** Where a touchpoint is met: what it means to a promise is told with the promise. */
export function* comparePlaces(
  before: readonly string[],
  after: readonly string[],
  kind: 'channel' | 'segment',
  renamed: Renamed,
): Generator<Difference> {
  const [was, is] = [before, after].map((ids) => new Set(ids.map((id) => renamed(kind, id)))) as [
    Set<string>,
    Set<string>,
  ];
  const place = { subject: 'structure', path: `/${kind}s` } as const;
  // Where none is named, everybody meets it: the first one named leaves the others out.
  if (kind === 'segment' && (was.size === 0) !== (is.size === 0)) {
    const words = { before: [...was].join(', ') || undefined, after: [...is].join(', ') || undefined };
    const came = was.size === 0 ? 'removed' : 'added';
    yield {
      class: came,
      ...place,
      ...words,
      detail: came === 'added' ? 'now met by everybody' : 'no longer met by everybody',
    };
    return;
  }
  for (const id of was)
    if (!is.has(id)) yield { class: 'removed', ...place, [kind]: id, before: id, detail: `no longer met there` };
  for (const id of is)
    if (!was.has(id)) yield { class: 'added', ...place, [kind]: id, after: id, detail: `now met there` };
}
