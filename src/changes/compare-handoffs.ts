import { listWords } from '../model/count-words.ts';
import type { Handoff } from '../model/playbook.ts';
import { compareListed } from './compare-listed.ts';
import { compareNumber } from './compare-number.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import type { Hours } from './direction.ts';
import { joined } from './joined.ts';
import { isSameSet } from './same-meaning.ts';

/** Hand-offs that came or went, and what both sides agreed to; every change of one is one of both sides. */
export function* compareHandoffs(
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
  yield* compareNumber([was.data.within, is.data.within], hours, 'less', {
    path: `${path}/within`,
    subject,
    word: `${title} within `,
  });
  yield* compareListed(was.data.neverAskAgain, is.data.neverAskAgain, {
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
      detail: `${title}${sayAgreed(agreed, agree, renamed)}`,
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

/** @returns `: Digital agrees to it now, and Online desk no longer does` */
function sayAgreed(agreed: readonly string[], agree: readonly string[], renamed: Renamed): string {
  const newer = (teams: readonly string[]) => new Set(teams.map((team) => renamed('team', team)));
  const [was, is] = [newer(agreed), newer(agree)];
  const titles = (teams: readonly string[]) => listWords(teams.map((team) => renamed.titleOf('team', team)));
  const [came, left] = [[...is].filter((team) => !was.has(team)), [...was].filter((team) => !is.has(team))];
  const told = [
    ...(came.length === 0 ? [] : [`${titles(came)} ${came.length === 1 ? 'agrees' : 'agree'} to it now`]),
    ...(left.length === 0 ? [] : [`${titles(left)} no longer ${left.length === 1 ? 'does' : 'do'}`]),
  ];
  if (came.length === 0) return `: ${titles(left)} no longer ${left.length === 1 ? 'agrees' : 'agree'} to it`;
  return `: ${told.join(', and ')}`;
}

function ownersOf(handoff: Handoff | undefined): readonly string[] {
  return [handoff?.from.target?.owner?.id, handoff?.to.target?.owner?.id].filter((id) => id !== undefined);
}
