import { readReference } from '../schema/reference.ts';
import { makeBackReferences } from './back-references.ts';
import type { Entries, Entry } from './entry.ts';
import { nameOf, shellIn } from './item-shells.ts';
import { makeLinker, type Linker } from './linker.ts';
import type { AnyItem, Playbook } from './playbook.ts';
import { resolveJourney } from './resolve-journey.ts';
import { resolveOther, resolveTeam } from './resolve-others.ts';
import { settleOwner } from './resolve-owners.ts';
import { resolveSettings } from './resolve-settings.ts';
import { resolveTouchpoint } from './resolve-touchpoint.ts';

/**
 * Joins entries into a playbook. It cannot fail: what is broken stays in the model as a link without a target,
 * and two entries with one id both stay in `items`, the first by file name being the one that links reach.
 */
export function resolve({ entries, measurements, unreadable }: Entries): Playbook {
  const linker = makeLinker(unreadable);
  const back = makeBackReferences();
  const sorted = [...entries].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const page = sorted.find((entry) => entry.kind === 'playbook');
  const { settings, focus } = resolveSettings(page, unreadable.has('playbook/playbook'), linker);
  const phases = page?.data.framework ?? [];

  const items = sorted.flatMap((entry): readonly AnyItem[] => {
    linkBody(entry, linker);
    switch (entry.kind) {
      case 'playbook':
        return [];
      case 'channels':
        return Object.entries(entry.data).map(([id, data]) => {
          const at = { file: entry.file, path: [id, 'fallback'] };
          if (data.fallback !== undefined) linker.link(`channel/${id}`, { kind: 'channel', id: data.fallback }, at);
          return { ...shellIn('channel', id, entry.file, data), touchpoints: back.touchpointsOfChannel.listOf(id) };
        });
      case 'segments':
        return Object.entries(entry.data).map(([id, data]) => ({
          ...shellIn('segment', id, entry.file, data),
          touchpoints: back.touchpointsOfSegment.listOf(id),
        }));
      case 'journey':
        return [resolveJourney(entry, phases, linker, back)];
      case 'touchpoint':
        return [resolveTouchpoint(entry, linker, back)];
      case 'team':
        return [resolveTeam(entry, linker, back)];
      default:
        return [resolveOther(entry, linker, back)];
    }
  });
  for (const item of items) linker.add(item);
  for (const item of items) if (item.kind === 'touchpoint' || item.kind === 'journey') settleOwner(item);
  const { tables } = linker;
  const all = <K extends AnyItem['kind']>(kind: K) => [...tables[kind].values()];
  return {
    settings,
    focus,
    journeys: all('journey'),
    touchpoints: all('touchpoint'),
    teams: all('team'),
    personas: all('persona'),
    channels: all('channel'),
    segments: all('segment'),
    initiatives: all('initiative'),
    waivers: all('waiver'),
    decisions: all('decision'),
    terms: all('term'),
    walks: all('walk'),
    realityChecks: all('reality-check'),
    frictions: all('friction'),
    notices: all('notice'),
    measurements,
    links: linker.links,
    items,
    find: (kind, id) => tables[kind].get(id),
  };
}

function linkBody(entry: Entry, linker: Linker): void {
  const { body } = entry;
  if (!body || (entry.kind !== 'touchpoint' && entry.kind !== 'decision' && entry.kind !== 'term')) return;
  for (const { reference, offset, endOffset } of body.facts.references) {
    const range = [body.start + offset, body.start + endOffset] as const;
    linker.refer(nameOf(entry), readReference(reference), { file: entry.file, range });
  }
}
