import { within } from '../model/place.ts';
import { folded } from './phrase-finder.ts';
import type { Rule } from './rule.ts';
import { outsideWordsOf, type OutsideWords } from './words/outside-words.ts';

export const journeyInCustomerVoice: Rule = {
  id: 'journey-in-customer-voice',
  title: 'A journey is called what the customer would call it.',
  severity: 'advice',
  floor: 'off',
  waivable: true,
  why: `Nobody tells a friend that they went through an onboarding process. "I move in and it works" says what the customer
wants and when they have it; "Customer onboarding" says what we do to them, and ends where our work ends. The title is what
everybody will say in meetings, so it should say it from the right side.`,
  runsFor: (playbook) => outsideWordsOf(playbook) !== undefined,
  *check({ playbook }) {
    const words = outsideWordsOf(playbook);
    if (!words) return;
    for (const journey of playbook.journeys) {
      if (journey.status === 'withdrawn') continue;
      const said = saidFromOutside(journey.title, words);
      if (said === undefined) continue;
      yield {
        message: `"${journey.title}" speaks about the customer from outside: "${said}".`,
        hint: 'Write the title as the customer would say it, from what they want to the moment they have it.',
        at: within(journey.at, 'title'),
        about: journey,
        values: [journey.title],
      };
    }
  },
  good: {
    'journeys/my-first-card.yaml': `title: I get my coffee card and it works today
goal: I pay less from the first cup on.
owner: guest-office
stages:
  - id: i-ask
    title: I ask for it
    stops: [greet-me, take-my-order]
`,
  },
  bad: {
    'journeys/my-first-card.yaml': `title: Customer onboarding
goal: I pay less from the first cup on.
owner: guest-office
stages:
  - id: i-ask
    title: I ask for it
    stops: [greet-me, take-my-order]
`,
  },
};

/** @returns the words of a title that no customer would say of themselves; undefined where it holds a word of their own voice */
function saidFromOutside(title: string, words: OutsideWords): string | undefined {
  const text = folded(title);
  const own = new Set(words.self.map(folded));
  if (text.split(/[^\p{L}\p{M}'-]+/u).some((word) => own.has(word))) return undefined;
  const begins = words.begins.find((phrase) => text.startsWith(`${folded(phrase)} `));
  if (begins !== undefined) return begins;
  return words.ends.find((phrase) => {
    const end = folded(phrase);
    if (end.startsWith('-')) return text.endsWith(end.slice(1)) && !isAfterAny(text.split(' ').at(-2), words);
    if (text === end) return true;
    return (
      text.endsWith(` ${end}`) &&
      !isAfterAny(
        text
          .slice(0, -end.length - 1)
          .split(' ')
          .at(-1),
        words,
      )
    );
  });
}

function isAfterAny(word: string | undefined, { ordinaryAfter }: OutsideWords): boolean {
  return word !== undefined && ordinaryAfter.includes(word);
}
