import type { EntryOf } from './entry.ts';
import type { BackReferences } from './back-references.ts';
import { nameOf, shellOf } from './item-shells.ts';
import type { Linker } from './linker.ts';
import { within } from './place.ts';
import type { Standard, Touchpoint } from './playbook.ts';
import { resolveOwners } from './resolve-owners.ts';
import { resolveBacking, resolveStandards } from './resolve-standards.ts';

const lanes = ['onstage', 'backstage', 'support'] as const;

export function resolveTouchpoint(entry: EntryOf<'touchpoint'>, linker: Linker, back: BackReferences): Touchpoint {
  const { data, id } = entry;
  const from = nameOf(entry);
  const at = { file: entry.file, path: [] };
  const owners = resolveOwners(linker, from, data.owner, at);
  const standards: Standard[] = [];
  const touchpoint: Touchpoint = {
    ...shellOf(entry, data.title, data.status),
    owners,
    owner: undefined,
    channels: linker.linkAll(from, 'channel', data.channels, within(at, 'channels')),
    segments: linker.linkAll(from, 'segment', data.segments, within(at, 'segments')),
    standards,
    stops: back.stops.listOf(id),
    moments: back.moments.listOf(id),
    handoffsIn: back.handoffsIn.listOf(id),
    handoffsOut: back.handoffsOut.listOf(id),
  };
  standards.push(...resolveStandards(linker, from, data.standards, within(at, 'standards'), touchpoint));
  for (const lane of lanes) {
    for (const [index, { team, does, system }] of (data.blueprint?.[lane] ?? []).entries()) {
      const link = linker.link(from, { kind: 'team', id: team }, within(at, 'blueprint', lane, index, 'team'));
      back.linesOfTeam.add(team, { touchpoint, lane, team: link, does, system });
    }
  }
  const { recovery, guarantee } = data;
  const acting = recovery?.by === undefined ? owners.map(({ id: team }) => team) : [recovery.by];
  for (const team of recovery ? new Set([...acting, ...(recovery.escalation ? [recovery.escalation.to] : [])]) : [])
    back.recoveriesOfTeam.add(team, touchpoint);
  if (recovery?.by) linker.link(from, { kind: 'team', id: recovery.by }, within(at, 'recovery', 'by'));
  if (recovery?.escalation)
    linker.link(from, { kind: 'team', id: recovery.escalation.to }, within(at, 'recovery', 'escalation', 'to'));
  if (guarantee?.grantedBy)
    linker.link(from, { kind: 'team', id: guarantee.grantedBy }, within(at, 'guarantee', 'grantedBy'));
  resolveBacking(linker, from, data.backing, within(at, 'backing'));
  resolveBacking(linker, from, guarantee?.backing, within(at, 'guarantee', 'backing'));
  for (const { id: team } of owners) back.touchpointsOfTeam.add(team, touchpoint);
  for (const { id: channel } of touchpoint.channels) back.touchpointsOfChannel.add(channel, touchpoint);
  for (const { id: segment } of touchpoint.segments) back.touchpointsOfSegment.add(segment, touchpoint);
  return touchpoint;
}
