import { join } from 'node:path';
import { cacheVersion } from '../sources/cache-version.ts';
import type { CommitRow, RevisionRow } from '../changes/revision.ts';
import { readState, rowFiles, writeState, type KeptState } from './kept-state.ts';
import { RowFile } from './row-file.ts';

/** Rows of history, kept between runs in `<root>/.waymark/history/`. */
export interface HistoryFiles {
  /** Where an earlier run ended; undefined where nothing is of use. */
  readonly kept: KeptState | undefined;
  /** The commit that each branch stood on when it was last read here. */
  readonly branches: KeptState['branches'];
  /** Begins anew: whatever was kept is of no use. */
  forget(): void;
  add(commit: CommitRow, revision: RevisionRow | undefined): void;
  /** Makes all rows so far the kept ones; a folder that cannot be written only costs time, so it is no error. */
  keep(state: Omit<KeptState, 'version' | 'lengths'>): void;
  commits(): Generator<CommitRow>;
  /** @param wanted looks at a row as it is written, so that most of them are never parsed */
  revisions(wanted?: (line: string) => boolean): Generator<RevisionRow>;
  close(): void;
}

/** @param mayKeep where false, nothing is read and nothing written: all stays in memory */
export function openHistoryFiles(root: string, mayKeep: boolean): HistoryFiles {
  const folder = join(root, '.waymark', 'history');
  const [commits, revisions] = ['commits', 'revisions'].map(
    (name) => new RowFile(join(folder, `${name}.${String(process.pid)}`), mayKeep),
  ) as [RowFile, RowFile];
  const forget = (): void => {
    commits.forget();
    revisions.forget();
  };
  const found = mayKeep ? readState(folder) : undefined;
  let kept = found?.version === cacheVersion() && begin(found) ? found : undefined;
  if (!kept) forget();
  return {
    get kept() {
      return kept;
    },
    branches: found?.branches ?? {},
    forget() {
      kept = undefined;
      forget();
    },
    add(commit, revision) {
      commits.add(JSON.stringify(commit));
      if (revision) revisions.add(JSON.stringify(revision));
    },
    keep(state) {
      const files = rowFiles(state);
      try {
        const lengths =
          kept?.head === state.head
            ? kept.lengths
            : {
                commits: commits.keep(join(folder, files.commits)),
                revisions: revisions.keep(join(folder, files.revisions)),
              };
        writeState(folder, { version: cacheVersion(), ...state, lengths });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
    *commits() {
      for (const line of commits.lines()) yield JSON.parse(line) as CommitRow;
    },
    *revisions(wanted) {
      for (const line of revisions.lines()) if (wanted?.(line) ?? true) yield JSON.parse(line) as RevisionRow;
    },
    close() {
      commits.close();
      revisions.close();
    },
  };

  function begin(state: KeptState): boolean {
    const files = rowFiles(state);
    return (
      commits.begin(join(folder, files.commits), state.lengths.commits) &&
      revisions.begin(join(folder, files.revisions), state.lengths.revisions)
    );
  }
}
