import type { Codeowners } from '../formats/codeowners.ts';
import type { Forge } from '../formats/codeowners-pattern.ts';
import { escapeText } from '../reports/escape-text.ts';
import { plural } from '../reports/plural.ts';
import { spell } from '../reports/spell-json.ts';
import type { Terminal } from './command.ts';
import { say } from './say.ts';

/** What `waymark codeowners` did. */
export interface CodeownersResult extends Pick<Codeowners, 'withoutHandle' | 'unwritten'> {
  readonly forge: Forge;
  /** From the top of the repository, or as it was named. */
  readonly file: string;
  /** Whether it is other than what was there. */
  readonly changed: boolean;
  /** False where it was only checked. */
  readonly written: boolean;
  /** Lines that are new, and lines that are gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const mostShown = 20;

/** Tells what changed as the result, and what was left out, and the next step, as messages. */
export function tellCodeowners(terminal: Terminal, result: CodeownersResult, json: boolean): void {
  if (json) {
    terminal.out(spell({ version: 1, ...result }));
    return;
  }
  const { file, changed, written, added, removed, forge } = result;
  if (!changed) terminal.out(escapeText(`${file} is up to date.\n`));
  else {
    const did = written ? 'Wrote' : 'Would write';
    const lines = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
    const more = lines.length > mostShown ? [`  and ${String(lines.length - mostShown)} more`] : [];
    const counted = `${plural(added.length, 'new line')}, ${String(removed.length)} gone`;
    const shown = [`${did} ${file}: ${counted}.`, ...lines.slice(0, mostShown), ...more];
    terminal.out(`${shown.map(escapeText).join('\n')}\n`);
  }
  tellLeftOut(terminal, result);
  if (changed) say(terminal, escapeText(written ? nextSteps[forge] : 'Next: "waymark codeowners" writes it.'));
}

/** Who and what could not be written, each with what that means and how to mend it. */
export function tellLeftOut(
  terminal: Terminal,
  { withoutHandle, unwritten }: Pick<Codeowners, 'withoutHandle' | 'unwritten'>,
): void {
  for (const { team, files } of withoutHandle)
    say(
      terminal,
      escapeText(
        `The team ${team} has no handle that this forge knows, so it is left out of ${plural(files.length, 'file')}. Write "forge:" in content/teams/${team}.yaml.`,
      ),
    );
  for (const file of unwritten)
    say(
      terminal,
      escapeText(`${file} has a path that this forge cannot name, so whoever answers for its folder answers for it.`),
    );
}

const nextSteps: Readonly<Record<Forge, string>> = {
  github:
    'Next: commit it. It binds once the branch is protected with "Require review from Code Owners" in the settings of the repository.',
  gitlab:
    'Next: commit it. It binds once the branch is protected with "Require approval from code owners" in the settings of the project.',
};
