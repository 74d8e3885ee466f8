import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basePlaybook, playbookFile } from '../testing/base-playbook.ts';
import { withHandles } from '../testing/codeowners-on-disk.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const github = '.github/CODEOWNERS';
let disk: GitOnDisk;

beforeEach(() => {
  disk = gitOnDisk([withHandles]);
});

afterEach(() => {
  disk.remove();
});

const run = (...args: readonly string[]) => runWaymark(['codeowners', '--root', disk.root, ...args]);
const read = (file: string) => readFileSync(join(disk.root, file), 'utf8');

describe('codeowners writes nothing', () => {
  test.each([
    ['of two begins', `# begin waymark\n# begin waymark\n`, 'CODEOWNERS:2: "# begin waymark" stands twice'],
    [
      'of a begin alone',
      `* @all\n# begin waymark\n`,
      'CODEOWNERS:2: "# begin waymark" has no "# end waymark" below it',
    ],
  ])('where there is no telling which lines are ours: %s', async (_, text, said) => {
    disk.write({ [github]: text });
    const { code, err } = await run();
    expect([code, read(github)]).toEqual([1, text]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test.each([
    ['a symbolic link', { [github]: { symlink: '../elsewhere' }, elsewhere: 'old\n' }],
    ['a folder that is a link', { '.github': { symlink: 'elsewhere' }, 'elsewhere/CODEOWNERS': 'old\n' }],
    ['no text in UTF-8', { [github]: { bytes: [0x2a, 0xff] } }],
  ])('over %s', async (_, files) => {
    disk.write(files);
    const before = readFileSync(join(disk.root, github));
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
    expect(readFileSync(join(disk.root, github))).toEqual(before);
  });

  test('where a file stands in the way of the folder', async () => {
    disk.write({ '.github': 'a file' });
    const { code, err } = await run();
    expect([code, err]).toEqual([1, expect.stringContaining('a file stands where a folder belongs')]);
  });

  test('while a file of the playbook cannot be read', async () => {
    disk.write({ 'content/touchpoints/greet-me.md': '---\ntitle: [\n---\n' });
    expect(await run()).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
  });

  test('where no forge is named, or no team has a handle', async () => {
    disk.write({ 'content/playbook.yaml': playbookFile });
    const noForge = await run();
    expect([noForge.code, noForge.err]).toEqual([2, expect.stringContaining('--forge github')]);
    disk.write({ ...basePlaybook });
    const noHandle = await run('--forge', 'github');
    expect([noHandle.code, noHandle.err]).toEqual([2, expect.stringContaining('The team bar has no handle')]);
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
  });
});
