import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../cli/commands/check.ts';
import { explain } from '../cli/commands/explain.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { explainRule } from '../reports/explain-rule.ts';
import { toPretty } from '../reports/pretty.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { rules } from '../rules/index.ts';
import { baseDay, basePlaybook, baseWith, playbookFile } from './base-playbook.ts';
import { keptTerminal } from './kept-terminal.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { obeyedByTerminals } from './obeyed-by-terminals.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';
import { launcher, runWaymark } from './run-waymark.ts';
import { secondBadPlaybooks } from './second-bad-playbooks.ts';

const nasty = 'x\u001b[2J\u001b]8;;https://e.invalid\u0007\r\u009b31m\u202e\u2066\u200f\u061c\u007f\u0085\u2028y';
const narrow = 40;
const opened: PlaybookOnDisk[] = [];

function playbook(...layers: readonly ExampleFiles[]): string {
  const made = playbookOnDisk(...layers);
  opened.push(made);
  return made.root;
}

/** @returns the lines that are too long though they could have been broken */
function tooLong(output: string): readonly string[] {
  return output
    .split('\n')
    .filter(
      (line) =>
        line.length > narrow && /\S\s+\S/.test(line.trimStart().replace(/^(?:error|warning|advice|exception) +/, '')),
    );
}

const everyFault = Object.entries(secondBadPlaybooks).filter(([, files]) =>
  Object.values(files).every((file) => typeof file !== 'object' || !('unreadable' in file)),
);

beforeAll(() => {
  playbook(basePlaybook);
});
afterAll(() => {
  for (const made of opened) made.remove();
});

describe('G1: no terminal obeys what is told', () => {
  test('a rule, explained, holds no raw character of control', () => {
    for (const rule of rules)
      expect(obeyedByTerminals(explainRule(rule, { width: 80, colour: false })), rule.id).toBeUndefined();
  });

  test('a bad playbook of every rule, checked, holds none', async () => {
    for (const [rule, files] of everyFault) {
      const io = keptTerminal(80);
      await check.run(io, { root: playbook(basePlaybook, files), today: baseDay }, []);
      expect(obeyedByTerminals(io.told()), rule).toBeUndefined();
    }
  });

  test.each([
    ['a command', [nasty]],
    ['an option', ['check', `--${nasty}`]],
    ['a word too many', ['check', nasty]],
    ['a folder', ['check', '--root', nasty]],
    ['a folder to build', ['build', '--root', nasty]],
    ['a day', ['check', '--today', nasty]],
    ['a rule', ['explain', nasty]],
    ['a rule that looks like another', ['explain', 'moment-c\u001b[31map']],
    ['a port', ['preview', '--port', nasty]],
    ['a place to serve', ['preview', '--out', nasty]],
    ['a word after "help"', ['help', nasty]],
  ])('%s with such characters in its name is told without them', async (_, args) => {
    const { code, out, err } = await runWaymark(args, { cwd: tmpdir() });
    expect(code).toBe(2);
    expect(`${out}${err}`).not.toBe('');
    expect(obeyedByTerminals(`${out}${err}`)).toBeUndefined();
  });

  test('a root, a file and a folder with such names are told without them', async () => {
    const name = nasty.replaceAll('/', '');
    const root = playbook(basePlaybook, {
      [`content/teams/${name}.yaml`]: 'name: X\n',
      [`content/${name}/x.md`]: 'x\n',
    });
    const strange = join(tmpdir(), `${name}-${String(process.pid)}`);
    mkdirSync(strange);
    renameSync(root, join(strange, 'root'));
    opened.push({ root: strange, write: () => undefined, remove: () => spawnSync('rm', ['-rf', strange]) });
    for (const args of [['check'], ['build']]) {
      const { code, out, err } = await runWaymark([...args, '--root', join(strange, 'root')]);
      expect(code).toBe(1);
      expect(obeyedByTerminals(`${out}${err}`)).toBeUndefined();
      expect(`${out}${err}`).toContain('\\u001b[2J');
    }
  });

  test.each(['\u0000', '\u001b[31m', '\u202e'])('the words of a finding keep everything but %j', (character) => {
    fc.assert(
      fc.property(fc.constantFrom(...naughtyStrings), fc.integer({ min: 30, max: 100 }), (text, width) => {
        const at = { file: `${text}${character}` };
        const finding: LocatedFinding = {
          ...{ rule: 'x', severity: 'error', message: `${character}${text}`, hint: text + character, at },
          ...{ span: { line: 1, column: 1, endLine: 1, endColumn: 2 }, frame: text.split('\n')[0] ?? '', related: [] },
        };
        const told = toPretty([finding], { width, colour: false });
        expect(obeyedByTerminals(told)).toBeUndefined();
      }),
    );
  });
});

describe('G7: paths are those of the playbook', () => {
  test('from wherever it is called, and no message names a folder of this machine', async () => {
    const root = playbook(basePlaybook, baseWith('journeys/my-order.yaml', 'owner: guest-office', 'owner: nobody'), {
      'content/broken.yaml': '[',
    });
    const runs = await Promise.all([
      runWaymark(['check', '--today', baseDay], { cwd: root }),
      runWaymark(['check', '--today', baseDay, '--root', root], { cwd: tmpdir() }),
      runWaymark(['check', '--today', baseDay, '--root', join('..', '..', relative(tmpdir(), root))], {
        cwd: join(root, 'content'),
      }),
      runWaymark(['build', '--today', baseDay, '--root', root], { cwd: tmpdir() }),
    ]);
    expect(new Set(runs.slice(0, 3).map(({ out }) => out)).size).toBe(1);
    for (const { code, out, err } of runs) {
      expect(code).toBe(1);
      expect(`${out}${err}`).not.toContain(tmpdir());
      expect(`${out}${err}`).not.toMatch(/\bat .*:\d+:\d+\)?$|node:internal/m);
    }
  });

  test('a fault of ours exits with 3 and shows no stack unless it is asked for', async () => {
    const breaks = `Intl.DateTimeFormat = class { constructor() { throw new Error(${JSON.stringify(`broken ${nasty}`)}); } };`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(breaks)}` };
    const root = playbook(basePlaybook);
    const { code, out, err } = await runWaymark(['check', '--root', root], { env });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('This is a fault of Waymark, not of your playbook: broken x');
    expect(err).not.toMatch(/^\s+at /m);
    const asked = await runWaymark(['check', '--root', root], { env: { ...env, WAYMARK_DEBUG: '1' } });
    expect(asked.err).toMatch(/^\s+at /m);
    for (const told of [err, asked.err]) expect(obeyedByTerminals(told)).toBeUndefined();
  });
});

describe('G8: forty columns, no colour', () => {
  test('every finding of every rule can be read on forty columns', async () => {
    for (const [rule, files] of everyFault) {
      const io = keptTerminal(narrow);
      await check.run(io, { root: playbook(basePlaybook, files), today: baseDay }, []);
      expect(tooLong(io.told()), rule).toEqual([]);
    }
  });

  test('every rule is explained on forty columns, its examples as they are written', async () => {
    for (const rule of [undefined, ...rules.map(({ id }) => id)]) {
      const io = keptTerminal(narrow);
      await explain.run(io, {}, rule === undefined ? [] : [rule]);
      const prose = io
        .told()
        .split('\n')
        .filter((line) => !line.startsWith('    '));
      expect(tooLong(prose.join('\n')), rule).toEqual([]);
    }
  });

  test('a frame with characters that are spelt out is cut to the width, and its mark stands inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\u001b', '\u202e', 'a', ' ', '\u0007'), { minLength: 1, maxLength: 60 }),
        fc.nat(59),
        (letters, from) => {
          const frame = letters.join('');
          const column = (from % frame.length) + 1;
          const finding: LocatedFinding = {
            ...{ rule: 'x', severity: 'error', message: 'a', hint: 'b', at: { file: 'c' } },
            ...{ span: { line: 1, column, endLine: 1, endColumn: column + 1 }, frame, related: [] },
          };
          for (const line of toPretty([finding], { width: narrow, colour: false }).split('\n'))
            expect(line.length, line).toBeLessThanOrEqual(narrow);
        },
      ),
    );
  });

  const script = '/usr/bin/script';
  const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');
  /** Runs the command line on a terminal of its own: \`script\` makes one. */
  const onTerminal = (root: string, env: Readonly<Record<string, string>>): string => {
    const command = `stty cols ${String(narrow)}; ${quoted([process.execPath, launcher, 'check', '--today', baseDay, '--root', root])}`;
    const { FORCE_COLOR: _, NO_COLOR: __, NODE_OPTIONS: ___, ...inherited } = process.env;
    return spawnSync(script, ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { ...inherited, TERM: 'xterm', ...env },
    }).stdout.replaceAll('\r\n', '\n');
  };

  test.skipIf(process.platform !== 'linux' || !existsSync(script))(
    'a real terminal of forty columns is coloured, unless it is asked not to be',
    () => {
      const root = playbook(
        { ...basePlaybook, 'content/playbook.yaml': `${playbookFile}frozenOn: ${baseDay}\n` },
        baseWith('journeys/my-order.yaml', 'owner: guest-office', 'owner: nobody'),
      );
      const plain = onTerminal(root, { NO_COLOR: '1' });
      expect(plain).toContain('journeys/my-order.yaml:3:8\n');
      expect(tooLong(plain)).toEqual([]);
      expect(obeyedByTerminals(plain)).toBeUndefined();
      expect(onTerminal(root, { TERM: 'dumb' })).toBe(plain);
      const coloured = onTerminal(root, {});
      expect(coloured).not.toBe(plain);
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    },
  );
});
