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
}
