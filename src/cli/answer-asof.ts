import { listWords } from '../model/count-words.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { escapeText } from '../reports/escape-text.ts';
import { stateJson } from '../reports/history/state-json.ts';
import { tellEntryState, tellState } from '../reports/history/tell-state.ts';
import { plural } from '../reports/plural.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { UsageFault, type CommonOptions, type ExitCode, type Terminal } from './command.ts';
import { readNamedTeams } from './read-named-teams.ts';
import { buildPast } from './build-past.ts';
import { rootOf } from './open-root.ts';
import { say } from './say.ts';
import { stateOf } from './state-of.ts';

export interface AsofOptions extends CommonOptions {
  readonly build?: string;
  readonly base?: string;
  readonly forge?: string;
}

/** Shows a past state, or builds its site. @param when a day, or a branch, tag or commit @param name one entry of that state */
export async function answerAsof(
  terminal: Terminal,
  options: AsofOptions,
  when: string,
  name: string | undefined,
): Promise<ExitCode> {
  const root = rootOf(terminal, options);
  const { settings } = await readNamedTeams(root);
  const state = await stateOf(terminal, root, when, { forge: options.forge, settings });
  if (options.build !== undefined) {
    if (name !== undefined) throw new UsageFault('--build builds the whole site: name no entry beside it.');
    const { forge, base, build: out } = options;
    const built = await buildPast(terminal, { root, state, out, forge, base, settings });
    if (options.json === true)
      terminal.out(
        `${JSON.stringify({ version: 1, ok: true, asked: when, commit: state.oid, day: state.day ?? null, out, ...built })}\n`,
      );
    else
      terminal.out(
        `Built ${plural(built.pages, 'page')} of the playbook ${escapeText(state.words)} into ${escapeText(out)}\n`,
      );
    say(terminal, escapeText(`Next: "waymark preview --out ${out}" serves it.`));
    return 0;
  }
  const { playbook, unreadable } = await readPlaybook(commitSource(root, state.oid));
  const entry = name === undefined ? undefined : entryOf(playbook, name, state.words);
  if (options.json === true)
    terminal.out(stateJson({ asked: when, commit: state.oid, day: state.day, unreadable }, playbook, entry));
  else {
    const lines = entry
      ? tellEntryState(entry, state.words, terminal.width)
      : tellState(playbook, state.words, terminal.width);
    terminal.out(`${lines.map(escapeText).join('\n')}\n`);
    if (entry)
      say(
        terminal,
        `Its own words: "git show ${state.oid.slice(0, 12)}:./${escapeText(entry.file)}". Next: "waymark history ${entry.kind}/${entry.id}" tells what came before and after.`,
      );
  }
  if (unreadable.size > 0)
    say(
      terminal,
      escapeText(
        `${plural(unreadable.size, 'entry', 'entries')} could not be read in that state: ${listWords([...unreadable].sort())}.`,
      ),
    );
  return 0;
}

/** @throws {UsageFault} where that state has no such entry, or several have the id */
function entryOf({ items }: Playbook, text: string, words: string): AnyItem {
  const name = text.split('#')[0] ?? '';
  const found = items.filter(({ kind, id }) => (name.includes('/') ? `${kind}/${id}` === name : id === name));
  const kinds = new Set(found.map(({ kind }) => kind));
  if (kinds.size > 1)
    throw new UsageFault(
      `Several entries are called "${name}": write ${listWords([...kinds].map((kind) => `"${kind}/${name}"`))}.`,
    );
  const [entry] = found;
  if (entry) return entry;
  const near = didYouMean(
    name,
    items.map(({ kind, id }) => (name.includes('/') ? `${kind}/${id}` : id)),
  );
  throw new UsageFault(
    `There is no entry "${name}" in the playbook ${words}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  );
}
