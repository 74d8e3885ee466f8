/** A file as a spring offers it: its path from the root with `/`, and what it is. */
export interface SourceFile {
  readonly path: string;
  /** `closed`: a folder that may not be opened, so that nobody knows what is in it. */
  readonly type: 'file' | 'symlink' | 'special' | 'closed';
  /** Bytes. */
  readonly size: number;
  /** Changes whenever the content may have; undefined where nothing cheap tells. */
  readonly stamp?: string;
}

/** A spring of files: a working tree or a commit. Nothing downstream knows which. */
export interface Source {
  /** Files under `journeys/` and `content/`, in any order. */
  list(): Promise<readonly SourceFile[]>;
  /** @throws where the file cannot be read; the reason is told as a finding */
  read(path: string): Uint8Array;
  /** What lies around it, where the spring can tell; it is looked for only when somebody asks. */
  around?(): Around;
}

/**
 * The repository around a playbook, for the one file of ours that stands outside it: CODEOWNERS lies where the forge looks.
 * `read` of the source takes the same files by their way from the playbook, as `../../.github/CODEOWNERS`.
 */
export interface Around {
  /** The playbook's folder, from the top of the repository: `''` at the top, else as `docs/playbook`. */
  readonly folder: string;
  /**
   * @param path from the top of the repository
   * @returns the bytes of an ordinary file; undefined where there is none, or it is a link, or larger than any file of ours
   */
  read(path: string): Uint8Array | undefined;
}
