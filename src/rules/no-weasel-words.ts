import { isOurOwn } from '../model/own-promise.ts';
import { within, type Place } from '../model/place.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { ownWords } from './own-words.ts';
import { phraseFinder } from './phrase-finder.ts';
import { promisesOf } from './promises-of.ts';
import type { Rule } from './rule.ts';
import { wordsOf } from './words/words-of.ts';

export const noWeaselWords: Rule = {
  id: 'no-weasel-words',
  title: 'A promise does not take back in the same breath what it gives.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `"As soon as possible" is a promise that cannot be broken, and so it is none. Each of us reads another number into
"usually", the customer the kindest one. Say what holds, for whom and until when; where that cannot be said, say that we do not
promise it yet.`,
  runsFor: (playbook) => wordsOf(playbook) !== undefined,
  *check({ playbook }) {
    const find = phraseFinder(wordsOf(playbook)?.weasel ?? []);
    for (const { item, what, text, at } of saidIn(playbook)) {
      if (find(text).next().done) continue;
      const [first] = find(ownWords(text));
      if (!first) continue;
      yield {
        message: `${what} of "${item.title}" says "${first.text.replace(/\s+/g, ' ')}", which promises nothing.`,
        hint: 'Say what holds and until when, in a number that can be counted.',
        at,
        about: item,
        values: [first.phrase],
      };
    }
  },
  good: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in, not “as soon as possible”.
    floor: 90
    within: 1 min
    clock: shop-hours
---
Usually a nod is enough. Look up as soon as possible.
`,
  },
  bad: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you as soon as possible.
    floor: 90
---
Look up and say hello.
`,
  },
};

interface Said {
  readonly item: AnyItem;
  readonly what: string;
  readonly text: string;
  readonly at: Place;
}

/** Everything that customers can hold us to: promises, guarantees and their limits, what we promise instead in a notice. */
function* saidIn(playbook: Playbook): Generator<Said> {
  for (const [item, standard] of promisesOf(playbook))
    // The words of a law, licence or contract are not ours to choose.
    if (isOurOwn(standard)) {
      const { id, data, at } = standard;
      yield { item, what: `The promise "${id}"`, text: data.promise, at: within(at, 'promise') };
    }
  for (const item of playbook.touchpoints) {
    const { guarantee } = item.data;
    if (item.status === 'withdrawn' || !guarantee) continue;
    const at = within(item.at, 'guarantee');
    for (const field of ['promise', 'trigger', 'gets', 'claim'] as const) {
      const text = guarantee[field];
      if (text !== undefined) yield { item, what: 'The guarantee', text, at: within(at, field) };
    }
    for (const [index, text] of (guarantee.exceptions ?? []).entries())
      yield { item, what: 'The guarantee', text, at: within(at, 'exceptions', index) };
  }
  for (const item of playbook.notices) {
    const { promiseInstead } = item.data;
    if (promiseInstead !== undefined)
      yield { item, what: 'What we promise instead', text: promiseInstead, at: within(item.at, 'promiseInstead') };
  }
}
