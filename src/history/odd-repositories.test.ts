import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const slower = greetingFile.replace('1 min', '2 min');

const made: GitOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

function repository(layers: Parameters<typeof gitOnDisk>[0] = [basePlaybook], ...init: readonly string[]): GitOnDisk {
  const disk = gitOnDisk(layers, ...init);
  made.push(disk);
  return disk;
}

interface Revision {
  readonly commit: string;
  readonly did: string;
  readonly before: { readonly file: string; readonly blob: string } | null;
  readonly after: { readonly file: string; readonly blob: string } | null;
}

const history = (root: string, ...args: readonly string[]) => runWaymark(['history', '--root', root, ...args]);

async function revisions(root: string, entry: string): Promise<readonly Revision[]> {
  const { out, err, code } = await history(root, entry, '--json');
  expect(code, err).toBe(0);
  return (JSON.parse(out) as { readonly revisions: readonly Revision[] }).revisions;
}

const did = async (root: string, entry: string): Promise<readonly string[]> =>
  (await revisions(root, entry)).map((revision) => revision.did);

interface Told {
  readonly objectFormat: string;
  readonly commits: readonly { readonly subject: string; readonly entries: readonly { readonly entry: string; readonly did: string }[] }[];
} // prettier-ignore

async function whole(root: string): Promise<Told> {
  const { out, err, code } = await history(root, '--json');
  expect(code, err).toBe(0);
  return JSON.parse(out) as Told;
}

test('F21: a repository of SHA-256 is told by its longer names, and says so', async () => {
  const disk = repository([basePlaybook], '--object-format=sha256');
  const first = disk.commit('first');
  const second = disk.commit('second', { [greet]: slower });
  expect((await whole(disk.root)).objectFormat).toBe('sha256');
  const told = await revisions(disk.root, 'greet-me');
  expect(told.map(({ commit }) => commit)).toEqual([first, second]);
  expect(told[1]?.after?.blob).toBe(disk.git('rev-parse', `HEAD:${greet}`).trim());
  expect(told[1]?.before?.blob).toHaveLength(64);
  expect((await runWaymark(['asof', first, '--root', disk.root])).code).toBe(0);
  expect((await whole(repositoryOf().root)).objectFormat).toBe('sha1');
});

function repositoryOf(): GitOnDisk {
  const disk = repository();
  disk.commit('first');
  return disk;
}

describe('F23: paths are read as they are', () => {
  test('files of any name lie beside the entries and change nothing of them', async () => {
    const disk = repositoryOf();
    const odd = [
      'übung "q".md',
      'tab\there.md',
      'line\nbreak.md',
      ':100644 000000.md',
      '\\back.md',
      ' .md',
      '-.md',
      '\u202eright.md',
    ];
    disk.commit('odd', { ...Object.fromEntries(odd.map((name) => [`content/touchpoints/${name}`, slower])), [greet]: slower }); // prettier-ignore
    const { commits } = await whole(disk.root);
    expect(commits[1]?.entries).toMatchObject([{ entry: 'touchpoint/greet-me', did: 'changed' }]);
  });

  test('a path that is not UTF-8 is passed over', async () => {
    const disk = repositoryOf();
    const raw = Buffer.from('content/touchpoints/gr\xe9et.md', 'latin1');
    const [bad, good] = [slower, slower].map((text) => disk.feed(text, 'hash-object', '-w', '--stdin').trim());
    disk.feed(
      Buffer.concat([Buffer.from(`100644 ${bad ?? ''}\t`), raw, Buffer.from(`\u0000100644 ${good ?? ''}\t${greet}\0`)]),
      ...['update-index', '-z', '--add', '--index-info'],
    );
    disk.git('commit', '--quiet', '--message', 'latin');
    expect((await whole(disk.root)).commits[1]?.entries).toMatchObject([
      { entry: 'touchpoint/greet-me', did: 'changed' },
    ]);
    expect((await runWaymark(['asof', 'HEAD', '--root', disk.root])).code).toBe(0);
  });

  test('a playbook in a folder of any name is read with its own paths', async () => {
    const folder = 'übung "q" [x]*/-o ';
    const disk = repository([
      Object.fromEntries(Object.entries(basePlaybook).map(([path, text]) => [`${folder}/${path}`, text])),
    ]);
    disk.commit('first');
    // What lies beside it, under the same names, is another playbook.
    disk.commit('second', {
      [`${folder}/${greet}`]: slower,
      [greet]: greetingFile,
      [`xbung q x/-o /${greet}`]: greetingFile,
    });
    const root = join(disk.root, folder);
    expect((await revisions(root, 'greet-me')).map(({ did: what, after }) => [what, after?.file])).toEqual([
      ['came', greet],
      ['changed', greet],
    ]);
    const { out } = await runWaymark(['asof', 'HEAD~1', 'greet-me', '--root', root]);
    expect(out).toContain('within 1 min');
  });
});

describe('F24: what is no file is not entered', () => {
  const submodule = (disk: GitOnDisk, path: string): void => {
    disk.git('rm', '-r', '--quiet', '--cached', '--ignore-unmatch', path);
    disk.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},${path}`);
    disk.git('commit', '--quiet', '--message', 'submodule');
  };

  test('a submodule in the place of an entry is an entry that cannot be read', async () => {
    const disk = repositoryOf();
    disk.write({
      '.gitmodules': `[submodule "x"]\n\tpath = ${greet}\n\turl = ext::sh -c touch% MARKER\n\tignore = all\n\tupdate = !touch MARKER\n`,
    });
    disk.git('add', '.gitmodules');
    submodule(disk, greet);
    expect(await did(disk.root, 'greet-me')).toEqual(['came', 'unread']);
    expect((await history(disk.root, 'greet-me')).out).toContain('could not be read any more');
    expect(disk.git('ls-files', '--others', '--exclude-standard')).not.toContain('MARKER');
  });

  test('a submodule that came new is not passed over, whatever the repository says of it', async () => {
    const disk = repositoryOf();
    const path = 'content/touchpoints/other.md';
    disk.write({ '.gitmodules': `[submodule "x"]\n\tpath = ${path}\n\turl = ./x\n\tignore = all\n` });
    disk.git('add', '.gitmodules');
    submodule(disk, path);
    expect(await did(disk.root, 'touchpoint/other')).toEqual(['unread']);
  });

  test('a link in the place of an entry is not followed, and the entry is itself again when the file is back', async () => {
    const disk = repositoryOf();
    disk.commit('link', { [greet]: { symlink: './cup-in-time.md' } });
    disk.commit('back', { [greet]: slower });
    expect(await did(disk.root, 'greet-me')).toEqual(['came', 'unread', 'changed']);
  });

  test.each(['a file', 'a submodule', 'a link'])(
    'a folder of the playbook that is %s for a while holds nothing',
    async (what) => {
      const disk = repositoryOf();
      if (what === 'a submodule') submodule(disk, 'content');
      else {
        disk.git('rm', '-r', '--quiet', 'content');
        disk.commit('gone', { content: what === 'a file' ? 'x' : { symlink: 'journeys' } });
        disk.git('rm', '--quiet', 'content');
      }
      disk.git('checkout', '--quiet', '--force', 'HEAD~1', '--', 'content');
      disk.commit('back');
      expect(await did(disk.root, 'greet-me')).toEqual(['came', 'gone', 'came']);
      const asof = await runWaymark(['asof', 'HEAD~1', '--root', disk.root]);
      expect([asof.code, asof.out]).toEqual([0, expect.stringContaining('Moments of truth:')]);
    },
  );
});

test('F25: notes, attributes and the language of the machine change nothing', async () => {
  const disk = repositoryOf();
  disk.commit('second', { [greet]: slower });
  const env = {
    LC_ALL: 'C.UTF-8',
    LANG: 'de_DE.UTF-8',
    LANGUAGE: 'de',
    TZ: 'Pacific/Kiritimati',
    GIT_NOTES_REF: 'refs/notes/x',
  };
  const before = (await history(disk.root, '--json')).out;
  disk.git('notes', '--ref=x', 'add', '--message', 'A note that says nothing true.', 'HEAD');
  disk.git('notes', 'add', '--message', 'Another.', 'HEAD');
  disk.git('config', 'notes.displayRef', 'refs/notes/*');
  disk.write({ '.git/info/attributes': '* export-ignore -diff binary text eol=crlf\n' });
  expect((await runWaymark(['history', '--json', '--root', disk.root], { env })).out).toBe(before);
  const fresh = repository();
  expect((await runWaymark(['history', '--root', fresh.root], { env })).err).toContain('has no commit yet');
});

describe('a playbook that was not always there', () => {
  test('comes late, goes and comes back: the same entries under the same names', async () => {
    const disk = repository([{ 'notes.txt': 'x' }]);
    disk.commit('nothing yet');
    disk.commit('nothing still', { 'notes.txt': 'y' });
    disk.commit('playbook', basePlaybook);
    disk.git('rm', '-r', '--quiet', 'content', 'journeys');
    disk.git('commit', '--quiet', '--message', 'gone');
    const empty = await runWaymark(['asof', 'HEAD', '--root', disk.root]);
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('neither journeys/ nor content/')]);
    disk.git('checkout', '--quiet', 'HEAD~1', '--', 'content', 'journeys');
    disk.commit('back', { [greet]: slower });
    expect(await did(disk.root, 'greet-me')).toEqual(['came', 'gone', 'came']);
    expect((await history(disk.root, 'greet-me')).out).not.toContain('Taken out');
    // Between, and before, there was no promise: that is an answer.
    for (const when of ['HEAD~1', 'HEAD~3']) {
      const { code, out } = await runWaymark(['asof', when, '--root', disk.root]);
      expect([when, code, out]).toEqual([when, 0, expect.stringContaining('Moments of truth: 0')]);
    }
  });

  test('is in no commit: nothing is told, and that is said', async () => {
    const disk = repository([{ 'notes.txt': 'x' }]);
    disk.commit('nothing');
    disk.write(basePlaybook);
    const { code, out, err } = await history(disk.root);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('0 commits of 1 commit on this branch changed the playbook.');
    expect((await whole(disk.root)).commits).toEqual([]);
    expect((await history(disk.root, 'greet-me')).err).toContain('No commit of this history has an entry "greet-me".');
  });
});
