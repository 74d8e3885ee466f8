import type { EntryOf } from './entry.ts';
import type { Linker } from './linker.ts';
import { within } from './place.ts';
import type { FocusItem } from './playbook.ts';
import { settingsOf, type Settings } from './settings.ts';

/** The playbook's own page joined to the entries it names. */
export function resolveSettings(
  entry: EntryOf<'playbook'> | undefined,
  unreadable: boolean,
  linker: Linker,
): { settings: Settings; focus: readonly FocusItem[] } {
  const settings = settingsOf(entry?.data, entry !== undefined || unreadable);
  if (!entry) return { settings, focus: [] };
  const { data } = entry;
  const at = settings.at;
  for (const name of ['guardian', 'compliance'] as const) {
    const id = data[name];
    if (id !== undefined) linker.link('playbook', { kind: 'team', id }, within(at, name));
  }
  const focus = (data.focus ?? []).map(({ moment, since, decision }, index): FocusItem => {
    const here = within(at, 'focus', index);
    const link = linker.link('playbook', { ...moment, kind: 'journey' }, within(here, 'moment'), 'focus');
    return {
      link,
      get moment() {
        return link.target?.moments.find(({ touchpoint }) => touchpoint.id === moment.part);
      },
      since,
      decision:
        decision === undefined
          ? undefined
          : linker.link('playbook', { kind: 'decision', id: decision }, within(here, 'decision')),
      at: here,
    };
  });
  return { settings, focus };
}
