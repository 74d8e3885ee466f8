/** The reference of the entry that a file holds; undefined where nothing links to it. */
function referenceOf(path: string): string | undefined {
  const id =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.(?:md|yaml)$/, '') ?? '';
  if (path.startsWith('journeys/')) return `journey/${id}`;
  if (path.startsWith('content/touchpoints/')) return `touchpoint/${id}`;
  if (path.startsWith('content/decisions/')) return `decision/${id}`;
  if (path.startsWith('content/glossary/')) return `term/${id}`;
  return undefined;
}

/** @returns the texts that link to an entry or pin it, each without doing so */
export function withoutLinks(files: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, string> {
  const reference = referenceOf(path);
  if (reference === undefined) return new Map();
  const [, id = ''] = reference.split('/');
  const link = new RegExp(`\\[([^\\]]+)\\]\\(${reference}(?:#[^)]*)?\\)`, 'g');
  const changed = new Map<string, string>();
  for (const [file, text] of files) {
    const told = text.replace(link, '$1').replace(/^pinned: \[(.*)\]\n/m, (line, list: string) => {
      const pinned = list.split(', ');
      const others = pinned.filter((one) => one !== id);
      if (others.length === pinned.length) return line;
      return others.length === 0 ? '' : `pinned: [${others.join(', ')}]\n`;
    });
    if (told !== text) changed.set(file, told);
  }
  return changed;
}
