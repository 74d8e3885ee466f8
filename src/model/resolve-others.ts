import type { BackReferences } from './back-references.ts';
import type { Entry, EntryOf } from './entry.ts';
import { nameOf, shellOf } from './item-shells.ts';
import type { Linker } from './linker.ts';
import { within } from './place.ts';
import type { AnyItem, Team } from './playbook.ts';

type Other = Exclude<Entry, { kind: 'playbook' | 'channels' | 'segments' | 'journey' | 'touchpoint' | 'team' }>;

/** Entries that name others and are not joined any further. */
export function resolveOther(entry: Other, linker: Linker, back: BackReferences): AnyItem {
  const from = nameOf(entry);
  const at = { file: entry.file, path: [] };
  const team = (id: string | undefined, ...path: readonly (string | number)[]): void => {
    if (id !== undefined) linker.link(from, { kind: 'team', id }, within(at, ...path));
  };
  const refer = (references: Parameters<Linker['refer']>[1][] | undefined, field: string): void => {
    for (const [index, reference] of (references ?? []).entries())
      linker.refer(from, reference, within(at, field, index));
  };
  switch (entry.kind) {
    case 'persona':
      return { ...shellOf(entry, entry.data.title), journeys: back.journeysOfPersona.listOf(entry.id) };
    case 'initiative':
      team(entry.data.owner, 'owner');
      linker.refer(from, entry.data.serves, within(at, 'serves'));
      linker.refer(from, entry.data.moves, within(at, 'moves'));
      return shellOf(entry, entry.data.title);
    case 'waiver':
      team(entry.data.askedBy, 'askedBy');
      team(entry.data.approvedBy, 'approvedBy');
      if (entry.data.covers !== 'all') linker.refer(from, entry.data.covers, within(at, 'covers'));
      return shellOf(entry, `Waiver of ${entry.data.rule}`);
    case 'decision':
      for (const [index, id] of entry.data.deciders.entries()) team(id, 'deciders', index);
      refer(entry.data.appliesTo, 'appliesTo');
      if (entry.data.supersedes !== undefined)
        linker.link(from, { kind: 'decision', id: entry.data.supersedes }, within(at, 'supersedes'));
      return shellOf(entry, entry.data.title);
    case 'term':
      team(entry.data.owner, 'owner');
      return shellOf(entry, entry.data.title);
    case 'walk':
      linker.link(from, { kind: 'journey', id: entry.data.journey }, within(at, 'journey'));
      if (entry.data.persona !== undefined)
        linker.link(from, { kind: 'persona', id: entry.data.persona }, within(at, 'persona'));
      for (const [index, { touchpoint }] of entry.data.stops.entries()) {
        linker.link(from, { kind: 'touchpoint', id: touchpoint }, within(at, 'stops', index, 'touchpoint'));
      }
      return shellOf(entry, `Walk by the ${lowerFirst(entry.data.job)}`);
    case 'reality-check':
      for (const [index, { stage }] of entry.data.answers.entries()) {
        linker.link(
          from,
          { kind: 'journey', id: entry.data.journey, part: stage },
          within(at, 'answers', index, 'stage'),
        );
      }
      return shellOf(entry, `Reality check of ${entry.data.date}`);
    case 'friction':
      linker.refer(from, entry.data.where, within(at, 'where'));
      linker.refer(from, entry.data.preventedBy, within(at, 'preventedBy'));
      return shellOf(entry, entry.data.title);
    case 'notice':
      refer(entry.data.appliesTo, 'appliesTo');
      team(entry.data.decidedBy, 'decidedBy');
      return shellOf(entry, entry.data.title);
  }
}

export function resolveTeam(entry: EntryOf<'team'>, linker: Linker, back: BackReferences): Team {
  const { data, id } = entry;
  const from = nameOf(entry);
  const at = { file: entry.file, path: [] };
  const team = (to: string | undefined, field: string) =>
    to === undefined ? undefined : linker.link(from, { kind: 'team', id: to }, within(at, field));
  const made: Team = {
    ...shellOf(entry, data.name),
    parent: team(data.parent, 'parent'),
    successor: team(data.successor, 'successor'),
    pinned: linker.linkAll(from, 'touchpoint', data.pinned, within(at, 'pinned')),
    touchpoints: back.touchpointsOfTeam.listOf(id),
    journeys: back.journeysOfTeam.listOf(id),
    lines: back.linesOfTeam.listOf(id),
    recoveries: back.recoveriesOfTeam.listOf(id),
    parts: back.partsOfTeam.listOf(id),
  };
  if (made.parent) back.partsOfTeam.add(made.parent.id, made);
  return made;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
