import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, greetingFile, journeyFile, playbookFile } from '../testing/base-playbook.ts';
import { count, faultyPlaybook, notShaped, old, oldFile, expired } from '../testing/faulty-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const order = 'journeys/my-order.yaml';
let disk: GitOnDisk;
let base = '';

beforeAll(() => {
  disk = gitOnDisk(faultyPlaybook);
  base = disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
});

afterAll(() => {
  disk.remove();
});

beforeEach(() => {
  disk.git('checkout', '--quiet', '--force', 'work');
  disk.git('clean', '-fdq');
});

interface Report {
  readonly ok: boolean;
  readonly base?: string;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly older?: number;
    readonly byCalendar?: number;
  };
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly entry: string | null }[];
  readonly notRun: readonly string[];
}

const run = (...args: readonly string[]) => runWaymark(['check', '--root', disk.root, '--today', baseDay, ...args]);
const against = (...args: readonly string[]) => run('--base', 'main', ...args);

async function report(...args: readonly string[]): Promise<Report & { readonly code: number | null }> {
  const { out, code, err } = await run('--json', ...args);
  expect(err).toBe('');
  return { ...(JSON.parse(out) as Report), code };
}

/** What is told of a change, and how the check ends. */
async function after(change: ExampleFiles, ...args: readonly string[]) {
  disk.write(change);
  return report('--base', 'main', ...args);
}

const swapped = (text: string, before: string, by: string): string => {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, by);
};

describe('check --base', () => {
  test('a change that adds nothing is green, however much is older', async () => {
    const [all, told] = [await report(), await after({ [order]: swapped(journeyFile, 'for my train', 'for my bus') })];
    const counted = all.findings.filter(({ severity }) => severity !== 'advice').length;
    expect(all).toMatchObject({ ok: false, code: 1 });
    expect(all.base).toBeUndefined();
    expect(all.summary.older).toBeUndefined();
    expect(counted).toBeGreaterThanOrEqual(count);
    expect(told).toMatchObject({ ok: true, code: 0, base, findings: [] });
    expect(told.summary).toMatchObject({ errors: 0, warnings: 0, older: counted, byCalendar: 1 });
  });

  test('for people, what is older is a line, and what the calendar brought another', async () => {
    const { out, code } = await against();
    expect(out).toContain(`Held against commit ${base.slice(0, 12)}`);
    expect(out).toMatch(/^\d+ older findings in 20\d entries, not of this change; "waymark check"\s+lists them\.$/m);
    expect(out).toContain('By the calendar: 1, told to their owners on main.');
    expect(out).not.toContain('owner-exists');
    expect(code).toBe(0);
  });

  test('one finding more is told alone, and fails', async () => {
    const told = await after({ [greet]: swapped(greetingFile, 'owner: counter', 'owner: cuonter') });
    expect(told.findings).toMatchObject([{ rule: 'owner-exists', entry: 'touchpoint/greet-me' }]);
    expect(told).toMatchObject({ ok: false, code: 1, summary: { errors: 1 } });
  });

  test('a warning fails a strict check alone', async () => {
    const change = { [order]: swapped(journeyFile, 'stops: [greet-me, take-my-order]', 'stops: [take-my-order]') };
    const told = await after(change);
    expect(told.findings.map(({ rule }) => rule)).toContain('orphan-touchpoint');
    expect(told.findings.map(({ severity }) => severity)).not.toContain('error');
    expect(told.code).toBe(0);
    expect((await after(change, '--strict')).code).toBe(1);
  });

  test('as many of a kind are older as there were before: one that is mended pays for none elsewhere', async () => {
    const mended = { [old(0)]: oldFile.replace('cuonter', 'counter').replace(/^ {2}- id: by-name\n.*\n.*\n/m, '') };
    expect(await after(mended)).toMatchObject({ code: 0, findings: [] });
    const told = await after({ [greet]: swapped(greetingFile, 'owner: counter', 'owner: cuonter') });
    expect(told.findings).toMatchObject([{ entry: 'touchpoint/greet-me' }]);
  });

  test('what is older becomes of this change where it grows heavier, and not where it grows lighter', async () => {
    const severity = (weight: string): ExampleFiles => ({
      'content/playbook.yaml': `${playbookFile}severity: { orphan-touchpoint: ${weight} }\n`,
    });
    const heavier = await after(severity('error'));
    expect(heavier.findings.every(({ rule }) => rule === 'orphan-touchpoint')).toBe(true);
    expect(heavier).toMatchObject({ code: 1, summary: { errors: expect.any(Number) as number } });
    expect(heavier.summary.errors).toBeGreaterThanOrEqual(count);
    expect(await after(severity('advice'))).toMatchObject({ code: 0, findings: [] });
  });

  test('what the calendar brought never fails it, whatever is edited around it', async () => {
    const path = 'content/waivers/greeting.yaml';
    const told = await after({
      [path]: swapped(expired, 'is rewritten', 'is being rewritten').replace('2026-07-31', '2026-07-30'),
    });
    expect(told).toMatchObject({ code: 0, findings: [], summary: { byCalendar: 1 } });
    expect((await report('--base', 'main', '--today', '2027-02-01', '--strict')).findings).toEqual([]);
  });

  test('an entry that is renamed, and files that are moved, keep what is older', async () => {
    disk.git('mv', old(1), 'content/touchpoints/old/good-day.md');
    disk.git('mv', old(2), 'content/touchpoints/hello-2.md');
    disk.git('mv', notShaped, 'content/touchpoints/not-shaped.md');
    disk.git('mv', 'content/measurements/till', 'content/measurements/register');
    const text = oldFile.replace(/^ {2}- id: by-name\n.*\n.*\n/m, '');
    const told = await after({
      'content/touchpoints/old/good-day.md': swapped(text, 'title: Hello\n', 'title: Good day\nformerly: [hello-1]\n'),
    });
    expect(told.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(told.code).toBe(0);
    const forgotten = await after({
      'content/touchpoints/old/good-day.md': text.replace('title: Hello\n', 'title: Good day\n'),
    });
    expect(forgotten.findings.map(({ entry }) => entry)).toContain('touchpoint/good-day');
    expect(forgotten.code).toBe(1);
  });

  test('tells in every format what is of the change, and the older as a number', async () => {
    disk.write({ [greet]: swapped(greetingFile, 'owner: counter', 'owner: cuonter') });
    const [github, gitlab, sarif, markdown] = await Promise.all(
      ['github', 'gitlab', 'sarif', 'markdown'].map((format) => against('--format', format)),
    );
    expect(github?.out.match(/^::/gm)).toHaveLength(1);
    expect(JSON.parse(gitlab?.out ?? '')).toMatchObject([{ check_name: 'owner-exists' }]);
    expect(JSON.parse(sarif?.out ?? '')).toMatchObject({ runs: [{ results: [{ ruleId: 'owner-exists' }] }] });
    expect(markdown?.out.match(/^\| error \|/gm)).toHaveLength(1);
    for (const told of [github?.out, gitlab?.err, sarif?.err, markdown?.out]) {
      expect(told).toMatch(/\d+ older findings in 20\d entries/);
      expect(told).toMatch(/By the calendar(?::|&#58;) 1/);
    }
    for (const one of [github, gitlab, sarif, markdown]) expect(one?.code).toBe(1);
  });

  test('holds the change against the place where it left the branch, not against what came into it later', async () => {
    disk.git('checkout', '--quiet', 'main');
    disk.commit('mended on main', { [old(3)]: undefined });
    const told = await after({});
    disk.git('checkout', '--quiet', 'work');
    expect((await report('--base', 'main')).base).toBe(base);
    expect(told.base).not.toBe(base);
    disk.git('branch', '--quiet', '--force', 'main', base);
  });

  test('what was judged against a base is not taken for the judgement of all, nor the other way round', async () => {
    const all = await report();
    const told = await report('--base', 'main');
    expect(all.notRun).toContain('debts-only-fall');
    expect(told.notRun).not.toContain('debts-only-fall');
    expect((await report()).findings).toEqual(all.findings);
    expect((await report('--base', 'main')).findings).toEqual(told.findings);
  });
});
