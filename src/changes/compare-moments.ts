import type { Moment } from '../model/playbook.ts';
import { compareWords } from './compare-words.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import { joined } from './joined.ts';

/** Of a moment of truth that came: the touchpoint that it took the place of, where it says so. */
export function momentCame(came: 'added' | 'removed', moment: Moment, renamed: Renamed): Difference {
  const { touchpoint, data } = moment;
  const id = renamed('touchpoint', touchpoint.id);
  const title = touchpoint.target?.title ?? touchpoint.id;
  const instead =
    came === 'added' && data.displaces !== undefined
      ? `, in the place of “${renamed.titleOf('touchpoint', data.displaces)}”`
      : '';
  return {
    class: came,
    subject: 'moment',
    path: `/momentsOfTruth/${id}`,
    [came === 'added' ? 'after' : 'before']: title,
    touchpoint: id,
    detail: `${came === 'added' ? 'moment of truth' : 'no longer a moment of truth:'} “${title}”${instead}`,
  };
}

/** Moments of truth that came or went, and what is said of those that stay. */
export function* compareMoments(
  before: readonly Moment[],
  after: readonly Moment[],
  renamed: Renamed,
): Generator<Difference> {
  for (const [id, was, is] of joined(before, after, ({ touchpoint }) => renamed('touchpoint', touchpoint.id))) {
    const came = cameOrWent(was, is);
    const one = is ?? was;
    if (came && one) yield momentCame(came, one, renamed);
    if (!was || !is) continue;
    const path = `/momentsOfTruth/${id}`;
    const title = `the moment of truth “${is.touchpoint.target?.title ?? id}”`;
    for (const words of compareWords(was.data, is.data, renamed, [], path, { path, title })) {
      const detail = words.path === `${path}/displaces` ? sayPlace(title, is, renamed) : words.detail;
      yield { ...words, detail, class: 'editorial', subject: 'moment', touchpoint: id };
    }
  }
}

function sayPlace(title: string, { data: { displaces } }: Moment, renamed: Renamed): string {
  if (displaces === undefined) return `${title} no longer says whose place it took`;
  return `${title} takes the place of “${renamed.titleOf('touchpoint', displaces)}”`;
}
