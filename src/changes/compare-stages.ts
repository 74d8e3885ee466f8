import type { Journey } from '../model/playbook.ts';
import { compareOrder } from './compare-order.ts';
import { compareStops } from './compare-stops.ts';
import { compareWords } from './compare-words.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import { joined } from './joined.ts';

/** Stages with their stops, and the order of both. */
export function* compareStages(before: Journey, after: Journey, renamed: Renamed): Generator<Difference> {
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
  yield* compareStops(before, after, renamed);
  yield* compareOrder(before, after, renamed);
}
