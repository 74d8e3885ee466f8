import { within, type Place } from '../model/place.ts';
import type { AnyItem, Playbook, Touchpoint } from '../model/playbook.ts';
import { promisesOf } from './promises-of.ts';

/** Words of ours in a field: a title, a promise, a guarantee, a line of a play. */
export interface OurText {
  readonly item: AnyItem;
  readonly text: string;
  readonly at: Place;
}

/**
 * @returns every field that speaks with our voice. The titles of journeys and stages do not, nor do symptoms, frictions and
 *   walks: they are in the words of customers. Decisions and terms speak about words.
 */
export function* ourTexts(playbook: Playbook): Generator<OurText> {
  for (const [item, { data, at }] of promisesOf(playbook))
    yield { item, text: data.promise, at: within(at, 'promise') };
  for (const item of playbook.touchpoints) if (item.status !== 'withdrawn') yield* ofTouchpoint(item);
  for (const item of playbook.initiatives) yield { item, text: item.title, at: within(item.at, 'title') };
  for (const item of playbook.notices)
    for (const field of ['title', 'say', 'promiseInstead'] as const) {
      const text = item.data[field];
      if (text !== undefined) yield { item, text, at: within(item.at, field) };
    }
}

function* ofTouchpoint(item: Touchpoint): Generator<OurText> {
  const { title, at, data } = item;
  const { guarantee, recovery } = data;
  yield { item, text: title, at: within(at, 'title') };
  for (const field of ['promise', 'trigger', 'gets', 'claim'] as const) {
    const text = guarantee?.[field];
    if (text !== undefined) yield { item, text, at: within(at, 'guarantee', field) };
  }
  for (const [index, text] of (guarantee?.exceptions ?? []).entries())
    yield { item, text, at: within(at, 'guarantee', 'exceptions', index) };
  for (const [index, text] of (recovery?.steps ?? []).entries())
    yield { item, text, at: within(at, 'recovery', 'steps', index) };
  for (const field of ['closing', 'learnt'] as const) {
    const text = recovery?.[field];
    if (text !== undefined) yield { item, text, at: within(at, 'recovery', field) };
  }
}
