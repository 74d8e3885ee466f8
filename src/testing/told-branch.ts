import { basePlaybook, greetingFile, momentFile } from './base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from './git-on-disk.ts';
import { commitRaw, signedAt } from './raw-commit.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const counter = 'content/teams/counter.yaml';

/** A branch of five commits, four of the playbook, as people ask for it: a tag, a branch, a new name, and a date that cannot be right. */
export interface ToldBranch {
  readonly disk: GitOnDisk;
  readonly oids: Readonly<Record<'first' | 'slower' | 'renamed' | 'sooner', string>>;
}

export function toldBranch(): ToldBranch {
  const disk = gitOnDisk([basePlaybook]);
  const at = (day: string) => signedAt(`${day}T12:00:00Z`, 'Somebody <somebody@shops.example>');
  disk.write({ [counter]: `${basePlaybook[counter]}accounts: [somebody@shops.example, checker]\n` });
  disk.git('commit', '--quiet', '--allow-empty', '--message', 'x');
  const first = commitRaw(disk, { author: at('2026-10-01'), message: 'first\n', parents: [] });
  disk.git('tag', 'v1.0');
  const slow = greetingFile.replace('1 min', '2 min');
  disk.write({ [greet]: slow });
  const slower = commitRaw(disk, { author: at('2026-10-10'), message: 'slower (#3)\n' });
  disk.git('branch', 'trial');
  const hello = slow.replace('title: Greet me', 'title: Say hello\nformerly: [greet-me]');
  disk.write({ [greet]: undefined, 'content/touchpoints/say-hello.md': hello });
  const renamed = commitRaw(disk, { author: at('2026-10-20'), message: 'rename\n' });
  // An id that two kinds have, too.
  const quick = momentFile.replace('    within: 5 min', '    within: 4 min');
  disk.write({ 'content/teams/cup-in-time.yaml': 'name: Cups\n', [cup]: quick });
  const sooner = commitRaw(disk, { author: at('2026-09-01'), message: 'sooner\n' });
  disk.write({ 'notes.txt': 'x' });
  commitRaw(disk, { author: at('2026-11-10'), message: 'notes\n' });
  return { disk, oids: { first, slower, renamed, sooner } };
}
