import type { AnyItem, Playbook } from '../../model/playbook.ts';
import { spell } from '../spell-json.ts';

/** A past state as `asof --json` prints it. */
export function stateJson(
  given: {
    readonly asked: string;
    readonly commit: string;
    readonly day: string | undefined;
    readonly unreadable: ReadonlySet<string>;
  },
  playbook: Playbook,
  only?: AnyItem,
): string {
  const { settings, items, measurements } = playbook;
  return spell({
    version: 1,
    asked: given.asked,
    commit: given.commit,
    day: given.day ?? null,
    ...(only ? {} : { playbook: settings.data ?? null }),
    entries: (only ? [only] : items).map(entryState),
    ...(only ? {} : { measurements: measurements.map(({ file }) => file) }),
    unreadable: [...given.unreadable].sort(),
  });
}

/** Who may speak for a team is in no output. */
function entryState({ kind, id, title, status, file, data, body }: AnyItem) {
  const { accounts: _, ...shown } = data as { readonly accounts?: unknown };
  return { entry: `${kind}/${id}`, file, status, title, data: shown, body: body?.text ?? null };
}
