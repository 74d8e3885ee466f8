import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerExists } from '../rules/owner-exists.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../testing/playbook-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { checkFormat, folderInRepository } from './check-format.ts';

describe('the format of a check', () => {
  test.each([
    [{}, {}, 'pretty'],
    [{}, { json: true }, 'json'],
    [{}, { format: 'sarif' }, 'sarif'],
    [{ GITHUB_ACTIONS: 'true' }, {}, 'github'],
    [{ GITHUB_ACTIONS: 'true' }, { format: 'pretty' }, 'pretty'],
    [{ GITHUB_ACTIONS: 'true' }, { json: true }, 'json'],
    [{ GITLAB_CI: 'true' }, {}, 'gitlab'],
  ])('with %j and %j is %s', (env, options, format) => {
    expect(checkFormat({ env }, options)).toBe(format);
  });

  test.each([
    [{ format: 'junit' }, 'There is no format "junit". There are: pretty, json, github, gitlab, sarif, markdown.'],
    [{ format: 'sarif', json: true }, 'Ask for one of the two: --json or --format sarif.'],
  ])('%j is refused with words', (options, words) => {
    expect(() => checkFormat({ env: {} }, options)).toThrow(words);
  });

  test.each([
    [{ GITHUB_WORKSPACE: '/r' }, '/r', ''],
    [{ GITHUB_WORKSPACE: '/r' }, '/r/our/play', 'our/play/'],
    [{ CI_PROJECT_DIR: '/r' }, '/r/play', 'play/'],
    [{}, '/r/sub/play', 'play/'],
    [{ GITHUB_WORKSPACE: '/elsewhere' }, '/r/play', ''],
  ])('with %j the playbook %s is found at "%s"', (env, root, folder) => {
    expect(folderInRepository({ env, cwd: '/r/sub' }, root)).toBe(folder);
  });
});

describe('a check in a pipeline', () => {
  let playbook: PlaybookOnDisk;
  beforeAll(() => {
    playbook = playbookOnDisk(basePlaybook, ownerExists.bad);
  });
  afterAll(() => {
    playbook.remove();
  });
  const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    runWaymark(['check', '--root', playbook.root, '--today', baseDay, ...args], { env });

  test('of GitHub annotates, and writes all of it into the summary of the step', async () => {
    const summary = join(playbook.root, 'summary.md');
    const { out, code } = await run({
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: playbook.root,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(out).toMatch(
      /^::error file=[^,]+\.(?:md|yaml),line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=owner-exists::/,
    );
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/1 error/);
    expect(readFileSync(summary, 'utf8')).toContain('| error | `');
    expect(code).toBe(1);
    rmSync(summary);
  });

  test('of GitLab prints its report, and the closing line beside it', async () => {
    const { out, err, code } = await run({ GITLAB_CI: 'true', CI_PROJECT_DIR: playbook.root });
    expect(JSON.parse(out)).toMatchObject([{ check_name: 'owner-exists', severity: 'major' }]);
    expect(err).toContain('1 error');
    expect(code).toBe(1);
  });

  test('tells the same findings in every format', async () => {
    const [sarif, json, markdown] = await Promise.all([
      run({}, '--format', 'sarif'),
      run({}, '--json'),
      run({}, '--format', 'markdown'),
    ]);
    const { findings } = JSON.parse(json.out) as { findings: { fingerprint: string; file: string; line: number }[] };
    const { runs } = JSON.parse(sarif.out) as {
      runs: { results: { partialFingerprints: Record<string, string> }[] }[];
    };
    expect(runs[0]?.results.map((result) => result.partialFingerprints['waymark/v1'])).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
    for (const { file, line } of findings) expect(markdown.out).toContain(`\`${file}\`:${String(line)}`);
  });
});
