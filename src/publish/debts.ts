import { isSearchable } from '../model/address.ts';
import { cameByCalendar } from '../model/by-calendar.ts';
import { entryOf } from '../model/entry-of.ts';
import type { Finding } from '../model/finding.ts';
import type { Reached } from '../model/heir-of.ts';
import type { AnyItem, Playbook, Team } from '../model/playbook.ts';
import { tellable } from '../model/tellable.ts';
import { whoAnswers } from '../model/who-answers.ts';

/** Something that the playbook still owes: a finding that stands, or a promise that waits for a decision. */
export interface Debt {
  readonly team: Team | undefined;
  readonly item: AnyItem | undefined;
  readonly owed: { readonly finding: Finding } | { readonly because: string; readonly decideBy: string };
}

/** All that the playbook owes, by team, what weighs most first. Of hidden entries nothing is told. */
export function debtsOf(playbook: Playbook, findings: readonly Finding[], reached: Reached): readonly Debt[] {
  const standing = findings
    .filter((finding) => finding.severity !== 'advice' || cameByCalendar(finding))
    .filter(tellable(playbook))
    .map((finding): Debt => {
      const item = entryOf(playbook, finding);
      return { team: whoAnswers(playbook, item, reached), item, owed: { finding } };
    });
  const waiting = playbook.touchpoints
    .filter((touchpoint) => isSearchable(touchpoint) && touchpoint.data.noPromiseYet)
    .flatMap((item): readonly Debt[] =>
      item.data.noPromiseYet ? [{ team: whoAnswers(playbook, item, reached), item, owed: item.data.noPromiseYet }] : [],
    );
  return [...standing, ...waiting].sort(
    (a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || weightOf(a) - weightOf(b),
  );
}

const nameOf = ({ team }: Debt): string => team?.title ?? '';
const weights = { error: 0, warning: 1, exception: 2, advice: 3 } as const;
const weightOf = ({ owed }: Debt): number => ('finding' in owed ? weights[owed.finding.severity] : 4);
