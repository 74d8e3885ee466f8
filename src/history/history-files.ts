import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheVersion } from '../sources/cache-version.ts';
import { RowFile } from './row-file.ts';
import type { CommitRow, RevisionRow } from '../changes/revision.ts';
import type { StandingFile } from './standing.ts';

/** What a reading of history needs to go on where an earlier one ended. */
export interface KeptState {
  readonly version: string;
  /** The playbook's folder from the top of the repository. */
  readonly prefix: string;
  /** The commit it was read up to. */
  readonly head: string;
  /** The number of the commit after it. */
  readonly seq: number;
  readonly files: readonly StandingFile[];
  readonly identities: readonly (readonly [string, number])[];
  /** Bytes of the rows that belong to it: what stands behind them was never finished. */
  readonly lengths: { readonly commits: number; readonly revisions: number };
}

/** Rows of history, kept between runs in `<root>/.waymark/history/`. */
export interface HistoryFiles {
  /** Where an earlier run ended; undefined where nothing is of use. */
  readonly kept: KeptState | undefined;
  /** Begins anew: whatever was kept is of no use. */
  forget(): void;
  add(commit: CommitRow, revision: RevisionRow | undefined): void;
  /** Makes all rows so far the kept ones; a folder that cannot be written only costs time, so it is no error. */
  keep(state: Omit<KeptState, 'version' | 'lengths'>): void;
  commits(): Generator<CommitRow>;
  /** @param wanted looks at a row as it is written, so that most of them are never parsed */
  revisions(wanted?: (line: string) => boolean): Generator<RevisionRow>;
}

export function openHistoryFiles(root: string): HistoryFiles {
  const folder = join(root, '.waymark', 'history');
  const stateFile = join(folder, 'state.json');
  const commits = new RowFile(join(folder, 'commits.jsonl'));
  const revisions = new RowFile(join(folder, 'revisions.jsonl'));
  const anew = (): void => {
    commits.begin(0);
    revisions.begin(0);
  };
  let kept = readState(stateFile);
  if (!kept || !commits.begin(kept.lengths.commits) || !revisions.begin(kept.lengths.revisions) || !endsAt(kept.head)) {
    kept = undefined;
    anew();
  }
  return {
    get kept() {
      return kept;
    },
    forget() {
      kept = undefined;
      anew();
    },
    add(commit, revision) {
      commits.add(JSON.stringify(commit));
      if (revision) revisions.add(JSON.stringify(revision));
    },
    keep(state) {
      try {
        mkdirSync(folder, { recursive: true });
        const lengths = { commits: commits.keep(), revisions: revisions.keep() };
        const draft = `${stateFile}.${String(process.pid)}`;
        writeFileSync(draft, JSON.stringify({ version: cacheVersion(), ...state, lengths } satisfies KeptState));
        renameSync(draft, stateFile);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        commits.close();
        revisions.close();
      }
    },
    *commits() {
      for (const line of commits.lines()) yield JSON.parse(line) as CommitRow;
    },
    *revisions(wanted) {
      for (const line of revisions.lines()) if (wanted?.(line) ?? true) yield JSON.parse(line) as RevisionRow;
    },
  };

  /** Another process may have kept rows of another branch meanwhile: the last row says which these are. */
  function endsAt(head: string): boolean {
    let last = '';
    for (const line of commits.lines()) last = line;
    return last.includes(`"oid":"${head}"`);
  }
}

function readState(file: string): KeptState | undefined {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as KeptState;
    return state.version === cacheVersion() ? state : undefined;
  } catch {
    return undefined;
  }
}
