import type { Standard as StandardFile } from '../schema/standard.ts';
import type { Linker } from './linker.ts';
import { within, type Place } from './place.ts';
import type { Journey, Standard, Touchpoint } from './playbook.ts';

export function resolveStandards(
  linker: Linker,
  from: string,
  files: readonly StandardFile[] | undefined,
  at: Place,
  of: Touchpoint | Journey,
): readonly Standard[] {
  return (files ?? []).map((data, index) => {
    const here = within(at, index);
    for (const [position, { channels, segments }] of (data.except ?? []).entries()) {
      linker.linkAll(from, 'channel', channels, within(here, 'except', position, 'channels'));
      linker.linkAll(from, 'segment', segments, within(here, 'except', position, 'segments'));
    }
    resolveBacking(linker, from, data.backing, within(here, 'backing'));
    return {
      id: data.id,
      data,
      at: here,
      channels: linker.linkAll(from, 'channel', data.channels, within(here, 'channels')),
      segments: linker.linkAll(from, 'segment', data.segments, within(here, 'segments')),
      of,
    };
  });
}

/** Every backing names the team that answers for it. */
export function resolveBacking(
  linker: Linker,
  from: string,
  backing: readonly { readonly owner: string }[] | undefined,
  at: Place,
): void {
  for (const [index, { owner }] of (backing ?? []).entries())
    linker.link(from, { kind: 'team', id: owner }, within(at, index, 'owner'));
}
