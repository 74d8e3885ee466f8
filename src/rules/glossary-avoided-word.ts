import { within } from '../model/place.ts';
import type { Playbook, Term } from '../model/playbook.ts';
import { ourTexts } from './our-texts.ts';
import { ownWords, ownWordsOfPlay } from './own-words.ts';
import { folded, phraseFinder, type FindPhrases, type FoundPhrase } from './phrase-finder.ts';
import type { Objection, Rule } from './rule.ts';

export const glossaryAvoidedWord: Rule = {
  id: 'glossary-avoided-word',
  title: 'Promises and plays use the words of the glossary, not the ones it avoids.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `Where one team says ticket, another incident and a third case, the customer tells the story three times. The glossary
settles which word we use. It binds what we say and write, never what customers say: they are quoted as they spoke.`,
  *check({ playbook }) {
    const avoided = avoidedWords(playbook);
    if (avoided.size === 0) return;
    const find = phraseFinder(avoided.keys(), welcomeWords(playbook, phraseFinder(avoided.keys())));
    const object = objector(avoided);
    for (const { item, text, at } of ourTexts(playbook)) {
      for (const found of findIn(text, find, ownWords)) yield object(item, found, at);
    }
    for (const item of playbook.touchpoints) {
      const { body, file, status } = item;
      if (!body || status === 'withdrawn') continue;
      for (const found of findIn(body.text, find, ownWordsOfPlay)) {
        const start = body.start + found.offset;
        yield object(item, found, { file, range: [start, start + found.text.length] });
      }
    }
  },
  good: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
recovery:
  when: [you made me the wrong unit]
  within: 5 min
  authority: 5 EUR
  steps: [Make the cup anew., Never call it a “unit”.]
---
Say the order back. The till prints \`unit\`; we say cup.

> The man called my coffee a unit.
`,
  },
  bad: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
---
Say the order back.

:::say
One unit, large?
:::
`,
  },
};

type Avoided = ReadonlyMap<string, { readonly term: Term; readonly index: number }>;

/** Every word to avoid, with the first term that avoids it. */
function avoidedWords({ terms }: Playbook): Avoided {
  const avoided = new Map<string, { term: Term; index: number }>();
  for (const term of terms)
    for (const [index, word] of (term.data.avoid ?? []).entries())
      if (!avoided.has(folded(word))) avoided.set(folded(word), { term, index });
  return avoided;
}

/** Words of the common language that hold one to avoid: what one term avoids another may be called. */
function welcomeWords({ terms }: Playbook, find: FindPhrases): readonly string[] {
  const words = terms.flatMap(({ title, data }) => [title, ...(data.synonyms ?? [])]);
  return words.filter((word) => !find(word).next().done);
}

/** The first place of each avoided word; what is not ours to word is looked for only where there is one. */
function findIn(text: string, find: FindPhrases, own: (text: string) => string): Iterable<FoundPhrase> {
  if (find(text).next().done) return [];
  const first = new Map<string, FoundPhrase>();
  for (const found of find(own(text))) if (!first.has(found.phrase)) first.set(found.phrase, found);
  return first.values();
}

function objector(avoided: Avoided) {
  return (
    item: NonNullable<Objection['about']> & { title: string },
    found: FoundPhrase,
    at: Objection['at'],
  ): Objection => {
    const word = avoided.get(found.phrase);
    const said = found.text.replace(/\s+/g, ' ');
    const title = word?.term.title ?? '';
    return {
      message: `"${item.title}" says "${said}", a word that the glossary avoids for "${title}".`,
      hint: `Write "${title}", or say it in the customer's words.`,
      at,
      about: item,
      ...(word
        ? { related: [{ at: within(word.term.at, 'avoid', word.index), message: `"${title}" avoids it` }] }
        : {}),
      values: [found.phrase],
    };
  };
}
