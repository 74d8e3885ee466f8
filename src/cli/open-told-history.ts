import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pullsByCommit } from '../changes/pulls-by-commit.ts';
import { openHistory, type History } from '../history/open-history.ts';
import type { Settings } from '../model/settings.ts';
import { escapeText } from '../reports/escape-text.ts';
import { plural } from '../reports/plural.ts';
import type { PullRequest } from '../schema/forge-record.ts';
import { readForgeRecord } from '../sources/forge/read-forge-record.ts';
import { GitFault } from '../sources/git/git-fault.ts';
import { UsageFault, type Terminal } from './command.ts';
import { say } from './say.ts';

/** A history that is not whole, with how to mend it. */
export class HistoryRefused extends UsageFault {}

/**
 * Opens the history of a playbook for a command, says while it reads, and says loudly what is to be known of it.
 * @param forge the file of the forge's record, where one was given
 * @param settings of the playbook as it lies here: its branch and its forge
 * @throws {HistoryRefused} where the history is not whole @throws {UsageFault} where the record cannot be believed
 */
export async function openToldHistory(
  terminal: Terminal,
  root: string,
  { forge, settings, revision }: { forge?: string | undefined; settings: Settings; revision?: string },
): Promise<History> {
  const pullOf = forge === undefined ? undefined : recordAt(terminal, forge, settings);
  const shown = { told: false };
  const progress = (done: number, all: number): void => {
    if (!terminal.live || all < 500) return;
    terminal.err(`${shown.told ? '\r' : ''}Reading history: ${String(done)} of ${plural(all, 'commit')}`);
    shown.told = true;
  };
  try {
    const now = terminal.now().getTime() / 1000;
    const history = await openHistory(root, { now, pullOf, progress, revision });
    if (shown.told) terminal.err('\n');
    const { replaced } = history.remarks;
    if (replaced.length > 0)
      say(
        terminal,
        `This clone replaces ${plural(replaced.length, 'object')} by ${replaced.length === 1 ? 'another' : 'others'} (git replace). None of the replacements was used: what stands here is what was committed.`,
      );
    if (history.carriesKept)
      say(
        terminal,
        'The repository carries files in .waymark/, which runs alone may write, and nothing in them was used. Take them out: "git rm -r --cached .waymark", and add ".waymark/" to .gitignore.',
      );
    if (history.rewritten !== undefined)
      say(
        terminal,
        `The branch was written anew: it never stood on commit ${history.rewritten.slice(0, 12)}, by what it says now, and did when its history was last read here. All of it was read again. (history-rewritten)`,
      );
    return history;
  } catch (error) {
    if (shown.told) terminal.err('\n');
    if (error instanceof GitFault) throw new HistoryRefused(error.message);
    throw error;
  }
}

function recordAt(terminal: Terminal, forge: string, settings: Settings): (oid: string) => PullRequest | undefined {
  const file = resolve(terminal.cwd, forge);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageFault(`The forge's record "${forge}" cannot be read.`);
  }
  const read = readForgeRecord(forge, bytes);
  if ('fault' in read) {
    const { line, says, hint } = read.fault;
    throw new UsageFault(escapeText(`${forge}:${String(line)}: ${says} ${hint}`));
  }
  return pullsByCommit(read.pulls, settings.data?.repository?.branch);
}
