import { debtsOf, type Debt } from '../../../publish/debts.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { href } from '../../href.ts';
import { tellFinding } from '../../../reports/tell-finding.ts';
import { named } from '../../named.ts';

const weights = {
  error: 'To mend now',
  warning: 'To mend',
  exception: 'Waived for a time',
  advice: 'Overdue',
} as const;

/** All that is still owed, team by team, what weighs most first. */
export function debtRows() {
  const { playbook, findings, reached } = handedOver();
  return debtsOf(playbook, findings, reached).map(debtRow);
}

export type DebtRow = ReturnType<typeof debtRow>;

function debtRow({ team, item, owed }: Debt) {
  const { playbook } = handedOver();
  const name = named(team);
  const group = { title: name?.title ?? 'Nobody answers for these yet', to: name?.to };
  if (!('finding' in owed)) {
    return {
      group,
      about: named(item),
      state: 'No promise yet',
      words: owed.because,
      hint: `Decide by ${spellDay(owed.decideBy)}.`,
      rule: undefined,
    };
  }
  const { rule, severity, message, hint, waiver } = owed.finding;
  const expires = waiver === undefined ? undefined : playbook.find('waiver', waiver)?.data.expires;
  return {
    group,
    about: named(item),
    state: expires === undefined ? weights[severity] : `Waived until ${spellDay(expires)}`,
    words: tellFinding(message),
    hint: tellFinding(hint),
    rule: href(`/rules/#${rule}`),
  };
}

/** @returns how many of each sort are owed, in words; undefined where nothing is */
export function debtsSaid(): string | undefined {
  const { playbook, findings, reached } = handedOver();
  const debts = debtsOf(playbook, findings, reached);
  const counts: readonly (readonly [number, string])[] = [
    [count(debts, ['error', 'warning']), 'to mend'],
    [count(debts, ['advice']), 'overdue'],
    [count(debts, ['exception']), 'waived for a time'],
    [debts.filter(({ owed }) => !('finding' in owed)).length, 'without a promise yet'],
  ];
  const said = counts.filter(([number]) => number > 0).map(([number, words]) => `${String(number)} ${words}`);
  return said.length > 0 ? `${said.join(', ')}.` : undefined;
}

function count(debts: readonly Debt[], severities: readonly string[]): number {
  return debts.filter(({ owed }) => 'finding' in owed && severities.includes(owed.finding.severity)).length;
}
