import { listWords } from '../model/count-words.ts';
import type { Journey, Playbook } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { UsageFault } from './command.ts';

/** A journey and the draft that is to become it. */
export interface ToBe {
  readonly live: Journey;
  readonly draft: Journey;
}

/**
 * @param name the id of the one that stands or of the draft
 * @throws {UsageFault} where there is no such journey, no draft that becomes it, or more than one
 */
export function findToBe({ journeys }: Playbook, name: string): ToBe {
  const journey = journeys.find(({ id }) => id === name);
  if (!journey) {
    const meant = didYouMean(
      name,
      journeys.map(({ id }) => id),
    );
    throw new UsageFault(`There is no journey "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  }
  const live = journey.becomes?.target;
  if (live) return { live, draft: journey };
  const [draft, ...more] = journey.toBe;
  if (!draft)
    throw new UsageFault(
      `No draft becomes the journey "${name}". Write one with "status: draft" and "becomes: ${name}".`,
    );
  if (more.length > 0)
    throw new UsageFault(
      `Several drafts become the journey "${name}". Name the one you mean: ${listWords(journey.toBe.map(({ id }) => id))}.`,
    );
  return { live: journey, draft };
}
