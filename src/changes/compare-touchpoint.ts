import type { Playbook, Touchpoint } from '../model/playbook.ts';
import type { Guarantee } from '../schema/guarantee.ts';
import type { Recovery } from '../schema/recovery.ts';
import { compareBacking } from './compare-backing.ts';
import { compareBody, compareWords } from './compare-words.ts';
import { cameOrWent, type Difference, type Renamed } from './difference.ts';
import { directionOf, tellAmount, type Better, type Hours } from './direction.ts';
import type { Quantity } from '../schema/quantity.ts';

/** A touchpoint without its standards: guarantee, recovery play, backing, where it is met, and its words. */
export function* compareTouchpoint(
  before: Touchpoint,
  after: Touchpoint,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const [was, is] = [before.data, after.data];
  const hours = playbooks.map(({ settings }) => usualHours(settings.data)) as [Hours, Hours];
  yield* compareGuarantee(was.guarantee, is.guarantee, hours, renamed);
  yield* compareRecovery(was.recovery, is.recovery, hours, renamed);
  yield* compareBacking(was.backing, is.backing, '/backing', renamed);
  yield* compareIds(was.channels, is.channels, 'channel', renamed);
  yield* compareIds(was.segments ?? [], is.segments ?? [], 'segment', renamed);
  yield* compareWords(was, is, renamed, [
    'owner',
    'standards',
    'guarantee',
    'recovery',
    'backing',
    'channels',
    'segments',
    'status',
  ]);
  yield* compareBody(before.body?.text, after.body?.text);
}

/** What is said of a guarantee that came or went with its touchpoint, too. */
export function guaranteeCame(came: 'added' | 'removed', guarantee: Guarantee): Difference {
  const side = came === 'added' ? 'after' : 'before';
  return {
    class: came,
    subject: 'guarantee',
    path: '/guarantee',
    [side]: guarantee.promise,
    detail: `the guarantee “${guarantee.promise}”`,
  };
}

const guaranteeWords = [
  ['promise', 'the guarantee'],
  ['trigger', 'what sets off the guarantee'],
  ['gets', 'what the customer gets by the guarantee'],
] as const;

function* compareGuarantee(
  before: Guarantee | undefined,
  after: Guarantee | undefined,
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const one = before ?? after;
  const came = cameOrWent(before, after);
  if (came && one) yield guaranteeCame(came, one);
  if (!before || !after) return;
  const subject = 'guarantee';
  yield* number([before.paidWithin, after.paidWithin], hours, 'less', {
    path: '/guarantee/paidWithin',
    subject,
    word: 'paid within ',
  });
  if (before.claim !== after.claim) {
    const [was, is] = [before.claim === 'automatic', after.claim === 'automatic'];
    const direction = was === is ? 'editorial' : is ? 'strengthened' : 'weakened';
    yield {
      class: direction,
      subject,
      path: '/guarantee/claim',
      before: before.claim,
      after: after.claim,
      detail: `claim ${before.claim ?? 'not said'} -> ${after.claim ?? 'not said'}`,
    };
  }
  yield* listed(before.exceptions, after.exceptions, {
    path: '/guarantee/exceptions',
    subject,
    more: 'weakened',
    word: 'the guarantee leaves out',
  });
  yield* party(
    before.grantedBy,
    after.grantedBy,
    { path: '/guarantee/grantedBy', subject, word: 'the guarantee is granted by' },
    renamed,
  );
  yield* compareBacking(before.backing, after.backing, '/guarantee/backing', renamed);
  const isOnlyWords = before.gets === undefined && after.gets === undefined;
  for (const [name, word] of guaranteeWords)
    if (before[name] !== after[name])
      yield {
        // What the customer gets and when is no matter of style, and of words nobody can say which are worth more.
        class: name === 'promise' && !isOnlyWords ? 'editorial' : 'measurement',
        subject,
        path: `/guarantee/${name}`,
        before: before[name],
        after: after[name],
        detail:
          name === 'promise'
            ? `${word} in other words`
            : `${word} is said otherwise: no number tells whether it is more or less`,
      };
}

function* compareRecovery(
  before: Recovery | undefined,
  after: Recovery | undefined,
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const subject = 'recovery';
  const came = cameOrWent(before, after);
  if (came) yield { class: came, subject, path: '/recovery', detail: 'its recovery play' };
  if (!before || !after) return;
  yield* number([before.within, after.within], hours, 'less', {
    path: '/recovery/within',
    subject,
    word: 'recovery within ',
  });
  yield* number([before.authority, after.authority], hours, 'more', {
    path: '/recovery/authority',
    subject,
    word: 'what may be spent without asking ',
  });
  yield* party(before.by, after.by, { path: '/recovery/by', subject, word: 'recovery is by' }, renamed);
  const [was, is] = [before.escalation, after.escalation];
  const called = cameOrWent(was, is);
  if (called)
    yield {
      class: called,
      subject,
      path: '/recovery/escalation',
      before: was?.to,
      after: is?.to,
      detail: 'whom to call when the play does not help',
    };
  if (was && is) {
    yield* party(was.to, is.to, { path: '/recovery/escalation/to', subject, word: 'recovery escalates to' }, renamed);
    yield* number([was.after, is.after], hours, 'less', {
      path: '/recovery/escalation/after',
      subject,
      word: 'escalation after ',
    });
    yield* texts({ job: was.job }, { job: is.job }, '/recovery/escalation', renamed);
  }
  const words = ({ within: _, authority: __, by: ___, escalation: ____, ...rest }: Recovery) => rest;
  yield* texts(words(before), words(after), '/recovery', renamed);
}

interface Told {
  readonly path: string;
  readonly subject: Difference['subject'];
  readonly word: string;
}

/** A limit or clock beside a promise. */
export function* number(
  [before, after]: readonly [Quantity | number | undefined, Quantity | number | undefined],
  hours: readonly [Hours, Hours],
  better: Better,
  { path, subject, word }: Told,
): Generator<Difference> {
  const direction = directionOf({ amount: before, hours: hours[0] }, { amount: after, hours: hours[1] }, better);
  if (!direction) return;
  const [was, is] = [tellAmount(before), tellAmount(after)];
  const same = was === is ? ', in other hours than before' : '';
  yield {
    class: direction,
    subject,
    path,
    before: was,
    after: is,
    detail: `${word}${was ?? 'none'} -> ${is ?? 'none'}${same}`,
  };
}

/** @param told `more`: what one entry more means */
export function* listed(
  before: readonly string[] = [],
  after: readonly string[] = [],
  { path, subject, word, more }: Told & { readonly more: 'weakened' | 'strengthened' },
): Generator<Difference> {
  const less = more === 'weakened' ? 'strengthened' : 'weakened';
  for (const words of new Set(before))
    if (!after.includes(words))
      yield { class: less, subject, path, before: words, detail: `no longer: ${word} “${words}”` };
  for (const words of new Set(after))
    if (!before.includes(words)) yield { class: more, subject, path, after: words, detail: `${word} “${words}”` };
}

export function* party(
  before: string | undefined,
  after: string | undefined,
  { path, subject, word }: Told,
  renamed: Renamed,
): Generator<Difference> {
  const newer = (id: string | undefined) => (id === undefined ? undefined : renamed('team', id));
  const [was, is] = [newer(before), newer(after)];
  if (was === is) return;
  const parties = [was, is].filter((team) => team !== undefined);
  yield {
    class: 'ownership',
    subject,
    path,
    before: was,
    after: is,
    parties,
    detail: `${word} ${was ?? 'nobody'} -> ${is ?? 'nobody'}`,
  };
}

function* texts(before: object, after: object, path: string, renamed: Renamed): Generator<Difference> {
  for (const one of compareWords(before, after, renamed, [], path)) yield { ...one, class: 'editorial' };
}

/** Where a touchpoint is met: what it means to a promise is told with the promise. */
function* compareIds(
  before: readonly string[],
  after: readonly string[],
  kind: 'channel' | 'segment',
  renamed: Renamed,
): Generator<Difference> {
  const [was, is] = [before, after].map((ids) => new Set(ids.map((id) => renamed(kind, id)))) as [
    Set<string>,
    Set<string>,
  ];
  const place = { subject: 'structure', path: `/${kind}s` } as const;
  // Where none is named, everybody meets it: the first one named leaves the others out.
  if (kind === 'segment' && (was.size === 0) !== (is.size === 0)) {
    const words = { before: [...was].join(', ') || undefined, after: [...is].join(', ') || undefined };
    const came = was.size === 0 ? 'removed' : 'added';
    yield {
      class: came,
      ...place,
      ...words,
      detail: came === 'added' ? 'now met by everybody' : 'no longer met by everybody',
    };
    return;
  }
  for (const id of was)
    if (!is.has(id)) yield { class: 'removed', ...place, [kind]: id, before: id, detail: `no longer met there` };
  for (const id of is)
    if (!was.has(id)) yield { class: 'added', ...place, [kind]: id, after: id, detail: `now met there` };
}

/** The hours that working time is counted in beside a standard: the playbook's usual clock. */
export function usualHours(data: Playbook['settings']['data']): Hours {
  const name = data?.defaults?.clock;
  if (name === undefined || name === 'always') return name;
  return Object.hasOwn(data?.calendars ?? {}, name) ? data?.calendars?.[name] : undefined;
}
