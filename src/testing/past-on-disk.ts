import { execFileSync } from 'node:child_process';
import type { ExampleFiles } from '../rules/rule.ts';
import { gitOnDisk, type GitOnDisk } from './git-on-disk.ts';

/** What a commit laid over the playbook, and the day that it says it was made on. */
export type DatedFiles = readonly [day: string, files: ExampleFiles];

/** A playbook in a repository whose commits were made on these days, the oldest first. */
export function pastOnDisk(layers: readonly ExampleFiles[], commits: readonly DatedFiles[]): GitOnDisk {
  const disk = gitOnDisk(layers);
  for (const [day, files] of commits) {
    disk.commit(`On ${day}`, files);
    const when = `${day}T12:00:00Z`;
    const name = { GIT_AUTHOR_NAME: 'a', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b', GIT_AUTHOR_EMAIL: 'a@b' };
    const env = {
      PATH: process.env['PATH'],
      HOME: disk.root,
      ...name,
      GIT_COMMITTER_DATE: when,
      GIT_AUTHOR_DATE: when,
    };
    execFileSync('git', ['commit', '--quiet', '--amend', '--allow-empty', '--no-edit', '--date', when], {
      cwd: disk.root,
      env,
    });
  }
  return disk;
}
