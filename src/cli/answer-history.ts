import { revisionsOf, toldCommits } from '../history/told-history.ts';
import type { ToldCommit, ToldRevision } from '../changes/revision.ts';
import { listWords } from '../model/count-words.ts';
import { partsOf } from '../model/parts.ts';
import type { Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { escapeText } from '../reports/escape-text.ts';
import { entryHistoryJson, historyJson } from '../reports/history/history-json.ts';
import { tellCommits, tellEntryHistory } from '../reports/history/tell-history.ts';
import { plural } from '../reports/plural.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { workingTree } from '../sources/working-tree.ts';
import { UsageFault, type CommonOptions, type ExitCode, type Terminal } from './command.ts';
import { findInHistory } from './find-in-history.ts';
import { openToldHistory } from './open-told-history.ts';
import { readNamedTeams } from './read-named-teams.ts';
import { rootOf } from './open-root.ts';
import { say } from './say.ts';

export interface HistoryOptions extends CommonOptions {
  readonly forge?: string;
}

/** How many commits are told where no entry is named. */
const latest = 20;

/** Tells what was promised, when, and who changed it: of one entry all of it, else the latest changes. @param text the entry, as it was asked for */
export async function answerHistory(
  terminal: Terminal,
  options: HistoryOptions,
  text: string | undefined,
): Promise<ExitCode> {
  const root = rootOf(terminal, options);
  const playbook = await readNamedTeams(root);
  const { settings } = playbook;
  const told = await openToldHistory(terminal, root, { forge: options.forge, settings });
  const { head, remarks, rewritten, commits } = told;
  const facts = { head, ...remarks, rewritten, timeZone: settings.timeZone };
  const printed = {
    width: terminal.width,
    timeZone: settings.timeZone,
    titleOf: (id: string) => playbook.find('team', id)?.title ?? id,
  };
  const print = (lines: readonly string[]): void => {
    terminal.out(`${lines.map(escapeText).join('\n')}\n`);
  };
  if (text === undefined) {
    if (options.json === true) for (const piece of historyJson(toldCommits(told), facts)) terminal.out(piece);
    else {
      const { told: last, changed, dropped } = latestOf(toldCommits(told));
      if (last.length > 0) print(tellCommits(last, printed));
      if (dropped.length > 0) say(terminal, sayDroppedPulls(dropped));
      say(
        terminal,
        `${plural(changed, 'commit')} of ${plural(commits.length, 'commit')} on this branch changed the playbook.${changed > latest ? ` The latest ${String(latest)} are told here; --json has all.` : ''}`,
      );
      say(
        terminal,
        'Next: "waymark history <entry>" tells all of one entry; "waymark asof <day>" shows what stood on a day.',
      );
    }
    return 0;
  }
  const { name, key, part } = findInHistory(told, text);
  const revisions = [...revisionsOf(told, key)].flatMap((one) => ofPart(one, part));
  // Its parts are not among the teams and settings that all else needs.
  if (part !== undefined && revisions.length === 0)
    refuseUnknownPart((await readPlaybook(workingTree(root))).playbook, name, part);
  const title = revisions.at(-1)?.revision.title ?? name;
  if (options.json === true)
    terminal.out(entryHistoryJson(part === undefined ? name : `${name}#${part}`, revisions, facts));
  else {
    print(tellEntryHistory({ name, title }, revisions, printed));
    if (revisions.length === 0) say(terminal, 'It is as it was when the entry came: no commit changed it by itself.');
    say(
      terminal,
      `Told from ${plural(revisions.length, 'commit')} up to ${head.slice(0, 12)}. What and in which order is proven by git; who and when is what ${options.forge === undefined ? 'the commits assert' : 'the record of the forge says, else what the commits assert'}.`,
    );
  }
  return 0;
}

/** @throws {UsageFault} where neither a commit nor the playbook of today has such a part */
function refuseUnknownPart({ items }: Playbook, name: string, part: string): void {
  const item = items.find(({ kind, id }) => `${kind}/${id}` === name);
  const known = item ? partsOf(item).map(({ id }) => id) : [];
  if (known.includes(part)) return;
  const near = didYouMean(part, known);
  throw new UsageFault(
    `No commit of this history says anything of "#${part}" in ${name}.${near === undefined ? '' : ` Did you mean "#${near}"?`}`,
  );
}

/** What is told where no entry is named: the latest commits of any matter, how many there are, and each merge that dropped something. */
function latestOf(commits: Iterable<ToldCommit>) {
  const told: ToldCommit[] = [];
  const dropped: string[] = [];
  let changed = 0;
  for (const one of commits) {
    if (!one.row && one.dropped.length === 0) continue;
    if (one.row) changed += 1;
    else dropped.push(String(one.brought.pull?.number));
    told.push(one);
    if (told.length > latest) told.shift();
  }
  return { told, changed, dropped };
}

function sayDroppedPulls(numbers: readonly string[]): string {
  const one = numbers.length === 1;
  return `${one ? 'Pull request' : 'Pull requests'} ${listWords(numbers)} ${one ? 'was' : 'were'} merged by the record of the forge, and what ${one ? 'it' : 'they'} brought to the playbook never came into it. (merge-dropped)`;
}

/** Of a part only what is said of it; what says nothing of it is left out. */
function ofPart(told: ToldRevision, part: string | undefined): readonly ToldRevision[] {
  if (part === undefined) return [told];
  const { revision } = told;
  const changes = revision.changes.filter(({ path }) => path.split('/').includes(part));
  return changes.length === 0 ? [] : [{ ...told, revision: { ...revision, changes } }];
}
