import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { basePlaybook } from '../../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../../testing/git-on-disk.ts';
import { toldSource } from '../../testing/told-source.ts';
import { commitSource } from './commit-source.ts';
import { findCommit, findMergeBase } from './find-commit.ts';
import { GitFault } from './git-fault.ts';

const made: { remove(): void }[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const one of made.splice(0)) one.remove();
});

function repository(...layers: Parameters<typeof gitOnDisk>[0]): GitOnDisk {
  const disk = gitOnDisk(layers);
  made.push(disk);
  return disk;
}

const folder = (): string => {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'commit-'));
  made.push({
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  });
  return root;
};

test('a clone with a filter is not filled over the network, and no program of its remote is started', async () => {
  const disk = repository(basePlaybook);
  disk.git('config', 'uploadpack.allowFilter', 'true');
  disk.commit('first');
  const oid = disk.commit('second', { 'content/teams/bar.yaml': 'name: Later\n' });
  const root = folder();
  const marker = join(disk.root, 'MARKER');
  const program = join(disk.root, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\nexec git-upload-pack "$@"\n`);
  chmodSync(program, 0o755);
  const env = { PATH: process.env['PATH'], HOME: root };
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${disk.root}`, root], {
    env,
  });
  execFileSync('git', ['config', 'remote.origin.uploadpack', program], { cwd: root, env });
  execFileSync('git', ['config', 'protocol.file.allow', 'always'], { cwd: root, env });
  const source = commitSource(root, oid);
  await expect((async () => source.list())()).rejects.toThrow(GitFault);
  await expect((async () => source.list())()).rejects.toThrow(/does not hold all files.*filter/);
  expect(existsSync(marker)).toBe(false);
});

test('a file that gives a commit other parents is not believed', () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  const work = disk.commit('work', { 'notes.txt': 'x' });
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  writeFileSync(join(disk.root, '.git/info/grafts'), `${work}\n`);
  expect(findMergeBase(disk.root, 'main', work)).toBe(first);
});

test('a commit of which a file is lost is refused, and not read as if it had none', async () => {
  const disk = repository(basePlaybook);
  const oid = disk.commit('first');
  const blob = disk.git('rev-parse', 'HEAD:content/teams/bar.yaml').trim();
  rmSync(join(disk.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  const source = commitSource(disk.root, oid);
  await expect((async () => source.list())()).rejects.toThrow(/does not hold all files.*"git fsck"/);
});

test('a repository of another user is not read, and git’s own mend is told', () => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  // Git's own switch for its tests: every owner is another one. It would be taken away with all other GIT_ variables.
  const bin = folder();
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
  vi.stubEnv('HOME', bin);
  expect(() => findCommit(disk.root, 'main')).toThrow(/another user.*safe\.directory/);
});

test('nothing that a repository is set up to run is run, and no commit is put in the place of another', async () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  const oid = disk.commit('second', { 'content/teams/bar.yaml': 'name: Later\n' });
  const expected = await toldSource(commitSource(disk.root, oid));
  const marker = join(disk.root, 'MARKER');
  const script = join(disk.root, '.git/evil.sh');
  writeFileSync(script, `#!/bin/sh\necho ran "$@" >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.askPass',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.smudge',
    'filter.evil.process',
    'gpg.program',
    'credential.helper',
    'core.editor',
  ])
    // prettier-ignore
    disk.git('config', key, script);
  for (const name of ['rev-parse', 'cat-file', 'ls-tree', 'merge-base', 'for-each-ref', 'config'])
    disk.git('config', `alias.${name}`, `!${script}`);
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  appendFileSync(join(disk.root, '.git/info/attributes'), '* diff=evil filter=evil\n');
  disk.write({ 'content/.gitattributes': '* diff=evil filter=evil text eol=crlf\n' });
  disk.git('-c', 'core.fsmonitor=false', 'replace', oid, first);
  rmSync(marker, { force: true });
  expect(findCommit(disk.root, 'HEAD')).toBe(oid);
  expect(findMergeBase(disk.root, 'main', 'HEAD')).toBe(oid);
  expect(() => findCommit(disk.root, 'mian')).toThrow(GitFault);
  expect(await toldSource(commitSource(disk.root, oid))).toEqual(expected);
  expect(existsSync(marker)).toBe(false);
});
