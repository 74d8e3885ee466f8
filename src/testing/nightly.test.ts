import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { basePlaybook, counterFile, barFile, officeFile, greetingFile, personaFile } from './base-playbook.ts';
import { account, issueForge, type ForgeKind, type IssueForge } from './issue-forge.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';
import { ended, ofRunner, project } from './runner.ts';

const greet = 'book/content/touchpoints/greet-me.md';
const notice = 'book/content/notices/no-oat-milk.yaml';
const [beforeStandards = '', afterStandards = ''] = greetingFile.split(/standards:[\s\S]*?(?=---\n)/);
/** Text that would call everybody, end its cell, and run, if it were more than text. */
const hostile = 'Hi @everyone @harbour/all <img src=x> <!-- x --> [x](http://e.example) #1 !2 | `x` **x** ::error::x';
const undecided = (title = 'Greet me'): string =>
  `${beforeStandards}noPromiseYet:\n  because: We never counted.\n  decideBy: 2026-11-25\n${afterStandards}`.replace(
    'title: Greet me',
    `title: '${title}'`,
  );
const noticeUntil = (until: string): string => `title: No oat milk this week
appliesTo: [touchpoint/take-my-order]
from: 2026-11-16
until: ${until}
say: Our oat milk is late. Soy is there, at no extra price.
decidedBy: bar
`;

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a step of the action is given: its expressions as a runner fills them in. */
function filled(env: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
        const value = values[expression];
        if (value === undefined) throw new Error(`Nobody said what ${expression} is.`);
        return value;
      }),
    ]),
  );
}

describe.each<ForgeKind>(['github', 'gitlab'])('a night on %s', (kind) => {
  let playbook: PlaybookOnDisk;
  let forge: IssueForge;
  let out = '';
  beforeEach(async () => {
    playbook = playbookOnDisk(
      Object.fromEntries(Object.entries(basePlaybook).map(([file, text]) => [`book/${file}`, text])),
    );
    playbook.write({
      'book/content/teams/counter.yaml': `${counterFile}forge: '@harbour/counter'\naccounts: [counter-lead]\n`,
      'book/content/teams/guest-office.yaml': `${officeFile}forge: '@harbour/guests'\n`,
      [greet]: undecided(),
      [notice]: noticeUntil('2026-11-20'),
    });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { cwd: playbook.root });
    git('init', '--quiet', '-b', 'main');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'Begin');
    forge = await issueForge(kind);
    out = mkdtempSync(join(tmpdir(), 'waymark-night-'));
  });
  afterEach(() => {
    forge.close();
    playbook.remove();
    rmSync(out, { recursive: true });
  });

  /** The lines of the pipeline and their environment; only where things lie is this machine's. */
  function steps(day: string, root: string): { script: string; env: Readonly<Record<string, string>> } {
    if (kind === 'github') {
      const action = parse(readFileSync(join(project, 'ci/github/nightly/action.yml'), 'utf8')) as {
        readonly inputs: Readonly<Record<string, { readonly default: string }>>;
        readonly runs: { readonly steps: readonly Step[] };
      };
      const step = action.runs.steps.find(({ name }) => name === 'Tell the teams');
      const values = {
        ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default])),
        'inputs.root': root,
        'inputs.today': day,
        'inputs.token': 'secret',
        'github.action_path': join(project, 'ci/github/nightly'),
        'runner.temp': out,
      };
      return {
        script: step?.run ?? '',
        env: {
          ...filled(step?.env ?? {}, values),
          GITHUB_ACTIONS: 'true',
          GITHUB_API_URL: forge.address,
          GITHUB_SERVER_URL: 'https://forge.example',
          GITHUB_REPOSITORY: 'harbour/playbook',
          GITHUB_REF_NAME: 'main',
          GITHUB_WORKSPACE: playbook.root,
        },
      };
    }
    const jobs = parse(readFileSync(join(project, 'ci/gitlab/waymark.gitlab-ci.yml'), 'utf8')) as Readonly<
      Record<string, { readonly script: readonly string[] }>
    >;
    return {
      script: (jobs['playbook:calendar']?.script ?? [])
        .join('\n')
        .replaceAll('/tmp/waymark', project)
        .replaceAll('/tmp/calendar', out),
      env: {
        TODAY: day,
        WAYMARK_ROOT: root,
        WAYMARK_ISSUES_TOKEN: 'secret',
        GITLAB_CI: 'true',
        CI_API_V4_URL: forge.address,
        CI_PROJECT_ID: '7',
        CI_PROJECT_URL: 'https://forge.example/harbour/playbook',
        CI_COMMIT_REF_NAME: 'main',
        CI_PROJECT_DIR: playbook.root,
      },
    };
  }
  async function night(day: string, given: { root?: string; env?: Readonly<Record<string, string>> } = {}) {
    forge.writes = [];
    const { script, env } = steps(day, given.root ?? 'book');
    expect(script).not.toBe('');
    return ended(
      spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
        cwd: playbook.root,
        env: { ...ofRunner(), ...env, ...given.env },
      }),
    );
  }
  const issue = (number: number) => {
    const found = forge.issues.find((one) => one.number === number);
    if (!found) throw new Error(`no issue ${String(number)}`);
    return found;
  };

  test('each team has one issue, which is left alone, written anew, closed and opened again as its days come and go', async () => {
    expect(await night('2026-11-26')).toMatchObject({ code: 0, err: '', out: 'open: bar\nopen: counter\n' });
    expect(forge.issues.map(({ title }) => title)).toEqual([
      'What the calendar asks of Bar',
      'What the calendar asks of Counter',
    ]);
    expect(issue(2).body.split('\n')[1]).toMatch(/^@harbour\/counter: A day has passed/);
    expect(issue(2).body).toMatch(/### To mend now\n\n- \*\*“Greet me” still promises nothing.*25 November 2026/);
    expect(issue(2).body).toContain(
      `[\`${greet}:7\`](https://forge.example/harbour/playbook/${kind === 'gitlab' ? '-/' : ''}blob/main/${greet}#L7)`,
    );
    expect(issue(1).body).toMatch(/^@harbour\/guests: Bar has no handle .* Pass it on\.$/m);
    expect(JSON.stringify(forge.issues)).not.toContain('counter-lead');

    expect(await night('2026-11-27')).toMatchObject({ code: 0, err: '', out: 'Everything stays as it was.\n' });
    expect(forge.writes).toEqual([]);

    playbook.write({ [notice]: undefined });
    expect(await night('2026-11-28')).toMatchObject({ code: 0, out: 'close: bar\n' });
    expect(issue(1)).toMatchObject({
      isOpen: false,
      said: ['The calendar asks nothing of this team any more. Thank you.'],
    });
    expect(issue(2)).toMatchObject({ isOpen: true, said: [] });
    expect(await night('2026-11-29')).toMatchObject({ code: 0, out: 'Everything stays as it was.\n' });

    playbook.write({ [notice]: noticeUntil('2026-11-28').replace('decidedBy: bar', 'decidedBy: counter') });
    expect(await night('2026-11-30')).toMatchObject({ code: 0, out: 'rewrite: counter\n' });
    expect(issue(2).body).toMatch(/### Overdue\n\n- \*\*“No oat milk this week” has ended/);
    expect(issue(2).said).toEqual([
      expect.stringMatching(
        /^@harbour\/counter: the calendar asks for something more\.\n\n- \*\*“No oat(?!.*Greet me)/s,
      ),
    ]);

    playbook.write({ [notice]: noticeUntil('2026-11-28') });
    expect(await night('2026-12-01')).toMatchObject({ code: 0, out: 'reopen: bar\nrewrite: counter\n' });
    expect(issue(1)).toMatchObject({
      isOpen: true,
      said: [expect.anything(), expect.stringContaining('something again')],
    });
    // What has become less is no news.
    expect(issue(2).said).toHaveLength(1);
    expect(forge.issues).toHaveLength(2);
  });

  test('what is written in the playbook calls nobody, points nowhere and runs nothing', async () => {
    playbook.write({
      [greet]: undecided(hostile),
      'book/content/teams/bar.yaml': barFile.replace('name: Bar', "name: 'Bar @everyone <b>'") + "forge: '@all'\n",
    });
    expect(await night('2026-11-26')).toMatchObject({ code: 0, err: '', out: 'open: bar\nopen: counter\n' });
    const texts = forge.issues.map(({ body }) => body.replace(/^<!-- waymark calendar [a-z0-9 ]+ -->\n/, ''));
    for (const text of texts) {
      const outsideCode = text.replace(/`[^`\n]*`/g, '');
      expect([...outsideCode.matchAll(/@\S+/g)].map(([name]) => name)).toEqual([
        expect.stringMatching(/^@harbour\/(?:counter|guests):$/),
      ]);
      expect(outsideCode.replace(/&#\d+;/g, '')).not.toMatch(/[<>|]|[#!]\d|::/);
      expect(outsideCode.match(/\]\(/g)).toHaveLength(1);
    }
    expect(forge.issues[0]?.title).not.toContain('@everyone');
  });

  test('an issue of somebody else is not ours, whatever it says, and ours is found behind a hundred others', async () => {
    await night('2026-11-26');
    const [bar, counter] = forge.issues;
    if (!bar || !counter) throw new Error('two issues');
    const others = Array.from({ length: 130 }, (_, index) => ({ ...bar, number: index + 1, body: 'Something else.' }));
    const planted = { ...bar, number: 131, author: 'a-visitor', body: bar.body.replace('bar', 'guest-office') };
    forge.issues = [...others, planted, { ...bar, number: 132 }, { ...counter, number: 133 }];
    expect(await night('2026-11-27')).toMatchObject({ code: 0, out: 'Everything stays as it was.\n' });
    // The same mark, written with our own token, is closed: nothing is asked of that team.
    forge.issues = forge.issues.map((one) => (one.number === 131 ? { ...one, author: account } : one));
    expect(await night('2026-11-27')).toMatchObject({ code: 0, out: 'close: guest-office\n' });
  });

  test('while an entry cannot be read nothing counts as mended', async () => {
    await night('2026-11-26');
    playbook.write({ [notice]: 'title: [', 'book/content/personas/commuter.yaml': personaFile });
    expect(await night('2026-11-27')).toMatchObject({ code: 0, out: 'rewrite: counter\n' });
    expect(forge.issues.every(({ isOpen }) => isOpen)).toBe(true);
    expect(issue(2).body).toContain('1 entry of the playbook cannot be read');
  });

  test('a forge that refuses is told, fails the night, and keeps nobody else from hearing', async () => {
    forge.refuses = /./;
    const { code, err } = await night('2026-11-26');
    expect(code).toBe(1);
    expect(err.match(/^open: (?:bar|counter)\. POST .* was refused: 403\. Issues must be switched on/gm)).toHaveLength(
      2,
    );
    expect(err).not.toContain('secret');
    forge.refuses = undefined;
    expect(await night('2026-11-26')).toMatchObject({ code: 0, out: 'open: bar\nopen: counter\n' });
  });

  test('where there is no report nothing is asked of the forge', async () => {
    expect((await night('2026-11-26', { root: 'nowhere' })).code).toBeGreaterThan(1);
    const token = kind === 'github' ? 'TOKEN' : 'WAYMARK_ISSUES_TOKEN';
    expect(await night('2026-11-26', { env: { [token]: '' } })).toMatchObject({
      code: 2,
      err: `The nightly job needs ${token} in the environment.\n`,
    });
    expect(forge.writes).toEqual([]);
  });
});
