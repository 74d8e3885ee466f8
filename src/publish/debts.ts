import { isSearchable } from '../model/address.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyItem, Playbook, Team } from '../model/playbook.ts';
import { readReference } from '../schema/reference.ts';
import { namesNothingHidden } from './names-nothing-hidden.ts';

/** Something that the playbook still owes: a finding that stands, or a promise that waits for a decision. */
export interface Debt {
  readonly team: Team | undefined;
  readonly item: AnyItem | undefined;
  readonly owed: { readonly finding: Finding } | { readonly because: string; readonly decideBy: string };
}

/** Their words may repeat what identifies a person or opens a door, so the site tells the rule and not the text. */
const untold: ReadonlySet<string> = new Set(['personal-data-like', 'secret-like']);

/** All that the playbook owes on its day, by team, what weighs most first. Of hidden entries nothing is told. */
export function debtsOf(playbook: Playbook, findings: readonly Finding[]): readonly Debt[] {
  const standing = findings
    .filter(({ severity, byCalendar }) => severity !== 'advice' || byCalendar)
    .filter(tellable(playbook))
    .flatMap((finding): readonly Debt[] => {
      const reference = finding.entry === undefined ? undefined : readReference(finding.entry);
      const item: AnyItem | undefined = reference && playbook.find(reference.kind, reference.id);
      return item?.status === 'hidden' ? [] : [{ team: answers(playbook, item), item, owed: { finding } }];
    });
  const waiting = playbook.touchpoints
    .filter((touchpoint) => isSearchable(touchpoint) && touchpoint.data.noPromiseYet)
    .flatMap((item): readonly Debt[] =>
      item.data.noPromiseYet ? [{ team: answers(playbook, item), item, owed: item.data.noPromiseYet }] : [],
    );
  return [...standing, ...waiting].sort(
    (a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || weightOf(a) - weightOf(b),
  );
}

/** @returns whether a page may tell what a rule found: it names nothing that is hidden, and repeats nothing that must not be read */
export function tellable(playbook: Playbook): (finding: Finding) => boolean {
  const mayTell = namesNothingHidden(playbook);
  return ({ rule, message, hint }) => !untold.has(rule) && mayTell(`${message} ${hint}`);
}

/** Who is asked about an entry: its owner, the team that it is, or the guardian. */
function answers(playbook: Playbook, item: AnyItem | undefined): Team | undefined {
  const owner =
    item?.kind === 'team'
      ? item
      : item?.kind === 'touchpoint' || item?.kind === 'journey'
        ? item.owner
        : playbook.find('team', ownerId(item) ?? '');
  const team = owner ?? (playbook.settings.data && playbook.find('team', playbook.settings.data.guardian));
  return team?.status === 'hidden' ? undefined : team;
}

function ownerId(item: AnyItem | undefined): string | undefined {
  switch (item?.kind) {
    case 'initiative':
    case 'term':
      return item.data.owner;
    case 'waiver':
      return item.data.askedBy;
    case 'notice':
      return item.data.decidedBy;
    default:
      return undefined;
  }
}

const nameOf = ({ team }: Debt): string => team?.title ?? '';
const weights = { error: 0, warning: 1, exception: 2, advice: 3 } as const;
const weightOf = ({ owed }: Debt): number => ('finding' in owed ? weights[owed.finding.severity] : 4);
