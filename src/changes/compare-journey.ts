import type { Handoff, Journey, Moment, Playbook } from '../model/playbook.ts';
import { compareWords } from './compare-words.ts';
import { listed, number, party, usualHours } from './compare-touchpoint.ts';
import { cameOrWent, type Difference, type Renamed } from './difference.ts';
import type { Hours } from './direction.ts';
import { isSameSet } from './same-meaning.ts';

/** A journey without its outcome: moments of truth, hand-offs, stages and their stops, and its words. */
export function* compareJourney(
  before: Journey,
  after: Journey,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const hours = playbooks.map(({ settings }) => usualHours(settings.data)) as [Hours, Hours];
  yield* compareMoments(before.moments, after.moments, renamed);
  yield* compareHandoffs(before.handoffs, after.handoffs, hours, renamed);
  yield* compareStages(before, after, renamed);
  yield* compareWords(before.data, after.data, renamed, [
    'owner',
    'outcome',
    'momentsOfTruth',
    'handoffs',
    'stages',
    'status',
  ]);
}

/** Of a moment of truth that came: the touchpoint that it took the place of, where it says so. */
export function momentCame(came: 'added' | 'removed', moment: Moment, renamed: Renamed): Difference {
  const { touchpoint, data } = moment;
  const id = renamed('touchpoint', touchpoint.id);
  const title = touchpoint.target?.title ?? touchpoint.id;
  const instead = came === 'added' && data.displaces !== undefined ? `, in the place of ${data.displaces}` : '';
  return {
    class: came,
    subject: 'moment',
    path: `/momentsOfTruth/${id}`,
    [came === 'added' ? 'after' : 'before']: title,
    touchpoint: id,
    detail: `${came === 'added' ? 'moment of truth' : 'no longer a moment of truth:'} “${title}”${instead}`,
  };
}

function* compareMoments(before: readonly Moment[], after: readonly Moment[], renamed: Renamed): Generator<Difference> {
  for (const [id, was, is] of joined(before, after, ({ touchpoint }) => renamed('touchpoint', touchpoint.id))) {
    const came = cameOrWent(was, is);
    const one = is ?? was;
    if (came && one) yield momentCame(came, one, renamed);
    if (!was || !is) continue;
    const path = `/momentsOfTruth/${id}`;
    const title = `the moment of truth “${is.touchpoint.target?.title ?? id}”`;
    for (const words of compareWords(was.data, is.data, renamed, [], path, { path, title }))
      yield { ...words, class: 'editorial', subject: 'moment', touchpoint: id };
  }
}

function* compareHandoffs(
  before: readonly Handoff[],
  after: readonly Handoff[],
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const name = ({ data: { from, to } }: Handoff) => `${renamed('touchpoint', from)}/${renamed('touchpoint', to)}`;
  for (const [id, was, is] of joined(before, after, name)) {
    const one = is ?? was;
    if (!one) continue;
    const title = `hand-off from “${one.from.target?.title ?? one.from.id}” to “${one.to.target?.title ?? one.to.id}”`;
    for (const found of compareHandoff(was, is, id, title, hours, renamed))
      yield {
        ...found,
        parties: [...(found.parties ?? []), ...ownersOf(was), ...ownersOf(is)].map((team) => renamed('team', team)),
      };
  }
}

function* compareHandoff(
  was: Handoff | undefined,
  is: Handoff | undefined,
  id: string,
  title: string,
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const [path, subject] = [`/handoffs/${id}`, 'hand-off'] as const;
  const came = cameOrWent(was, is);
  if (came) yield { class: came, subject, path, before: was?.data.passes, after: is?.data.passes, detail: title };
  if (!was || !is) return;
  yield* number([was.data.within, is.data.within], hours, 'less', {
    path: `${path}/within`,
    subject,
    word: `${title} within `,
  });
  yield* listed(was.data.neverAskAgain, is.data.neverAskAgain, {
    path: `${path}/neverAskAgain`,
    subject,
    more: 'strengthened',
    word: `${title} never asks again`,
  });
  const nothing = (one: Handoff) => one.data.passes.toLowerCase() === 'nothing';
  if (was.data.passes !== is.data.passes) {
    const direction = nothing(was) === nothing(is) ? 'editorial' : nothing(is) ? 'weakened' : 'strengthened';
    yield {
      class: direction,
      subject,
      path: `${path}/passes`,
      before: was.data.passes,
      after: is.data.passes,
      detail: `${title}: what is passed on, in other words`,
    };
  }
  const [agreed, agree] = [was.data.accepted ?? [], is.data.accepted ?? []];
  if (!isSameSet(agreed, agree, renamed)) {
    const words = { before: agreed.join(', ') || undefined, after: agree.join(', ') || undefined };
    yield {
      class: 'ownership',
      subject,
      path: `${path}/accepted`,
      ...words,
      parties: [...agreed, ...agree],
      detail: `${title} is agreed by ${words.before ?? 'nobody'} -> ${words.after ?? 'nobody'}`,
    };
  }
  if (was.data.why !== is.data.why)
    yield {
      class: 'editorial',
      subject,
      path: `${path}/why`,
      before: was.data.why,
      after: is.data.why,
      detail: `${title}: why, in other words`,
    };
}

function ownersOf(handoff: Handoff | undefined): readonly string[] {
  return [handoff?.from.target?.owner?.id, handoff?.to.target?.owner?.id].filter((id) => id !== undefined);
}

function* compareStages(before: Journey, after: Journey, renamed: Renamed): Generator<Difference> {
  const subject = 'structure';
  for (const [id, was, is] of joined(before.stages, after.stages, (stage) => stage.id)) {
    const came = cameOrWent(was, is);
    if (came)
      yield {
        class: came,
        subject,
        path: `/stages/${id}`,
        before: was?.title,
        after: is?.title,
        detail: `the stage “${(is ?? was)?.title ?? id}”`,
      };
    if (was && is)
      yield* compareWords(was.data, is.data, renamed, [], `/stages/${id}`, {
        path: `/stages/${id}`,
        title: `the stage “${is.title}”`,
      }).filter(({ path }) => path !== `/stages/${id}/stops`);
  }
  const stopsOf = (journey: Journey) => journey.stages.flatMap(({ stops }) => stops);
  const nameOf = ({ touchpoint }: { readonly touchpoint: { readonly id: string } }) =>
    renamed('touchpoint', touchpoint.id);
  for (const [id, was, is] of joined(stopsOf(before), stopsOf(after), nameOf)) {
    const path = `/stops/${id}`;
    const title = `the stop “${(is ?? was)?.touchpoint.target?.title ?? id}”`;
    const came = cameOrWent(was, is);
    if (came) yield { class: came, subject, path, before: was?.stage.title, after: is?.stage.title, detail: title };
    if (!was || !is) continue;
    if (was.stage.id !== is.stage.id)
      yield {
        class: 'editorial',
        subject,
        path,
        before: was.stage.title,
        after: is.stage.title,
        detail: `${title} moved from “${was.stage.title}” to “${is.stage.title}”`,
      };
    const [share, now] = [was.data.reach ?? 100, is.data.reach ?? 100];
    if (share !== now)
      yield {
        class: 'measurement',
        subject,
        path: `${path}/reach`,
        before: `${String(share)} %`,
        after: `${String(now)} %`,
        detail: `${title} is passed by ${String(share)} % -> ${String(now)} % of customers`,
      };
    const words = ({ reach: _, touchpoint: __, ...rest }: typeof was.data) => rest;
    for (const found of compareWords(words(was.data), words(is.data), renamed, [], path, { path, title }))
      yield { ...found, class: isOptional(found, path) ? 'measurement' : 'editorial' };
  }
  const order = (of: (journey: Journey) => readonly string[]) => {
    const [was, is] = [[...new Set(of(before))], [...new Set(of(after))]];
    const kept = (mine: readonly string[], other: readonly string[]) => mine.filter((one) => other.includes(one));
    return { was: kept(was, is), is: kept(is, was) };
  };
  const stages = order((journey) => journey.stages.map(({ id }) => id));
  const stops = order((journey) => stopsOf(journey).map(nameOf));
  const found = { class: 'editorial', subject, path: '/stages' } as const;
  if (String(stages.was) !== String(stages.is)) {
    const titles = ({ stages: all }: Journey, ids: readonly string[]) =>
      ids.map((id) => `“${all.find((stage) => stage.id === id)?.title ?? id}”`).join(', ');
    yield {
      ...found,
      before: titles(before, stages.was),
      after: titles(after, stages.is),
      detail: `its stages in another order: ${titles(after, stages.is)}`,
    };
  } else if (String(stops.was) !== String(stops.is)) yield { ...found, detail: 'its stops in another order' };
}

/** Whether it makes a stop one that some customers pass by, or all of them meet again: that says who is counted there. */
function isOptional({ path, before, after }: Difference, stop: string): boolean {
  if (path === `${stop}/insteadOf`) return true;
  return path === `${stop}/when` && (before === undefined || after === undefined);
}

/** Both lists by name, the first of a name on each side; in the order of the older one, then what came. */
function joined<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [name: string, was: T | undefined, is: T | undefined])[] {
  const index = (list: readonly T[]) => {
    const byName = new Map<string, T>();
    for (const one of list) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
    return byName;
  };
  const [was, is] = [index(before), index(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => [name, was.get(name), is.get(name)]);
}

/** Who answers for an entry; where more are named than the one, all of them. */
export function* compareOwners(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  renamed: Renamed,
): Generator<Difference> {
  const told = (owners: readonly { readonly id: string }[]) =>
    owners.length === 0 ? undefined : owners.map(({ id }) => renamed('team', id)).join(', ');
  for (const found of party(told(before), told(after), { path: '/owner', subject: 'owner', word: 'owner' }, renamed))
    yield { ...found, parties: [...before, ...after].map(({ id }) => renamed('team', id)) };
}
