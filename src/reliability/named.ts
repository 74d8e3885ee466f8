/** An entry, by what people call it and where it is found. */
export interface Named {
  readonly kind: 'touchpoint' | 'journey' | 'team' | 'channel' | 'segment' | 'friction' | 'walk';
  readonly id: string;
  readonly title: string;
}

/** @returns the name alone: verdicts are plain data, and hold no entries */
export function named({ kind, id, title }: Named): Named {
  return { kind, id, title };
}

/** @returns the name of an entry that a link leads to; its id stands for the title where it is broken */
export function namedLink(link: {
  readonly kind: Named['kind'];
  readonly id: string;
  readonly target: { readonly title: string } | undefined;
}): Named {
  return { kind: link.kind, id: link.id, title: link.target?.title ?? link.id };
}
