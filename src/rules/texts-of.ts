import type { AnyItem, Playbook } from '../model/playbook.ts';

/** A text as an author wrote it, and where it stands: in a field, or in a body that begins at `start`. */
export type WrittenText = {
  readonly text: string;
  readonly by: AnyItem | undefined;
  readonly file: string;
} & (
  | { readonly start: number; readonly path?: undefined }
  /** Of the moment: whoever keeps it copies it. */
  | { readonly path: readonly (string | number)[]; readonly start?: undefined }
);

/** Fields that hold addresses and numbers on purpose. */
const contacts: Readonly<Record<string, ReadonlySet<string>>> = {
  team: new Set(['contact', 'accounts', 'forge']),
  playbook: new Set(['links', 'answerBack', 'repository', 'site', 'calendars', 'severity']),
};

/** Hands every text of a playbook to `look`: fields of entries, plays, and the page of the playbook itself; contacts apart. */
export function lookAtTexts({ items, settings }: Playbook, look: (written: WrittenText) => void): void {
  for (const by of items) {
    const path = [...(by.at.path ?? [])];
    lookInside(by.data, path, contacts[by.kind], (text) => look({ text, by, file: by.file, path }));
    if (by.body) look({ text: by.body.text, by, file: by.file, start: by.body.start });
  }
  const path: (string | number)[] = [];
  lookInside(settings.data, path, contacts['playbook'], (text) => {
    look({ text, by: undefined, file: settings.at.file, path });
  });
}

/** `path` grows and shrinks on the way: a copy for each of a million texts would cost more than looking at them. */
function lookInside(
  value: unknown,
  path: (string | number)[],
  without: ReadonlySet<string> | undefined,
  look: (text: string) => void,
): void {
  if (typeof value === 'string') look(value);
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      path.push(index);
      lookInside(part, path, undefined, look);
      path.pop();
    }
  } else if (isRecord(value)) {
    for (const name in value) {
      if (without?.has(name)) continue;
      path.push(name);
      lookInside(value[name], path, undefined, look);
      path.pop();
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
