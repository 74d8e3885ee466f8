import { revisionsOf, toldCommits } from '../../history/told-history.ts';
import type { ToldRevision } from '../../changes/revision.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { entryHistoryJson, historyJson } from '../../reports/history/history-json.ts';
import { tellCommits, tellEntryHistory } from '../../reports/history/tell-history.ts';
import { plural } from '../../reports/plural.ts';
import { forgeOption, jsonOption, rootOption } from '../common-options.ts';
import type { Command, CommonOptions } from '../command.ts';
import { findInHistory } from '../find-in-history.ts';
import { openToldHistory } from '../open-told-history.ts';
import { readNamedTeams } from '../read-named-teams.ts';
import { rootOf } from '../open-root.ts';
import { say } from '../say.ts';

interface HistoryOptions extends CommonOptions {
  readonly forge?: string;
}

/** How many commits are told where no entry is named. */
const latest = 20;

export const history: Command<HistoryOptions> = {
  name: 'history',
  summary: 'What was promised, when, and who changed it: of one entry all of it, else the latest changes.',
  examples: [
    'waymark history keep-me-online',
    'waymark history touchpoint/keep-me-online#spare-in-time',
    'waymark history my-connection-fails --forge forge.jsonl',
    'waymark history --json > history.json',
  ],
  configure(program) {
    forgeOption(
      jsonOption(
        rootOption(
          program.argument('[entry]', 'any entry, of today or of before, by id or as kind/id; #part for one promise'),
        ),
      ),
    );
  },
  async run(terminal, options, [text]) {
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
      const all = [...toldCommits(told)];
      if (options.json === true) terminal.out(historyJson(all, facts));
      else {
        print(tellCommits(all.slice(-latest), printed));
        const rest = all.length - latest;
        say(
          terminal,
          `${plural(all.length, 'commit')} of ${plural(commits.length, 'commit')} on this branch changed the playbook.${rest > 0 ? ` The latest ${String(latest)} are told here; --json has all.` : ''}`,
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
    const title = revisions.at(-1)?.revision.title ?? name;
    if (options.json === true)
      terminal.out(entryHistoryJson(part === undefined ? name : `${name}#${part}`, revisions, facts));
    else {
      print(tellEntryHistory({ name, title }, revisions, printed));
      say(
        terminal,
        `Told from ${plural(revisions.length, 'commit')} up to ${head.slice(0, 12)}. What and in which order is proven by git; who and when is what ${options.forge === undefined ? 'the commits assert' : 'the record of the forge says, else what the commits assert'}.`,
      );
    }
    return 0;
  },
};

/** Of a part only what is said of it; what says nothing of it is left out. */
function ofPart(told: ToldRevision, part: string | undefined): readonly ToldRevision[] {
  if (part === undefined) return [told];
  const { revision } = told;
  const changes = revision.changes.filter(({ path }) => path.split('/').includes(part));
  return changes.length === 0 ? [] : [{ ...told, revision: { ...revision, changes } }];
}
