import type { ExampleFiles } from '../rules/rule.ts';
import { gitOnDisk, type GitOnDisk } from './git-on-disk.ts';

/** What a commit laid over the playbook, and the day that it says it was made on. */
export type DatedFiles = readonly [day: string, files: ExampleFiles];

/** A playbook in a repository whose commits were made on these days, the oldest first. */
export function commitsOnDays(layers: readonly ExampleFiles[], commits: readonly DatedFiles[]): GitOnDisk {
  const disk = gitOnDisk(layers);
  for (const [day, files] of commits) disk.commit(`On ${day}`, files, { at: `${day}T12:00:00Z` });
  return disk;
}
