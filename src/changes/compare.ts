import type { AnyItem, Journey, Playbook, Standard } from '../model/playbook.ts';
import { cameWhole, standardCame } from './came.ts';
import { capOf, headline } from './cap-of.ts';
import type { Changes } from './change.ts';
import { compareCounts } from './compare-counts.ts';
import { compareInitiative } from './compare-initiative.ts';
import { compareJourney } from './compare-journey.ts';
import { compareOwners } from './compare-owners.ts';
import { compareSettings } from './compare-settings.ts';
import { compareStandard } from './compare-standard.ts';
import { compareTouchpoint } from './compare-touchpoint.ts';
import { compareWaiver } from './compare-waiver.ts';
import { compareBody, compareWords } from './compare-words.ts';
import type { Difference, Pair } from './difference.ts';
import { matchEntries } from './match-entries.ts';
import { isMoved, saySplit, splitJourneys, splitTouchpoints, type Moved } from './splits.ts';
import { tellChange, tellPage, worstFirst, type Work } from './tell-change.ts';

/**
 * Compares two states of a playbook by meaning: files, the order of keys, comments and the units of numbers make no difference.
 * @param unreadable `kind/id` of entries of which one state has a file that cannot be read: they are left out, not called removed
 * @param momentsElsewhere where only the surroundings of a change are given: how many moments of truth the other live journeys name
 */
export function compare(
  before: Playbook,
  after: Playbook,
  unreadable: ReadonlySet<string> = new Set(),
  momentsElsewhere = 0,
): Changes {
  const { pairs: all, renamed } = matchEntries(before, after);
  const work: Work = { before, after, renamed };
  const pairs = all.filter((pair) => !isLeftOut(pair, unreadable));
  const touchpoints = splitTouchpoints(pairs);
  const journeys = splitJourneys(pairs, renamed);
  const moved = touchpoints.flatMap((split) => split.moved);
  const tell = (pair: Pair) => (difference: Difference) => tellChange(pair, difference, work);
  const found = [
    ...pairs.filter(mayDiffer(before, after)).flatMap((pair) => [...comparePair(pair, work, moved)].map(tell(pair))),
    ...moved.flatMap(({ pair, before: was, after: is }) =>
      compareStandard({ standard: was, playbook: before }, { standard: is, playbook: after }, renamed).map(tell(pair)),
    ),
    ...[...touchpoints, ...journeys].map((split) => tell(split.whole)(saySplit(split))),
    ...[...compareCounts(before, after, renamed)].map((one) => tellPage(one, work)),
    ...(unreadable.has('playbook/playbook')
      ? []
      : [...compareSettings(before, after, renamed)].map((one) => tellPage(one, work))),
  ];
  const ways = pairs.filter((pair): pair is Pair<Journey> => pair.kind === 'journey');
  return {
    changes: [...headline(ways, journeys, work, momentsElsewhere), ...found.sort(worstFirst)],
    cap: capOf(ways, renamed),
    focus: { before: before.focus.length, after: after.focus.length },
    notCompared: [...unreadable].sort(),
  };
}

/** Channels and segments stand in one file each. */
function isLeftOut({ before, after }: Pair, unreadable: ReadonlySet<string>): boolean {
  return [before, after].some(
    (item) => item && (unreadable.has(`${item.kind}/${item.id}`) || unreadable.has(`${item.kind}s/${item.kind}s`)),
  );
}

/** The same bytes in the same place say the same, as long as what they take from the playbook's own page is the same. */
function mayDiffer(before: Playbook, after: Playbook): (pair: Pair) => boolean {
  const shared = before.settings.data === after.settings.data;
  const [was, is] = [before, after].map(({ settings: { data } }) =>
    shared ? '' : JSON.stringify([data?.calendars, data?.defaults]),
  );
  return ({ before: one, after: other }) =>
    was !== is ||
    !one ||
    one.file !== other?.file ||
    (one.data !== other.data && (one.blob === undefined || one.blob !== other.blob));
}

function* comparePair(pair: Pair, work: Work, moved: readonly Moved[]): Generator<Difference> {
  const { before: was, after: is } = pair;
  const { renamed } = work;
  if (was && is) yield* place(was, is, pair.id);
  const [counted, counts] = [isInForce(was), isInForce(is)];
  // What is not live on either side is promised to nobody: all of it is words.
  if (was && is && !counted && !counts) {
    yield* compareWords(was.data, is.data, renamed);
    yield* compareBody(was.body?.text, is.body?.text);
    return;
  }
  const [old, now] = [counted ? was : undefined, counts ? is : undefined];
  if (!old || !now) {
    yield* cameWhole(pair, now ? 'added' : old ? 'removed' : is ? 'added' : 'removed', now ?? old, work, moved);
    return;
  }
  if (old.kind === 'touchpoint' && now.kind === 'touchpoint') {
    yield* compareOwners(old.owners, now.owners, renamed);
    yield* compareStandards(old.standards, now.standards, work, moved);
    yield* compareTouchpoint(old, now, [work.before, work.after], renamed);
  } else if (old.kind === 'journey' && now.kind === 'journey') {
    yield* compareOwners(old.owners, now.owners, renamed);
    yield* compareStandards(old.outcome, now.outcome, work, moved);
    yield* compareJourney(old, now, [work.before, work.after], renamed);
  } else if (old.kind === 'waiver' && now.kind === 'waiver') {
    yield* compareWaiver(old, now, renamed);
  } else if (old.kind === 'initiative' && now.kind === 'initiative') {
    yield* compareInitiative(old, now, renamed);
    yield* compareBody(old.body?.text, now.body?.text);
  } else {
    yield* compareWords(old.data, now.data, renamed);
    yield* compareBody(old.body?.text, now.body?.text);
  }
}

function isInForce(item: AnyItem | undefined): boolean {
  return item?.status === 'live';
}

/** The same entry under another name, in another folder, or with another standing that puts nothing in force or out of it. */
function* place(was: AnyItem, is: AnyItem, id: string): Generator<Difference> {
  const shared = { class: 'editorial', subject: 'structure' } as const;
  if (was.id !== is.id) {
    const older = was.id === id ? is.id : was.id;
    yield {
      ...shared,
      path: '/id',
      before: was.id,
      after: is.id,
      detail: `renamed: ${was.id} -> ${is.id}; ${older} still leads to it`,
    };
  } else if (was.file !== is.file)
    yield { ...shared, path: '/file', before: was.file, after: is.file, detail: `moved: ${was.file} -> ${is.file}` };
}

function* compareStandards(
  before: readonly Standard[],
  after: readonly Standard[],
  work: Work,
  moved: readonly Moved[],
): Generator<Difference> {
  for (const standard of before) {
    const now = after.find(({ id }) => id === standard.id);
    if (now)
      yield* compareStandard(
        { standard, playbook: work.before },
        { standard: now, playbook: work.after },
        work.renamed,
      );
    else if (!isMoved(standard, moved)) yield standardCame('removed', standard);
  }
  for (const standard of after)
    if (!before.some(({ id }) => id === standard.id) && !isMoved(standard, moved))
      yield standardCame('added', standard);
}
