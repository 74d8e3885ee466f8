import { within } from '../model/place.ts';
import { cite } from './cite.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Rule } from './rule.ts';
import type { RuleWords } from './words/rule-words.ts';
import { wordsOf } from './words/words-of.ts';

export const recoveryInTheirWords: Rule = {
  id: 'recovery-in-their-words',
  title: 'A recovery play is found by what the customer says, not by what we call it.',
  severity: 'advice',
  floor: 'off',
  waivable: false,
  why: `Whoever needs a recovery play has a customer on the line and a few seconds. They look for what they have just heard:
"nobody came". A symptom in our own language, such as a missed service level, is found by those alone who do not need it.`,
  runsFor: (playbook) => wordsOf(playbook) !== undefined,
  *check({ playbook }) {
    const words = wordsOf(playbook);
    if (!words) return;
    const speaksOurs = ourLanguage(words);
    for (const touchpoint of playbook.touchpoints) {
      const { recovery } = touchpoint.data;
      if (touchpoint.status === 'withdrawn' || !recovery) continue;
      for (const [index, symptom] of recovery.when.entries()) {
        const ours = speaksOurs(symptom);
        if (ours === undefined) continue;
        yield {
          message: `The recovery play of "${touchpoint.title}" begins with ${cite(symptom)}; no customer says "${ours}" of it.`,
          hint: 'Write what you hear when it has gone wrong, as they say it.',
          at: within(touchpoint.at, 'recovery', 'when', index),
          about: touchpoint,
          values: [symptom],
        };
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
  when: [I said oat milk, your customer service laughed at me, this is somebody else's cup]
  within: 5 min
  authority: 5 EUR
  steps: [Say that we heard it wrong., Make it anew.]
---
Say the order back before you send it to the bar.
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
recovery:
  when: [The customer complains about a wrong order]
  within: 5 min
  authority: 5 EUR
  steps: [Say that we heard it wrong., Make it anew.]
---
Say the order back before you send it to the bar.
`,
  },
};

/** @returns a test for symptoms that gives the words which no customer says; it lets pass what it is not sure of */
function ourLanguage({ internal, people, verbs }: RuleWords): (symptom: string) => string | undefined {
  const findInternal = phraseFinder(internal);
  const findAbout = phraseFinder(people.flatMap((person) => verbs.map((verb) => `${person} ${verb}`)));
  return (symptom) => {
    const [ours] = findInternal(symptom);
    if (ours) return ours.text;
    const [about] = findAbout(symptom);
    return about?.offset === symptom.search(/[\p{L}\p{N}]/u) ? about.text : undefined;
  };
}
