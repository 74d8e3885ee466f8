import type { JourneyVerdict } from './journey-verdict.ts';
import { listSome } from './say-list.ts';
import { sayStage } from './say-stage.ts';
import type { Said } from './say-verdict.ts';
import { rankOf } from './verdict.ts';

/** @returns a journey in one line of a list, worst first: `No: Repair visit kept falls short` */
export function sayJourney({ reliable, consistent, stages, outcome }: JourneyVerdict): Said {
  const seen = new Set<string>();
  const parts = stages
    .flatMap((stage) => stage.parts)
    .filter(({ item }) => {
      const name = `${item.kind}/${item.id}`;
      return !seen.has(name) && seen.add(name);
    });
  const isDeciding = (answer: typeof reliable): boolean => rankOf(answer) === rankOf(reliable);
  if (reliable.verdict === 'yes' || parts.some((part) => isDeciding(part.reliable)))
    return sayStage({ reliable, consistent, parts });
  // No stop says it: it is what is promised from end to end.
  const { word, rest } = sayStage({ reliable, consistent, parts: [] });
  const promises = outcome.filter((one) => isDeciding(one.reliable)).map(({ standard }) => `“${standard.promise}”`);
  return { word, rest: promises.length === 0 ? rest : listSome(promises) };
}
