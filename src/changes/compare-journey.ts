import type { Handoff, Journey, Playbook } from '../model/playbook.ts';
import { compareMoments } from './compare-moments.ts';
import { compareWords } from './compare-words.ts';
import { listed, number, party, usualHours } from './compare-touchpoint.ts';
import { cameOrWent, type Difference, type Renamed } from './difference.ts';
import type { Hours } from './direction.ts';
import { joined } from './joined.ts';
import { isSameSet, meaningOf } from './same-meaning.ts';

/** A journey without its outcome: moments of truth, hand-offs, stages and their stops, and its words. */
export function* compareJourney(
  before: Journey,
  after: Journey,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const hours = playbooks.map(({ settings }) => usualHours(settings.data)) as [Hours, Hours];
  yield* compareMoments(before, after, playbooks, renamed);
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
      yield* compareWords(was.data, is.data, renamed, [], `/stages/${id}`).filter(
        ({ path }) => path !== `/stages/${id}/stops`,
      );
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
    yield* compareWords(words(was.data), words(is.data), renamed, [], path);
  }
  const order = (journey: Journey) => [
    ...new Set([...journey.stages.map(({ id }) => `stage ${id}`), ...stopsOf(journey).map(nameOf)]),
  ];
  const [was, is] = [order(before), order(after)];
  const kept = (mine: readonly string[], other: readonly string[]) => mine.filter((one) => other.includes(one));
  if (meaningOf(kept(was, is), renamed) !== meaningOf(kept(is, was), renamed))
    yield { class: 'editorial', subject, path: '/stages', detail: 'its stages or stops in another order' };
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
