/** What an issue says of itself where readers do not see it. */
export interface Mark {
  readonly team: string;
  /** Names the text below it: another text has another one. */
  readonly digest: string;
  /** The fingerprints of the findings that it tells. */
  readonly told: readonly string[];
}

const marked = /^<!-- waymark calendar (-|[a-z0-9-]+) ([0-9a-f]{16})((?: [0-9a-f]{16})*) -->/;

export function spellMark({ team, digest, told }: Mark): string {
  return `<!-- waymark calendar ${[team, digest, ...told].join(' ')} -->`;
}

/** @returns the mark with which a text begins; undefined of a text that is not ours */
export function readMark(text: string): Mark | undefined {
  const [, team, digest, told = ''] = marked.exec(text) ?? [];
  if (team === undefined || digest === undefined) return undefined;
  return { team, digest, told: told.split(' ').filter((one) => one !== '') };
}
