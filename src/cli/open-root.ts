import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Playbook } from '../model/playbook.ts';
import { openPlaybook, type Judgement, type Opened } from '../playbook.ts';
import type { KnownReadings } from '../sources/read-entries.ts';
import type { Source } from '../sources/source.ts';
import { workingTree } from '../sources/working-tree.ts';
import { UsageFault, type CommonOptions, type Terminal } from './command.ts';
import { whichDay, type Today } from './which-day.ts';

/** A playbook on disk, opened for a command. */
export interface OpenedRoot extends Opened {
  readonly root: string;
  readonly source: Source;
  readonly day: Today;
}

/** @throws {UsageFault} where the folder is no playbook */
export function rootOf(terminal: Terminal, options: Pick<CommonOptions, 'root'>): string {
  const root = resolve(terminal.cwd, options.root);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UsageFault(`There is no folder "${options.root}".`);
  if (!existsSync(resolve(root, 'content')) && !existsSync(resolve(root, 'journeys'))) {
    throw new UsageFault(
      `"${options.root}" holds neither journeys/ nor content/. Name the folder of a playbook with --root.`,
    );
  }
  return root;
}

/** @param commit the instant of the commit that is opened, where it is one */
export async function openRoot(
  terminal: Terminal,
  options: CommonOptions,
  given: {
    readonly known?: KnownReadings;
    readonly judged?: Judgement | undefined;
    readonly commit?: Date | undefined;
    readonly before?: ((today: string) => Promise<Playbook>) | undefined;
  } = {},
): Promise<OpenedRoot> {
  const root = rootOf(terminal, options);
  const source = workingTree(root);
  let day: Today = { day: '', from: 'clock' };
  const opened = await openPlaybook(source, {
    today: (settings) => {
      day = whichDay(settings, { flag: options.today, commit: given.commit, now: terminal.now() });
      return day.day;
    },
    ...(given.known ? { known: given.known } : {}),
    judged: given.judged,
    before: given.before,
  });
  return { ...opened, root, source, day };
}
