import { fnv1a } from '../../model/fingerprint.ts';
import { escapeText } from '../escape-text.ts';
import type { CheckReport, FindingReport, TeamReport } from '../json.ts';
import { longestComment } from '../markdown.ts';
import { plural } from '../plural.ts';
import { callTeam } from './call-team.ts';
import { rowOf, type LinkTo } from './finding-row.ts';
import { spellMark } from './mark.ts';

/** What one team hears of the calendar, as an issue of the forge. */
export interface TeamIssue {
  /** Its id, or `nobody`. */
  readonly team: string;
  readonly title: string;
  readonly body: string;
  /** Of the findings that are told, what each is known by tomorrow. */
  readonly told: readonly string[];
  /** What is said below an issue that is there already, of those findings that it did not have. */
  readonly sayNew: (fingerprints: readonly string[], how: 'more' | 'again') => string;
}

/** The issue of what nobody answers for. No id of a team looks like it. */
export const nobody = '-';

const heads = { error: 'To mend now', warning: 'To mend', advice: 'Overdue' } as const;
const weights = ['error', 'warning', 'advice'] as const;

/** What stands around the findings needs no more characters than this. */
const around = 4_000;
/** What the mark needs to name a finding. */
const fingerprintRoom = 17;

export function teamIssue(
  report: CheckReport,
  team: TeamReport | undefined,
  findings: readonly FindingReport[],
  linkTo: LinkTo,
): TeamIssue {
  const title = `What the calendar asks${team ? ` of ${titleWords(team.name)}` : ', and nobody answers for'}`;
  const call = callTeam(report, team);
  const tellable = findings.filter((finding) => finding.tellable);
  const listed = weights.flatMap((weight) => tellable.filter(({ severity }) => severity === weight));
  const rows = fitting(listed, linkTo);
  const told = listed.slice(0, rows.length);
  const list = rows.flatMap((row, index) => {
    const weight = weights.find((one) => one === told[index]?.severity);
    return weight === undefined || weight === told[index - 1]?.severity ? [row] : [`\n### ${heads[weight]}\n\n`, row];
  });
  const left = leftOut(tellable.length - told.length, findings.length - tellable.length, report.unreadable);
  const text = [`${call.opening}\n`, ...list, ...left.map((sentence) => `\n${sentence}\n`), foot].join('');
  const fingerprints = told.map(({ fingerprint }) => fingerprint);
  const mark = { team: team?.id ?? nobody, digest: fnv1a(`${title}\n${text}`), told: fingerprints };
  return {
    team: mark.team,
    title,
    body: `${spellMark(mark)}\n${text}`,
    told: fingerprints,
    sayNew: (fresh, how) => {
      const news = rows.filter((_, index) => fresh.includes(fingerprints[index] ?? ''));
      return `${call.say(`something ${how}`)}\n\n${news.join('')}`;
    },
  };
}

const foot = `
---
A nightly job keeps this issue: it writes it anew when something changes, and closes it when nothing is left. \`waymark explain\` with the name of a rule says why the rule exists.
`;

/** @returns the rows of the first findings, as many as an issue has room for */
function fitting(findings: readonly FindingReport[], linkTo: LinkTo): readonly string[] {
  const rows: string[] = [];
  let room = longestComment - around;
  for (const finding of findings) {
    const row = `${rowOf(finding, linkTo)}\n`;
    room -= row.length + fingerprintRoom;
    if (room < 0) break;
    rows.push(row);
  }
  return rows;
}

/** What the reader of an issue must know of what it does not say. */
function leftOut(more: number, untold: number, unreadable: number): readonly string[] {
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  return [
    ...(more > 0 ? [`... and ${String(more)} more. \`waymark check\` lists them all.`] : []),
    ...(untold > 0
      ? [
          `${plural(untold, 'finding')} ${are(untold)} not told here, where the words might show what is hidden, a secret or a person. \`waymark check\` lists them.`,
        ]
      : []),
    ...(unreadable > 0
      ? [
          `${plural(unreadable, 'entry', 'entries')} of the playbook cannot be read, and what ${unreadable === 1 ? 'it owes' : 'they owe'} may be missing here.`,
        ]
      : []),
  ];
}

/** A title is no Markdown, but some forges look for mentions in it. */
function titleWords(name: string): string {
  return escapeText(name).replace(/\s+/g, ' ').trim().slice(0, 120).toWellFormed().replaceAll('@', '@\u200B');
}
