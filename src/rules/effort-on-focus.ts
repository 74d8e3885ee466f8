import { within } from '../model/place.ts';
import type { Initiative, Playbook } from '../model/playbook.ts';
import type { Duration, TimeUnit } from '../schema/quantity.ts';
import type { Rule } from './rule.ts';

/** Days that one person works in a unit. */
const personDays: Readonly<Record<TimeUnit, number>> = {
  s: 1 / 28_800,
  min: 1 / 480,
  h: 1 / 8,
  days: 1,
  weeks: 5,
  months: 20,
  years: 220,
};

export const effortOnFocus: Rule = {
  id: 'effort-on-focus',
  title: 'At least half of the effort we chose serves the focus.',
  severity: 'advice',
  floor: 'off',
  waivable: true,
  why: `The focus is what the whole company perfects now. Where most people work on something else, the focus is a poster. What
is finished and what law or safety asks for is not counted: neither is a choice that could still be made otherwise.`,
  *check({ playbook }) {
    const focus = namesOfFocus(playbook);
    if (focus.size === 0) return;
    const chosen = playbook.initiatives.filter(({ data }) => isOpenChoice(data));
    const others = chosen.filter(({ data }) => !focus.has(`${data.serves?.id ?? ''}#${data.serves?.part ?? ''}`));
    const [largest] = others.toSorted((a, b) => daysOf(b.data.effort) - daysOf(a.data.effort));
    const total = sumOf(chosen);
    const served = total - sumOf(others);
    if (!largest || served * 2 >= total) return;
    yield {
      message: `Of ${tell(total)} days of effort that we chose, ${tell(served)} serve the focus; "${largest.title}" takes ${tell(daysOf(largest.data.effort))} of the others.`,
      hint: 'Move people to the focus, or decide again what the focus is.',
      at: within(largest.at, 'effort'),
      about: largest,
      values: [tell(served), tell(total)],
    };
  },
  good: {
    'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 30 days
`,
    'content/initiatives/allergens-on-the-board.yaml': `title: Allergens on the board
kind: obligation
decision: 'yes'
because: The food information rules ask for it.
effort: 60 days
`,
  },
  bad: {
    'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 10 days
`,
    'content/initiatives/new-menu-boards.yaml': `title: New menu boards
decision: 'yes'
because: The old ones are dull.
effort: 6 weeks
`,
  },
};

function isOpenChoice({ decision, kind, finished }: Initiative['data']): boolean {
  return decision === 'yes' && kind !== 'obligation' && finished === undefined;
}

function namesOfFocus({ focus }: Playbook): ReadonlySet<string> {
  return new Set(focus.map(({ link }) => `${link.id}#${link.part ?? ''}`));
}

function sumOf(initiatives: readonly Initiative[]): number {
  return initiatives.reduce((sum, { data }) => sum + daysOf(data.effort), 0);
}

function daysOf(effort: Duration | undefined): number {
  return effort ? Math.abs(effort.amount) * personDays[effort.unit] : 0;
}

function tell(days: number): string {
  return String(Math.round(days * 10) / 10);
}
