import { expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import { basePlaybook, greetingFile, journeyFile, playbookFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { compare } from './compare.ts';

const named = ['Cup in time', 'Take my order', 'Greet me', 'Say goodbye'];
const idOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const cut = [journeyFile.indexOf('momentsOfTruth:'), journeyFile.indexOf('handoffs:')] as const;

/** The journey with these moments of truth; `A for B` says so itself. */
function journeyOf(moments: readonly string[]): string {
  const lines = moments.map((words) => {
    const [title = '', displaces] = words.split(' for ');
    return `  - { touchpoint: ${idOf(title)}, gameOver: X${displaces === undefined ? '' : `, displaces: ${idOf(displaces)}`} }\n`;
  });
  const way = journeyFile.slice(0, cut[0]).replace('[cup-in-time]', '[cup-in-time, say-goodbye]');
  return `${way}${lines.length === 0 ? '' : `momentsOfTruth:\n${lines.join('')}`}${journeyFile.slice(cut[1])}`;
}

async function told(before: readonly string[] | undefined, after: readonly string[], cap: number) {
  const [was, is] = await Promise.all(
    [before, after].map((moments) =>
      readPlaybook(
        memorySource(basePlaybook, {
          'content/playbook.yaml': `${playbookFile}policy: { cap: ${String(cap)} }\n`,
          'content/touchpoints/say-goodbye.md': greetingFile.replace('Greet me', 'Say goodbye'),
          'journeys/my-order.yaml': moments && journeyOf(moments),
        }),
      ),
    ),
  );
  if (!was || !is) throw new Error('two states are compared');
  return compare(was.playbook, is.playbook)
    .changes.filter(({ path }) => path.startsWith('/momentsOfTruth/'))
    .map(({ sentence }) => /, ((?:no longer|moment).*) \(owner/.exec(sentence)?.[1]);
}

const [cup = '', order = '', greeting = '', goodbye = ''] = named;

test.each([
  ['room was left', 3, [cup], [cup, order], ['moment of truth “Take my order”']],
  ['room was left and one went', 3, [cup], [order], ['no longer a moment of truth: “Cup in time”', 'moment of truth “Take my order”']],
  ['the cap was full', 1, [cup], [order], ['no longer a moment of truth: “Cup in time”', 'moment of truth “Take my order”, in the place of “Cup in time”']],
  ['the cap was full and it names another', 2, [cup, order], [`${greeting} for ${order}`, goodbye], [
    'no longer a moment of truth: “Cup in time”', 'no longer a moment of truth: “Take my order”',
    'moment of truth “Greet me”, in the place of “Take my order”', 'moment of truth “Say goodbye”, in the place of “Cup in time”',
  ]],
  ['none left', 1, [cup], [cup, order], ['moment of truth “Take my order”, over the cap: 2 where 1 may be']],
  ['one left for two', 2, [cup, order], [cup, greeting, goodbye], [
    'no longer a moment of truth: “Take my order”', 'moment of truth “Greet me”, in the place of “Take my order”',
    'moment of truth “Say goodbye”, over the cap: 3 where 2 may be',
  ]],
  ['the journey came with one too many', 1, undefined, [cup, order], ['moment of truth “Cup in time”', 'moment of truth “Take my order”, over the cap: 2 where 1 may be']],
] as const)('a moment of truth added when %s (cap %i) says what that means', async (_, cap, before, after, expected) => {
  expect(await told(before, after, cap)).toEqual(expect.arrayContaining([...expected]));
  expect(await told(before, after, cap)).toHaveLength(expected.length);
}); // prettier-ignore
