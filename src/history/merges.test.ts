import { afterEach, expect, test } from 'vitest';
import { basePlaybook, greetingFile, momentFile } from '../testing/base-playbook.ts';
import { approval, forgeLines, pullRequest } from '../testing/forge-lines.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import type { PullRequest } from '../schema/forge-record.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const slower = greetingFile.replace('1 min', '2 min');
const record = 'forge.jsonl';

const made: GitOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

/** A playbook with a branch that changed one file and a main branch that went on meanwhile. */
function parted(files: Parameters<GitOnDisk['write']>[0] = { [greet]: slower }) {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.git('config', 'core.excludesFile', '.git/info/exclude');
  disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  const head = disk.commit('work', files);
  disk.git('checkout', '--quiet', 'main');
  disk.commit('meanwhile', { 'notes.txt': 'x' });
  return { disk, head, oid: (name = 'HEAD') => disk.git('rev-parse', name).trim() };
}

interface Told {
  readonly commit: string;
  readonly seq: number;
  readonly subject: string;
  readonly parents: readonly string[];
  readonly how: string;
  readonly restsOn: string;
  readonly account: string | null;
  readonly pull: { readonly number: number } | null;
  readonly approvals: readonly { readonly login: string }[] | null;
  readonly moments: object;
  readonly entries: readonly { readonly entry: string; readonly changes: readonly { readonly class: string }[] }[];
  readonly dropped: readonly string[];
}

async function json(disk: GitOnDisk, ...args: readonly string[]): Promise<readonly Told[]> {
  const { code, out, err } = await runWaymark(['history', '--json', '--root', disk.root, ...args]);
  expect(code, err).toBe(0);
  return (JSON.parse(out) as { readonly commits: readonly Told[] }).commits;
}

const words = async (disk: GitOnDisk, ...args: readonly string[]) => {
  const { out, err } = await runWaymark(['history', '--root', disk.root, ...args]);
  return { out: out.replaceAll(/\s+/g, ' '), err: err.replaceAll(/\s+/g, ' ') };
};

const changed = ({ entries }: Told): readonly string[] =>
  entries.flatMap(({ entry, changes }) => changes.map((change) => `${change.class} ${entry}`));

test('F17: what a merge changed by itself, and neither side had, is told of the merge', async () => {
  const { disk, head } = parted();
  disk.git('merge', '--quiet', '--no-ff', '--no-commit', head);
  const evil = disk.commit('merge', { [cup]: momentFile.replace('    within: 5 min', '    within: 50 min') });
  const last = (await json(disk)).at(-1);
  expect(last?.parents).toHaveLength(2);
  expect(last?.commit).toBe(evil);
  expect(last && changed(last)).toEqual(['weakened touchpoint/cup-in-time', 'weakened touchpoint/greet-me']);
  expect((await words(disk, 'cup-in-time')).out).toContain('Weakened: *Cup in time*');
});

test('F18: a merge that keeps nothing of what it merges is a merge that changed nothing', async () => {
  const { disk, head } = parted();
  disk.git('merge', '--quiet', '--strategy=ours', '--message', 'Merge it (#7)', head);
  const commits = await json(disk);
  expect(commits.map(({ subject }) => subject)).toEqual(['first', 'Merge it (#7)']);
  expect(commits[1]).toMatchObject({ seq: 2, how: 'merged', pull: null, entries: [], dropped: [] });
  expect(commits[1]?.moments).toEqual({ before: 1, after: 1 });
});

test('F18: by the record of the forge, what such a merge dropped is told loudly, file by file', async () => {
  const { disk, head, oid } = parted();
  disk.git('merge', '--quiet', '--strategy=ours', '--message', 'Merge it', head);
  const merge = oid();
  disk.commit('later', { [cup]: momentFile.replace('    within: 5 min', '    within: 4 min') });
  disk.write({ [record]: forgeLines(pullRequest({ number: 7, head_oid: head, merge_oid: merge })) });
  const forge = ['--forge', `${disk.root}/${record}`];
  const commits = await json(disk, ...forge);
  expect(commits.map(({ dropped }) => dropped)).toEqual([[], [greet], []]);
  expect(commits[1]).toMatchObject({ commit: merge, pull: { number: 7 }, entries: [] });
  const { out, err } = await words(disk, ...forge);
  expect(out).toContain(
    `commit ${merge.slice(0, 12)}, pull request 7: merged by an account of no team (by the record of the forge); approved by nobody (by the record of the forge) The merge changed nothing of the playbook: what the pull request had changed in ${greet} was dropped. (merge-dropped)`,
  );
  expect(err).toContain('Pull request 7 was merged by the record of the forge, and what it brought to the playbook never came into it. (merge-dropped)'); // prettier-ignore
  expect(err).toContain('2 commits of 4 commits on this branch changed the playbook.');
});

test('F18: a squash that lost the change is told too, where the clone has its head', async () => {
  const { disk, head } = parted();
  const squash = disk.commit('Change it (#8)', { 'notes.txt': 'y' });
  const pull = (more: object) =>
    pullRequest({ number: 8, merge_oid: squash, merge_method: 'squash', head_oid: head, ...more });
  const dropped = async (more: object) => {
    disk.write({ [record]: forgeLines(pull(more)) });
    return (await json(disk, '--forge', `${disk.root}/${record}`)).flatMap((one) => one.dropped);
  };
  expect(await dropped({})).toEqual([greet]);
  // Of these nobody can say: the clone lacks the head; or others of its commits may have brought it.
  expect(await dropped({ head_oid: 'e'.repeat(40) })).toEqual([]);
  expect(await dropped({ merge_method: 'rebase' })).toEqual([]);
  expect(await dropped({ merge_method: null })).toEqual([]);
});

test.each([
  ['brought what the branch had by another way already', { [greet]: slower }, { [greet]: slower }],
  ['changed nothing of the playbook on its branch', { 'code.txt': 'x', 'content/README.md': 'x' }, {}],
])('F18: nothing was dropped by a pull request that %s', async (_, branch, meanwhile) => {
  const { disk, head, oid } = parted(branch);
  disk.commit('by hand', { ...meanwhile, 'other.txt': 'z' });
  disk.git('merge', '--quiet', '--strategy=ours', '--message', 'Merge it', head);
  disk.write({ [record]: forgeLines(pullRequest({ number: 7, head_oid: head, merge_oid: oid() })) });
  expect((await json(disk, '--forge', `${disk.root}/${record}`)).flatMap(({ dropped }) => dropped)).toEqual([]);
});

test('F18: in a playbook below the top of its repository files are named from the playbook', async () => {
  const disk = gitOnDisk([
    Object.fromEntries(Object.entries(basePlaybook).map(([path, text]) => [`books/ours/${path}`, text])),
  ]);
  made.push(disk);
  disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  const head = disk.commit('work', { [`books/ours/${greet}`]: slower, [greet]: slower });
  disk.git('checkout', '--quiet', 'main');
  disk.git('merge', '--quiet', '--no-ff', '--strategy=ours', '--message', 'Merge it', head);
  const merge_oid = disk.git('rev-parse', 'HEAD').trim();
  disk.write({ [record]: forgeLines(pullRequest({ number: 7, head_oid: head, merge_oid })) });
  const { out } = await runWaymark([
    'history',
    '--json',
    '--root',
    `${disk.root}/books/ours`,
    '--forge',
    `${disk.root}/${record}`,
  ]);
  expect((JSON.parse(out) as { commits: Told[] }).commits.at(-1)?.dropped).toEqual([greet]);
});

test('F19: an entry that is moved and written anew in one commit keeps its history by its id', async () => {
  const { disk } = parted();
  const anew = momentFile.replace('title: Cup in time', 'title: Served at once').replaceAll('five', 'nine');
  disk.commit('move', { [cup]: undefined, 'content/touchpoints/bar/deep/cup-in-time.md': anew });
  const { out, code } = await runWaymark(['history', 'touchpoint/cup-in-time', '--json', '--root', disk.root]);
  expect(code).toBe(0);
  const { revisions } = JSON.parse(out) as {
    revisions: { did: string; before: { file: string } | null; after: { file: string } }[];
  };
  expect(revisions.map(({ did, before, after }) => [did, before?.file, after.file])).toEqual([
    ['came', undefined, cup],
    ['changed', cup, 'content/touchpoints/bar/deep/cup-in-time.md'],
  ]);
});

test('F20: the number of a pull request is the forge’s own word, whatever the subject says', async () => {
  const { disk, head } = parted();
  const squash = disk.commit('Be slower (#99)', { [greet]: slower });
  const commits = await json(disk);
  expect(commits.at(-1)).toMatchObject({
    subject: 'Be slower (#99)',
    pull: null,
    approvals: null,
    restsOn: 'git',
    how: 'committed',
  });
  const pull = {
    head_oid: head,
    merge_oid: squash,
    merge_method: 'squash',
    reviews: [approval('checker', head)],
  } satisfies Partial<PullRequest>;
  disk.write({ [record]: forgeLines(pullRequest({ number: 12, ...pull })) });
  const forge = ['--forge', `${disk.root}/${record}`];
  expect((await json(disk, ...forge)).at(-1)).toMatchObject({
    pull: { number: 12 },
    restsOn: 'forge',
    account: 'merger',
    approvals: [{ login: 'checker' }],
  });
  // A record of another branch, or of commits that are none of ours, says nothing of this one.
  disk.write({ [record]: forgeLines(pullRequest({ number: 99, merge_oid: 'd'.repeat(40) })) });
  expect((await json(disk, ...forge)).at(-1)?.pull).toBeNull();
});

test('an octopus merge, and a merge of two histories that never were one, are told by what they changed', async () => {
  const { disk, head } = parted();
  disk.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
  disk.commit('other', { [cup]: momentFile.replace('    within: 5 min', '    within: 6 min') });
  disk.git('checkout', '--quiet', '--orphan', 'foreign');
  disk.git('rm', '-r', '--quiet', '--force', '.');
  disk.commit('foreign root', { 'content/teams/foreign.yaml': 'name: Foreign\n' });
  disk.git('checkout', '--quiet', '--force', 'main');
  disk.git('merge', '--quiet', '--no-ff', '--message', 'octopus', head, 'other');
  disk.git('merge', '--quiet', '--allow-unrelated-histories', '--message', 'two roots', 'foreign');
  const commits = await json(disk);
  expect(commits.map(({ subject, parents }) => `${subject} ${String(parents.length)}`)).toEqual([
    'first 0',
    'octopus 3',
    'two roots 2',
  ]);
  expect(commits.slice(1).map(changed)).toEqual([
    ['weakened touchpoint/cup-in-time', 'weakened touchpoint/greet-me'],
    ['added team/foreign'],
  ]);
  // The other way round: the branch stood on the foreign root first, and all else came by the merge.
  disk.git('checkout', '--quiet', 'foreign');
  disk.git('merge', '--quiet', '--allow-unrelated-histories', '--message', 'all at once', 'main~1');
  const [root, merge] = await json(disk);
  expect(root && changed(root)).toEqual(['added team/foreign']);
  expect(merge && changed(merge)).toContain('added touchpoint/greet-me');
});
