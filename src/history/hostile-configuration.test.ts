import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const slower = greetingFile.replace('1 min', '2 min');

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** A playbook of two commits, the second one signed by nobody knows whom, and a script that leaves a mark. */
function repository() {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.commit('first');
  disk.commit('second', { [greet]: slower });
  const marker = join(disk.root, '.git/MARKER');
  const script = join(disk.root, '.git/mark.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0" "$@" >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  return { disk, marker, script };
}

const told = async (root: string, env: Readonly<Record<string, string>> = {}) => {
  rmSync(join(root, '.waymark'), { recursive: true, force: true });
  const answers = [];
  for (const args of [['history', '--json'], ['history', 'greet-me'], ['asof', 'HEAD~1', '--json'], ['asof', '2026-11-20', 'greet-me']])
    answers.push(await runWaymark([...args, '--root', root], { env })); // prettier-ignore
  return answers.map(({ code, out, err }) => ({ code, out, err }));
};

/** Every setting that git's manual gives a command line. */
const programs =
  `core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.gitProxy core.alternateRefsCommand
  sequence.editor diff.external diff.evil.textconv diff.evil.command filter.evil.clean filter.evil.smudge filter.evil.process
  merge.evil.driver gpg.program gpg.openpgp.program gpg.ssh.program gpg.x509.program gpg.ssh.defaultKeyCommand
  credential.helper interactive.diffFilter uploadpack.packObjectsHook remote.origin.uploadpack remote.origin.receivepack
  remote.origin.vcs trailer.evil.command trailer.evil.cmd difftool.evil.cmd mergetool.evil.cmd browser.evil.cmd man.evil.cmd
  tar.evil.command sendemail.tocmd sendemail.sendmailCmd submodule.evil.update pager.log pager.diff pager.rev-list
  pager.cat-file pager.diff-tree pager.ls-tree pager.for-each-ref pager.rev-parse pager.config instaweb.httpd
  guitool.evil.cmd`.split(/\s+/);

/** The hooks that reading could start, and those that anything could. */
const hooks = [
  'fsmonitor-watchman',
  'post-index-change',
  'reference-transaction',
  'post-checkout',
  'pre-commit',
  'pre-auto-gc',
];

function poison({ disk, script }: ReturnType<typeof repository>): void {
  const config = [
    ...programs.map((key) => ['config', key, key.startsWith('submodule') ? `!${script}` : script]),
    ...[
      'rev-parse',
      'rev-list',
      'cat-file',
      'diff-tree',
      'ls-tree',
      'for-each-ref',
      'ls-files',
      'symbolic-ref',
      'config',
    ].map((name) => ['config', `alias.${name}`, `!${script}`]),
    ['config', 'core.hooksPath', join(disk.root, '.git/evil-hooks')],
    ['config', 'log.showSignature', 'true'],
    ['config', 'diff.relative', 'true'],
    ['config', 'diff.noprefix', 'true'],
    ['config', 'diff.orderFile', join(disk.root, '.git/order')],
    ['config', 'diff.renames', 'copies'],
    ['config', 'core.quotePath', 'true'],
    ['config', 'core.abbrev', '5'],
    ['config', 'core.commitGraph', 'false'],
    ['config', 'core.precomposeUnicode', 'true'],
    ['config', 'core.attributesFile', join(disk.root, '.git/attributes')],
    ['config', 'i18n.logOutputEncoding', 'utf-16'],
    ['config', 'mailmap.file', join(disk.root, '.git/mailmap')],
    ['config', 'grep.patternType', 'perl'],
    ['config', 'color.ui', 'always'],
    ['config', 'column.ui', 'always'],
  ];
  mkdirSync(join(disk.root, '.git/evil-hooks'));
  mkdirSync(join(disk.root, '.git/hooks'), { recursive: true });
  for (const folder of ['evil-hooks', 'hooks'])
    for (const name of hooks) {
      writeFileSync(join(disk.root, '.git', folder, name), readFileSync(script));
      chmodSync(join(disk.root, '.git', folder, name), 0o755);
    }
  disk.write({
    '.gitattributes': '* diff=evil filter=evil merge=evil text eol=crlf working-tree-encoding=UTF-16\n',
    '.mailmap': 'Nobody <nobody@example.org> <a@b>\n',
    '.git/info/attributes': '* diff=evil filter=evil\n',
    '.git/attributes': '* diff=evil\n',
    '.git/mailmap': 'Nobody <nobody@example.org> <a@b>\n',
    '.git/order': 'journeys/*\n',
  });
  for (const args of config) disk.git('-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args);
}

describe('F4 to F7: no program of a repository is run by reading its history', () => {
  test('whatever its settings name', async () => {
    const made = repository();
    const { disk, marker } = made;
    const clean = await told(disk.root);
    expect(clean.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    poison(made);
    rmSync(marker, { force: true });
    // The settings do start programs of those who ask git in other ways: else this would prove nothing.
    const env = { PATH: process.env['PATH'], HOME: disk.root };
    for (const args of [['status'], ['log', '-p', '-1'], ['diff', 'HEAD~1']])
      spawnSync('git', args, { cwd: disk.root, env, timeout: 20_000 });
    expect(readFileSync(marker, 'utf8').split('\n').length).toBeGreaterThan(3);
    rmSync(marker);
    expect(await told(disk.root)).toEqual(clean);
    expect(existsSync(marker)).toBe(false);
  });

  test('whatever the environment names', async () => {
    const { disk, marker, script } = repository();
    const clean = await told(disk.root);
    const other = gitOnDisk([{ 'content/teams/other.yaml': 'name: Other\n' }]);
    made.push(other);
    other.commit('other');
    const env = Object.fromEntries(
      ['EXTERNAL_DIFF', 'PAGER', 'EDITOR', 'SEQUENCE_EDITOR', 'SSH', 'SSH_COMMAND', 'ASKPASS', 'PROXY_COMMAND'].map(
        (name) => [`GIT_${name}`, script],
      ),
    );
    expect(
      await told(disk.root, {
        ...env,
        PAGER: script,
        EDITOR: script,
        SSH_ASKPASS: script,
        GIT_TRACE: join(disk.root, '.git/MARKER'),
        GIT_TRACE2_EVENT: join(disk.root, '.git/MARKER'),
        GIT_DIR: join(other.root, '.git'),
        GIT_WORK_TREE: other.root,
        GIT_INDEX_FILE: join(other.root, '.git/index'),
        GIT_OBJECT_DIRECTORY: join(other.root, '.git/objects'),
        GIT_NAMESPACE: 'other',
        GIT_PREFIX: 'content/',
        GIT_SHALLOW_FILE: '/dev/null',
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'diff.external',
        GIT_CONFIG_VALUE_0: script,
        GIT_CONFIG_KEY_1: 'core.fsmonitor',
        GIT_CONFIG_VALUE_1: script,
        GIT_LITERAL_PATHSPECS: '0',
        GIT_ICASE_PATHSPECS: '1',
      }),
    ).toEqual(clean);
    expect(existsSync(marker)).toBe(false);
  });
});

test('F9: the repository of another user is refused with git’s own mend, and nothing is called safe', async () => {
  const { disk } = repository();
  const bin = mkdtempSync(join(realpathSync(tmpdir()), 'bin-'));
  made.push({ remove: () => { rmSync(bin, { recursive: true }); } }); // prettier-ignore
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: bin };
  for (const { code, out, err } of await told(disk.root, env)) {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/belongs to another user.*git config --global --add safe\.directory/s);
  }
  expect(existsSync(join(bin, '.gitconfig'))).toBe(false);
});

describe('F10: a repository inside the content', () => {
  const bare = {
    'HEAD': 'ref: refs/heads/main\n',
    'objects/.keep': '',
    'refs/.keep': '',
  } as const; // prettier-ignore
  const at = (folder: string, script: string) => ({
    ...Object.fromEntries(Object.entries(bare).map(([path, text]) => [`${folder}/${path}`, text])),
    [`${folder}/config`]: `[core]\n\tbare = true\n\tfsmonitor = ${script}\n\tpager = ${script}\n`,
  });

  test('is no part of the history around it', async () => {
    const { disk, marker, script } = repository();
    disk.commit('embedded', at('content/x.git', script));
    const [history] = await told(disk.root);
    expect(history?.code).toBe(0);
    expect((JSON.parse(history?.out ?? '') as { commits: unknown[] }).commits).toHaveLength(2);
    expect(existsSync(marker)).toBe(false);
  });

  test('is refused where somebody names it, though it holds a playbook', async () => {
    const { disk, marker, script } = repository();
    const files = Object.entries(basePlaybook).map(([path, text]) => [`books/x.git/${path}`, text]);
    disk.commit('embedded', { ...at('books/x.git', script), ...(Object.fromEntries(files) as ExampleFiles) });
    for (const { code, out, err } of await told(join(disk.root, 'books/x.git'))) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('safe.bareRepository');
    }
    expect(existsSync(marker)).toBe(false);
  });
});

describe('F12: what looks like an option is none', () => {
  test('whatever is asked for, no file is written', async () => {
    const { disk } = repository();
    disk.git('update-ref', 'refs/heads/--output=OUT', 'HEAD~1');
    disk.commit('odd', { 'content/touchpoints/--output=OUT.md': greetingFile, 'content/teams/-x.yaml': 'name: X\n' });
    const before = disk.git('status', '--porcelain', '--ignored');
    for (const [args, code] of [
      [['asof', '--output=OUT'], 2],
      [['asof', '--', '--output=OUT'], 2],
      [['asof', '--', '-p'], 2],
      [['asof', 'HEAD', '--', '--output=OUT'], 2],
      [['asof', 'refs/heads/--output=OUT'], 0],
      [['history', '--', '--output=OUT'], 2],
      [['history', 'touchpoint/--output=OUT'], 2],
      [['asof', 'HEAD:content'], 2],
      [['asof', 'HEAD..HEAD~1'], 2],
      [['asof', 'HEAD^{/second}'], 0],
      [['asof', ''], 2],
    ] as const)
      expect([args, (await runWaymark(args, { cwd: disk.root })).code]).toEqual([args, code]);
    expect(disk.git('status', '--porcelain', '--ignored').replace('!! .waymark/\n', '')).toBe(before);
  });
});
