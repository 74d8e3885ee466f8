import type { Journey } from '../model/playbook.ts';
import { compareWords } from './compare-words.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import { joined } from './joined.ts';
import { nameOfStop, stopsOf } from './stops-of.ts';

/** Stops that came, went or went to another stage, and what is true of them in this journey. */
export function* compareStops(before: Journey, after: Journey, renamed: Renamed): Generator<Difference> {
  const subject = 'structure';
  for (const [id, was, is] of joined(stopsOf(before), stopsOf(after), (stop) => nameOfStop(stop, renamed))) {
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
}

/** Whether it makes a stop one that some customers pass by, or all of them meet again: that says who is counted there. */
function isOptional({ path, before, after }: Difference, stop: string): boolean {
  if (path === `${stop}/insteadOf`) return true;
  return path === `${stop}/when` && (before === undefined || after === undefined);
}
