import { expect } from 'vitest';
import { basePlaybook, greetingFile } from './base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from './git-on-disk.ts';
import { obeyedByTerminals } from './obeyed-by-terminals.ts';
import { commitRaw, signedAt, type RawCommit } from './raw-commit.ts';
import { runWaymark } from './run-waymark.ts';

export const greet = 'content/touchpoints/greet-me.md';
export const within = (minutes: number): string => greetingFile.replace('1 min', `${String(minutes)} min`);

const made: GitOnDisk[] = [];
export const removeTold = (): void => {
  for (const disk of made.splice(0)) disk.remove();
};

export interface ToldSignature {
  readonly name: string;
  readonly email: string;
  readonly time: string | null;
  readonly zone: string | null;
}
export interface ToldCommitJson {
  readonly seq: number;
  readonly subject: string;
  readonly author: ToldSignature;
  readonly committer: ToldSignature;
  readonly signature: string;
  readonly garbled: boolean;
  readonly cut: boolean;
  readonly day: string | null;
  readonly between: readonly (string | null)[];
  readonly dateFault: string | null;
}

/** A playbook whose first commit is plain, and then one commit for each of these, every one with a change of its own. */
export async function toldCommits(
  raws: readonly RawCommit[],
  before: RawCommit = { author: signedAt('2026-11-02T12:00:00Z') },
) {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
  commitRaw(disk, { ...before, parents: [] });
  for (const [index, raw] of raws.entries()) {
    disk.write({ [greet]: within(index + 2) });
    commitRaw(disk, raw);
  }
  const [json, words, entry] = await Promise.all(
    [['--json'], [], ['greet-me']].map((args) => runWaymark(['history', '--root', disk.root, ...args])),
  );
  expect([json?.code, words?.code, entry?.code], json?.err).toEqual([0, 0, 0]);
  for (const one of [words, entry]) expect(obeyedByTerminals(`${one?.out ?? ''}${one?.err ?? ''}`)).toBeUndefined();
  const text = json?.out ?? '';
  expect(text.isWellFormed()).toBe(true);
  const { commits } = JSON.parse(text) as { readonly commits: readonly ToldCommitJson[] };
  expect(commits).toHaveLength(raws.length + 1);
  return { disk, commits: commits.slice(1), text, words: words?.out ?? '', entry: entry?.out ?? '' };
}
