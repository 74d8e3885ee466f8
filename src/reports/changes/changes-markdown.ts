import type { Change, Changes } from '../../changes/change.ts';
import { classWords } from '../../changes/sentence.ts';
import { diagramOfJourney, diagramOfStages, stopsOf } from '../../formats/journey-diagram.ts';
import { toMermaid } from '../../formats/mermaid.ts';
import type { Journey } from '../../model/playbook.ts';
import { listWords } from '../../model/count-words.ts';
import { longestComment, markdownText } from '../markdown.ts';
import { plural } from '../plural.ts';
import { approvalsByTeam } from './approvals-by-team.ts';
import { changedJourneys } from './changed-journeys.ts';
import { sayGameOver } from './say-game-over.ts';
import { nameChange } from './name-change.ts';
import { capLines, sayAll, sayApproval, sentenceOf, titleOf, type Both, type Telling } from './say-changes.ts';
import { sayMissing } from './say-missing.ts';
import { sayToCustomer } from './say-to-customer.ts';
import { sideWords } from './side-words.ts';

/** By this line a workflow finds the comment that it wrote before. */
const marker = '<!-- waymark diff -->';

/** One stretch of the comment: rows that are told as far as there is room, and counted beyond. */
interface Part {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail?: string;
  /** What a row is called where some are left out. */
  readonly noun: string;
  /** How many characters it may take at most, so that the parts after it are told too. */
  readonly share: number;
}

/** What each part may need to say that some of it is left out. */
const reserve = 200;

/**
 * What a change means, as a comment of a pull request: a sentence, the changes as a table, the cap, what is missing, the
 * journeys that are another way now as diagrams, and the rest folded away. No longer than a forge takes; what does not fit is
 * counted. Every word of the playbook stays a word: no link, no mention, no markup.
 */
export function changesMarkdown(changes: Changes, telling: Telling): string {
  const head = `${marker}\n**${markdownText(sayToCustomer(changes, telling))}**\n${approversOf(changes, telling)}`;
  const table = tableOf(changes, telling);
  const cap = capOf(changes, telling);
  const missing = missingOf(changes, telling);
  const diagrams = diagramsOf(changes, telling);
  const rest = restOf(changes, telling);
  const shown = [table, cap, missing, diagrams, rest];
  let room = longestComment - head.length - shown.length * reserve;
  const told = new Map<Part, string>();
  // What opens the gate is told first of all, wherever it stands.
  for (const part of [missing, cap, table, diagrams, rest]) {
    const text = fit(part, Math.min(part.share, room));
    told.set(part, text);
    room -= text.length;
  }
  return `${head}${shown.map((part) => told.get(part) ?? '').join('')}`;
}

function fit({ head, rows, tail = '', noun }: Part, room: number): string {
  if (rows.length === 0) return '';
  let size = head.length + tail.length;
  const told: string[] = [];
  for (const row of rows) {
    size += row.length;
    if (size > room) break;
    told.push(row);
  }
  const more = rows.length - told.length;
  const left =
    more === 0
      ? ''
      : `\n${told.length === 0 ? '' : '... and '}${plural(more, told.length === 0 ? noun : `more ${noun}`)} without room here; \`waymark diff\` tells all.\n`;
  return told.length === 0 ? left : `${head}${told.join('')}${tail}${left}`;
}

/** Whom to ask, before anybody reads a table; why stands in it. */
function approversOf({ changes }: Changes, both: Both): string {
  const teams = approvalsByTeam(changes, both).map(({ team }) => markdownText(clip(team, 120)));
  if (teams.length === 0) return '';
  const more = teams.length - mostTeams;
  const told = more > 0 ? [...teams.slice(0, mostTeams), `${String(more)} more`] : teams;
  return `\n**Who must approve:** ${listWords(told)}&#46; Why stands in the last column&#46;\n`;
}

const mostTeams = 12;

function tableOf({ changes }: Changes, telling: Telling): Part {
  const told = changes.filter((change) => change.class !== 'editorial');
  const entries = Map.groupBy(told, ({ kind, entry }) => `${kind}/${entry}`);
  return {
    head: '\n| change | what | before → after | whom it touches | who must approve, and why |\n|---|---|---|---|---|\n',
    rows: [...entries.values()].flatMap((group) =>
      group.map((change, index) => rowOf(change, group[index - 1], telling)),
    ),
    noun: 'change',
    share: 28_000,
  };
}

/** @param above the change of the same entry in the row above: what is the same there is not told again */
function rowOf(change: Change, above: Change | undefined, telling: Telling): string {
  const { title, part, where } = nameChange(change, telling);
  const name = `**${cell(title, 120)}**${where === '' ? '' : ` ${cell(where, 120)}`}`;
  const none = cell('nothing', 20);
  const sides = sideWords(change, telling);
  const [before, after] = [sides.before, sides.after].map((text) => (text === null ? none : cell(text, 160)));
  const alone = sides.before === null ? sides.after : sides.after === null ? sides.before : undefined;
  // A promise that came or went is named by its words already.
  const isNamed = alone === null || (alone !== undefined && part.includes(`“${alone}”`));
  const turn = isNamed ? '' : `${before ?? ''} → ${after ?? ''}`;
  const verdict = telling.verdicts.tell(change);
  const kept =
    verdict === undefined || (above && telling.verdicts.tell(above) === verdict)
      ? ''
      : `<br>Kept so far? ${cell(verdict, 200)}`;
  const once = (say: (change: Change) => string, most: number): string => {
    const text = say(change);
    return above && text !== '' && say(above) === text ? 'as above' : cell(text, most);
  };
  const cells = [
    `**${classWords[change.class]}**`,
    `${name}<br>${cell(part, 200)}${kept}`,
    turn,
    once((one) => sayTouched(one, telling), 500),
    once((one) => sayApproval(one, telling), 500),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** @returns `moment of truth of “My order” (They buy elsewhere from then on.); teams: Bar, Counter` */
function sayTouched(change: Change, both: Both): string {
  const { journeys, moments, teams } = change;
  const deciding = [...new Set(moments.map((moment) => moment.split('#')[0] ?? ''))];
  const met = journeys.filter((id) => !deciding.includes(id));
  const titles = (ids: readonly string[]) => ids.map((id) => `“${titleOf('journey', id, both)}”`).join(', ');
  return [
    ...deciding.map((id) => {
      const ends = sayGameOver(change, id, both);
      return `moment of truth of ${titles([id])}${ends === undefined ? '' : ` (${clip(ends, 160)})`}`;
    }),
    ...(met.length === 0 ? [] : [`met in ${titles(met)}`]),
    ...(teams.length === 0 ? [] : [`teams: ${teams.map((id) => titleOf('team', id, both)).join(', ')}`]),
  ].join('; ');
}

function capOf(changes: Changes, telling: Telling): Part {
  const head = `\n### Moments of truth, of ${String(telling.after.settings.cap)} at most\n\n`;
  return { head, rows: capLines(changes, telling).map(listed), noun: 'journey', share: 5_000 };
}

function missingOf(changes: Changes, telling: Telling): Part {
  const rows = sayMissing(changes, telling).map(listed);
  return { head: '\n### Missing\n\n', rows, noun: 'thing that is missing', share: 12_000 };
}

/** What a journey looks like before and after, where the picture is another. */
function diagramsOf(changes: Changes, telling: Telling): Part {
  const rows = changedJourneys(changes, telling).flatMap(({ id, before, after }) => {
    const [was, is] = [drawn(before), drawn(after)];
    if (was === is) return [];
    const title = markdownText(clip(titleOf('journey', id, telling), 200));
    const picture = (when: string, text: string) =>
      text === ''
        ? `\n**${title}**, ${when}: not there\n`
        : `\n**${title}**, ${when}\n\n\`\`\`mermaid\n${text}\`\`\`\n`;
    return [`${picture('before', was)}${picture('after', is)}`];
  });
  return { head: '\n### The way before and after\n', rows, noun: 'journey', share: 20_000 };
}

/** A journey of many stops is drawn by its stages: nobody can read more boxes in a row. */
const mostStops = 16;

function drawn(journey: Journey | undefined): string {
  if (!journey) return '';
  return toMermaid(stopsOf(journey) > mostStops ? diagramOfStages(journey) : diagramOfJourney(journey));
}

/** Every change in a sentence with what the counts say, and other words last. */
function restOf(changes: Changes, telling: Telling): Part {
  const rows = changes.changes.map((change) => {
    const verdict = change.class === 'editorial' ? undefined : telling.verdicts.tell(change);
    const approval = change.class === 'editorial' ? sayApproval(change, telling) : '';
    return listed(
      [
        sentenceOf(change, telling),
        ...(verdict === undefined ? [] : [`Kept so far? ${verdict}`]),
        ...(approval === '' ? [] : [`Approval: ${approval}`]),
      ].join('. '),
    );
  });
  return {
    head: `\n<details><summary>${markdownText(sayAll(changes))}</summary>\n\n`,
    rows,
    tail: '\n</details>\n',
    noun: 'change',
    share: longestComment,
  };
}

function listed(text: string): string {
  return `- ${markdownText(clip(text, 600))}\n`;
}

function cell(text: string, most: number): string {
  return markdownText(clip(text, most));
}

/** Cut at whole characters, before anything is escaped. */
function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
