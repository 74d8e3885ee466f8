import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { generatePlaybook } from './generate-playbook.ts';
import { seeded } from './generated/seeded.ts';

const hours = 3600;
/** Noon of 1 January 2015, UTC: the day of the first commit. */
const begin = 1_420_113_600;

/**
 * Makes a repository of a made-up playbook with a history: the first commit brings all of it, each later one is what people do
 * - a floor, a limit, a word of a play, an owner, a journey's title - in one file or two. The same numbers give the same
 * commits.
 */
export async function writeHistory(folder: string, touchpoints: number, commits: number, seed: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  const files = new Map(generatePlaybook({ touchpoints, seed }));
  const paths = [...files.keys()].filter((path) => path.startsWith('content/touchpoints/'));
  const journeys = [...files.keys()].filter((path) => path.startsWith('journeys/'));
  const chance = seeded(seed, 7);
  const pick = (list: readonly string[]): string => list[chance.whole(0, list.length - 1)] ?? '';
  await git(folder, ['fast-import', '--quiet'], async (write) => {
    await write(commitOf(0, files));
    for (let number = 1; number < commits; number += 1) {
      const changed = new Map<string, string>();
      const touched = number % 20 === 0 ? [pick(journeys)] : [pick(paths), ...(number % 3 === 0 ? [pick(paths)] : [])];
      for (const path of touched) {
        const text = edit(files.get(path) ?? '', number);
        files.set(path, text);
        changed.set(path, text);
      }
      await write(commitOf(number, changed));
    }
  });
  await git(folder, ['reset', '--quiet', '--hard', 'main']);
}

/** Adds commits to what is there already, each with a new team. */
export async function addChanges(folder: string, commits: number): Promise<void> {
  await git(folder, ['fast-import', '--quiet'], async (write) => {
    for (let number = 0; number < commits; number += 1) {
      const id = `new-team-${String(number)}`;
      const text = `name: New team ${String(number)}\ncontact: { tel: "+49 30 000000" }\n`;
      const parent = number === 0 ? 'from refs/heads/main^0\n' : '';
      await write(commitOf(1_000_000 + number, new Map([[`content/teams/${id}.yaml`, text]]), parent));
    }
  });
}

/** One thing at a time, another one with each number. */
function edit(text: string, number: number): string {
  const floor = String(90 + (number % 9));
  if (number % 4 === 0) return text.replace(/^( *floor: ).*$/m, `$1${floor}`);
  if (number % 4 === 1) return text.replace(/^( *within: )\d+/m, `$1${String(2 + (number % 50))}`);
  if (number % 4 === 2) return text.replace(/^(title: "?.*?)(?: \d+)?("?)$/m, `$1 ${String(number)}$2`);
  return `${text.replace(/\nSince change \d+\..*$/s, '')}\nSince change ${String(number)}. The words of the play are others now.\n`;
}

function commitOf(number: number, files: ReadonlyMap<string, string>, parent = ''): string {
  const when = `${String(begin + number * hours)} +0000`;
  const who = `Office <office@waymark.example> ${when}`;
  const message = `Change ${String(number)}`;
  const contents = [...files].map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`,
  );
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${String(message.length)}\n${message}\n${parent}${contents.join('')}\n`;
}

async function git(
  folder: string,
  args: readonly string[],
  feed?: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  await feed?.(async (text) => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  });
  child.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${String(code)}`);
}
