import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleFiles } from '../../rules/rule.ts';
import { basePlaybook } from '../base-playbook.ts';
import { entriesOfEveryKind } from '../entries-of-every-kind.ts';
import { gitOnDisk, type GitOnDisk } from '../git-on-disk.ts';
import type { Edits, ScriptedHistory, ScriptedPull } from './scripted-pull.ts';

/** A pull request that went in: main before it, and main with it. */
export interface PlayedPull extends ScriptedPull {
  readonly before: string;
  readonly after: string;
}

/** Plays every pull request of a history in a repository of its own, with real branches and merges. */
export function playPulls({ pulls }: ScriptedHistory): {
  readonly disk: GitOnDisk;
  readonly played: readonly PlayedPull[];
} {
  const disk = gitOnDisk([basePlaybook, entriesOfEveryKind]);
  disk.commit('The playbook');
  return { disk, played: pulls.map((pull, index) => play(pull, `pull-${String(index + 1)}`, disk)) };
}

function play(pull: ScriptedPull, branch: string, disk: GitOnDisk): PlayedPull {
  const git = (...args: readonly string[]) => disk.git(...args);
  const before = git('rev-parse', 'main').trim();
  git('checkout', '--quiet', '-b', branch, `main~${String(pull.late ?? 0)}`);
  for (const edits of pull.commits) disk.commit(pull.what, filesOf(edits, disk.root));
  if (pull.updated === true) git('merge', '--quiet', '--no-ff', '--message', 'Take in main', 'main');
  git('checkout', '--quiet', 'main');
  if (pull.joined === 'squashed') git('merge', '--quiet', '--squash', branch);
  else git('merge', '--quiet', '--no-ff', '--no-commit', branch);
  const after = disk.commit(pull.what, filesOf(pull.besides ?? {}, disk.root));
  return { ...pull, before, after };
}

function filesOf(edits: Edits, root: string): ExampleFiles {
  const files: Record<string, string | undefined> = {};
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === undefined || typeof edit === 'string') {
      if (edit === undefined && !existsSync(join(root, path))) throw new Error(`there is no ${path} to take away`);
      files[path] = edit;
      continue;
    }
    const { from, swaps = [] } = 'from' in edit ? edit : { from: path, swaps: edit };
    if (from !== path) files[from] = undefined;
    files[path] = swaps.reduce(
      (text, [old, by]) => {
        if (text.split(old).length !== 2) throw new Error(`${from} does not hold "${old}" once`);
        return text.replace(old, () => by);
      },
      readFileSync(join(root, from), 'utf8'),
    );
  }
  return files;
}
