import type { Journey, Moment, Playbook } from '../model/playbook.ts';
import { momentsWithin } from '../model/moments-within.ts';
import { compareWords } from './compare-words.ts';
import { cameOrWent, type Difference, type Renamed } from './difference.ts';
import { joined } from './joined.ts';

/** What is said of a moment of truth that came, besides that it came. */
type SayPlace = (moment: Moment) => string;

/**
 * Moments of truth of a journey that came, went or are told otherwise. One that came while the cap was full names the one that
 * left for it, and where none did, says that it is one too many.
 */
export function* compareMoments(
  before: Journey,
  after: Journey,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const nameOf = ({ touchpoint }: Moment) => renamed('touchpoint', touchpoint.id);
  const all = joined(before.moments, after.moments, nameOf);
  const came = all.flatMap(([, was, is]) => (is && !was ? [is] : []));
  const left = all.flatMap(([, was, is]) => (was && !is ? [was] : []));
  const wasFull = momentsWithin(before).size >= playbooks[0].settings.cap;
  const places = placesOf(came, left, wasFull, playbooks, renamed);
  const over = sayOver(after, came, places, playbooks[1].settings.cap);
  const sayPlace: SayPlace = (moment) => {
    const place = places.get(moment);
    return `${place === undefined ? '' : `, in the place of “${place}”`}${over(moment)}`;
  };
  for (const [id, was, is] of all) {
    const how = cameOrWent(was, is);
    const one = is ?? was;
    if (how && one) yield momentCame(how, one, renamed, sayPlace);
    if (!was || !is) continue;
    const path = `/momentsOfTruth/${id}`;
    const title = `the moment of truth “${is.touchpoint.target?.title ?? id}”`;
    for (const words of compareWords(was.data, is.data, renamed, [], path, { path, title })) {
      const detail = words.path === `${path}/displaces` ? sayDisplaced(title, is, renamed) : words.detail;
      yield { ...words, detail, class: 'editorial', subject: 'moment', touchpoint: id };
    }
  }
}

/** The moments of truth of a journey that came or went as a whole. */
export function* momentsCame(
  how: 'added' | 'removed',
  journey: Journey,
  cap: number,
  renamed: Renamed,
): Generator<Difference> {
  const over = sayOver(journey, journey.moments, new Map(), cap);
  for (const moment of journey.moments) yield momentCame(how, moment, renamed, how === 'added' ? over : () => '');
}

function momentCame(how: 'added' | 'removed', moment: Moment, renamed: Renamed, sayPlace: SayPlace): Difference {
  const { touchpoint } = moment;
  const id = renamed('touchpoint', touchpoint.id);
  const title = titleOf(moment);
  return {
    class: how,
    subject: 'moment',
    path: `/momentsOfTruth/${id}`,
    [how === 'added' ? 'after' : 'before']: title,
    touchpoint: id,
    detail:
      how === 'added' ? `moment of truth “${title}”${sayPlace(moment)}` : `no longer a moment of truth: “${title}”`,
  };
}

/** Whose place each moment took: the one it names, and where the cap was full, one that left with the same change. */
function placesOf(
  came: readonly Moment[],
  left: readonly Moment[],
  wasFull: boolean,
  playbooks: readonly Playbook[],
  renamed: Renamed,
): ReadonlyMap<Moment, string> {
  const places = new Map<Moment, string>();
  const waiting = new Map(left.map((moment) => [renamed('touchpoint', moment.touchpoint.id), moment]));
  for (const moment of came) {
    const { displaces } = moment.data;
    if (displaces === undefined) continue;
    const name = renamed('touchpoint', displaces);
    const one = waiting.get(name);
    const known = playbooks.map((playbook) => playbook.find('touchpoint', displaces)?.title);
    places.set(moment, one ? titleOf(one) : (known.find((title) => title !== undefined) ?? displaces));
    waiting.delete(name);
  }
  if (!wasFull) return places;
  const rest = [...waiting.values()];
  for (const moment of came) {
    const one = places.has(moment) ? undefined : rest.shift();
    if (one) places.set(moment, titleOf(one));
  }
  return places;
}

/** Of the moments that came and took nobody's place, the last ones are those that do not fit. */
function sayOver(
  journey: Journey,
  came: readonly Moment[],
  places: ReadonlyMap<Moment, string>,
  cap: number,
): SayPlace {
  const count = momentsWithin(journey).size;
  const tooMany = Math.max(0, count - cap);
  const fresh = came.filter((moment) => !places.has(moment));
  const over = new Set(tooMany === 0 ? [] : fresh.slice(-tooMany));
  return (moment) => (over.has(moment) ? `, over the cap: ${String(count)} where ${String(cap)} may be` : '');
}

function titleOf({ touchpoint }: Moment): string {
  return touchpoint.target?.title ?? touchpoint.id;
}

function sayDisplaced(title: string, { data: { displaces } }: Moment, renamed: Renamed): string {
  if (displaces === undefined) return `${title} no longer says whose place it took`;
  return `${title} takes the place of “${renamed.titleOf('touchpoint', displaces)}”`;
}
