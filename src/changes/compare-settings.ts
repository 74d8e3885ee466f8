import type { Playbook } from '../model/playbook.ts';
import { settingsOf } from '../model/settings.ts';
import { walkEvery } from '../reliability/walk-due.ts';
import type { PlaybookFile } from '../schema/playbook.ts';
import type { Policy } from '../schema/policy.ts';
import type { Duration, Quantity } from '../schema/quantity.ts';
import type { ChangeClass } from './change.ts';
import { counting, countingWords, usual } from './counting.ts';
import { compareWords } from './compare-words.ts';
import { compareNumber } from './compare-number.ts';
import { usualHours } from './usual-hours.ts';
import type { Difference, Renamed } from './difference.ts';
import { tellAmount, type Better } from './direction.ts';

/** What holds where the page says nothing: to write it out changes nothing. */
const unsaid = settingsOf(undefined, false);
const reviewEvery: Duration = { ...walkEvery, text: '12 months', amount: 12 };
const usualPolicy = {
  momentFloor: unsaid.momentFloor,
  recoveryWithin: unsaid.recoveryWithin,
  walkEvery,
  reviewEvery,
} as const;
const policies = [
  ['momentFloor', 'more', 'the lowest floor of a moment of truth '],
  ['recoveryWithin', 'less', 'the longest clock of a recovery play '],
  ['walkEvery', 'less', 'each journey is walked every '],
  ['reviewEvery', 'less', 'each entry is read again every '],
] as const satisfies readonly (readonly [keyof Policy, Better, string])[];

/** The playbook's own page: focus, policy, defaults of standards, severity of rules; the rest as words. */
export function* compareSettings(before: Playbook, after: Playbook, renamed: Renamed): Generator<Difference> {
  yield* compareFocus(before, after, renamed);
  const [was, is] = [before.settings.data, after.settings.data];
  // The page of two states that share it was read once.
  if (!was || !is || was === is) return;
  yield* comparePolicy(was, is);
  yield* compareDefaults(was, is);
  yield* compareSeverity(was, is);
  yield* compareWords(was, is, renamed, ['focus', 'policy', 'defaults', 'severity']);
}

function* compareFocus(before: Playbook, after: Playbook, renamed: Renamed): Generator<Difference> {
  const nameOf = ({ link }: Playbook['focus'][number]) =>
    `${renamed('journey', link.id)}#${renamed('touchpoint', link.part ?? '')}`;
  const index = ({ focus }: Playbook) => new Map(focus.map((item) => [nameOf(item), item]));
  const [was, is] = [index(before), index(after)];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(name), is.get(name)];
    const title = (now ?? old)?.moment?.touchpoint.target?.title ?? name;
    const shared = { subject: 'focus', path: `/focus/${name}` } as const;
    if (!old || !now)
      yield {
        class: now ? 'added' : 'removed',
        ...shared,
        before: old && title,
        after: now && title,
        detail: `the focus of the whole company on “${title}”`,
      };
    else if (old.since !== now.since || old.decision?.id !== now.decision?.id)
      yield {
        class: 'editorial',
        ...shared,
        before: old.since,
        after: now.since,
        detail: `since when “${title}” is in the focus, and who decided it`,
      };
  }
}

function* comparePolicy(before: PlaybookFile, after: PlaybookFile): Generator<Difference> {
  const [was, is] = [before.policy ?? {}, after.policy ?? {}];
  const hours = [usualHours(before), usualHours(after)] as const;
  const subject = 'policy';
  for (const [name, better, word] of policies) {
    if (was[name] === undefined && is[name] === undefined) continue;
    const [old, now]: readonly [Quantity | number | undefined, Quantity | number | undefined] = [
      was[name] ?? usualPolicy[name],
      is[name] ?? usualPolicy[name],
    ];
    yield* compareNumber([old, now], hours, better, { path: `/policy/${name}`, subject, word });
  }
  const [cap, newCap] = [was.cap ?? unsaid.cap, is.cap ?? unsaid.cap];
  if (cap !== newCap)
    yield {
      class: newCap < cap ? 'strengthened' : 'weakened',
      subject,
      path: '/policy/cap',
      before: String(cap),
      after: String(newCap),
      detail: `the cap of moments of truth ${String(cap)} -> ${String(newCap)}`,
    };
  for (const team of new Set([...Object.keys(was.debts ?? {}), ...Object.keys(is.debts ?? {})])) {
    const [owed, owes] = [was.debts?.[team] ?? 0, is.debts?.[team] ?? 0];
    if (owed !== owes)
      yield {
        class: owes < owed ? 'strengthened' : 'weakened',
        subject,
        path: `/policy/debts/${team}`,
        before: String(owed),
        after: String(owes),
        parties: [team],
        detail: `older findings that ${team} may have ${String(owed)} -> ${String(owes)}`,
      };
  }
}

function* compareDefaults(before: PlaybookFile, after: PlaybookFile): Generator<Difference> {
  const [was, is] = [before.defaults ?? {}, after.defaults ?? {}];
  const hours = [usualHours(before), usualHours(after)] as const;
  yield* compareNumber([was.target, is.target], hours, 'more', {
    path: '/defaults/target',
    subject: 'policy',
    word: 'the aim of promises without one of their own: ',
  });
  for (const name of counting) {
    const [old, now] = [was[name] ?? usual[name], is[name] ?? usual[name]];
    if (old !== now)
      yield {
        class: 'measurement',
        subject: 'policy',
        path: `/defaults/${name}`,
        before: old,
        after: now,
        detail: `promises that say nothing else, ${countingWords[name]}: ${old ?? 'not said'} -> ${now ?? 'not said'}`,
      };
  }
}

const severities = ['off', 'advice', 'warning', 'error'];

function* compareSeverity(before: PlaybookFile, after: PlaybookFile): Generator<Difference> {
  const [was, is] = [before.severity ?? {}, after.severity ?? {}];
  for (const rule of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [was[rule], is[rule]];
    if (old === now) continue;
    yield {
      class: directionOfSeverity(old, now),
      subject: 'policy',
      path: `/severity/${rule}`,
      before: old,
      after: now,
      detail: `the rule ${rule}: ${tellAmount(old) ?? 'as it comes'} -> ${tellAmount(now) ?? 'as it comes'}`,
    };
  }
}

/** What a rule is unless said is the rule's own matter, but nothing is less than off, and nothing more than an error. */
function directionOfSeverity(before: string | undefined, after: string | undefined): ChangeClass {
  if (before === undefined || after === undefined) {
    const written = before ?? after;
    if (written !== 'off' && written !== 'error') return 'editorial';
    return (written === 'off') === (before === undefined) ? 'weakened' : 'strengthened';
  }
  return severities.indexOf(after) > severities.indexOf(before) ? 'strengthened' : 'weakened';
}
