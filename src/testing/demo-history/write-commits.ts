import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitMessage, mergeMessage, type Pull } from './commit-words.ts';
import { officeOf, type Office } from './offices.ts';
import type { Files } from './story.ts';
import { changedPaths, type ToldChange } from './told-states.ts';

/** A pull request with the commits that it became. */
export interface MergedPull extends Pull {
  readonly told: ToldChange;
  /** The last commit of its own branch. */
  readonly head: string;
  /** The commit on the main branch. */
  readonly merge: string;
}

const nobody = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C', TZ: 'UTC' };

/** Runs git as if nobody had ever configured it. */
export function plainGit(dir: string, args: readonly string[], input?: string): string {
  return execFileSync('git', args, {
    cwd: dir,
    env: { PATH: process.env['PATH'], HOME: dir, ...nobody },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    input: input ?? '',
  });
}

/**
 * Writes the whole history with one process of git: a first commit, and then for every change a branch and its merge.
 * The branch of a squashed change stays under refs/pull, as on a forge.
 */
export function writeCommits(
  dir: string,
  root: Files,
  pulls: readonly (Pull & { readonly told: ToldChange })[],
): readonly MergedPull[] {
  const first = commit('refs/heads/main', 1, officeOf('customer-office'), beginning, begin, [
    ...[...root].map(([path, text]) => modify(path, text)),
  ]);
  const stream = pulls.flatMap((pull, index) => {
    const [head, merge] = [2 * index + 2, 2 * index + 3];
    const main = index === 0 ? 1 : head - 1;
    const { before, after } = pull.told;
    const files = changedPaths(before, after).map((path) => modify(path, after.get(path)));
    const branch = `refs/pull/${String(pull.number)}/head`;
    const isMerge = pull.method === 'merge';
    return [
      commit(branch, head, pull.author, pull.written, commitMessage(pull), [`from :${String(main)}\n`, ...files]),
      commit(
        'refs/heads/main',
        merge,
        isMerge ? pull.merger : pull.author,
        isMerge ? pull.merged : pull.written,
        mergeMessage(pull),
        [`from :${String(main)}\n`, ...(isMerge ? [`merge :${String(head)}\n`] : []), ...files],
        { by: pull.merger, at: pull.merged },
      ),
      ...(isMerge ? [`reset ${branch}\nfrom ${'0'.repeat(40)}\n\n`] : []),
    ];
  });
  const oids = imported(dir, [first, ...stream, 'done\n'].join(''));
  return pulls.map((pull, index) => ({ ...pull, head: oids(2 * index + 2), merge: oids(2 * index + 3) }));
}

/** When the first commit was written. */
export const beginning = new Date('2024-11-18T09:00:00Z');

const begin = `Begin the playbook with one journey

A fault, from the customer’s side: three stops, four promises, one page a team. It is small on purpose.
`;

function imported(dir: string, stream: string): (mark: number) => string {
  const aside = mkdtempSync(join(tmpdir(), 'marks-'));
  try {
    const file = join(aside, 'marks');
    plainGit(dir, ['fast-import', '--quiet', '--done', '--force', `--export-marks=${file}`], stream);
    const marks = new Map(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.slice(1).split(' ') as [string, string]),
    );
    return (mark) => marks.get(String(mark)) ?? '';
  } finally {
    rmSync(aside, { recursive: true });
  }
}

function commit(
  ref: string,
  mark: number,
  author: Office,
  written: Date,
  message: string,
  rest: readonly string[],
  committer: { readonly by: Office; readonly at: Date } = { by: author, at: written },
): string {
  return [
    `commit ${ref}\nmark :${String(mark)}\n`,
    `author ${author.name} <${author.mail}> ${instant(written)}\n`,
    `committer ${committer.by.name} <${committer.by.mail}> ${instant(committer.at)}\n`,
    data(message),
    ...rest,
    '\n',
  ].join('');
}

/** Seconds, and the zone of the winter all year: a zone with summers would be the machine's business. */
const instant = (at: Date): string => `${String(at.getTime() / 1000)} +0100`;

function modify(path: string, text: string | undefined): string {
  return text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${String(new TextEncoder().encode(text).length)}\n${text}\n`;
}
