import { expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import { basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { compare } from './compare.ts';

const file = 'content/initiatives/second-grinder.yaml';
const proposed = 'decision: proposed\ndecideBy: 2026-09-30';
const yes = "decision: 'yes'\ndecided: 2026-09-14";

async function told(before: string | undefined, after: string | undefined) {
  const [was, is] = await Promise.all(
    [before, after].map((facts) =>
      readPlaybook(memorySource(basePlaybook, { [file]: facts && `title: A second grinder\n${facts}\nowner: bar\n` })),
    ),
  );
  if (!was || !is) throw new Error('two states are compared');
  return compare(was.playbook, is.playbook).changes.map(
    ({ class: of, subject, path, sentence }) => `${of} ${subject} ${path || '.'} ${sentence.split('*, ')[1] ?? ''}`,
  );
}

test.each([
  ['is written down', undefined, proposed, 'added entry . initiative, proposed, to be decided by 30 September 2026'],
  ['gets a yes', proposed, yes, 'editorial decision /decision decided yes on 14 September 2026; before: proposed, to be decided by 30 September 2026'],
  ['gets a no', 'decision: proposed', "decision: 'no'\nbecause: It serves nothing.", 'editorial decision /decision decided no; before: proposed'],
  ['has to wait', proposed, 'decision: not-now\ndecided: 2026-09-14\nrevisit: 2027-01-15', 'editorial decision /decision not now, decided on 14 September 2026, to be looked at again on 15 January 2027; before: proposed, to be decided by 30 September 2026'],
  ['has to wait, by nobody’s day', 'decision: proposed', 'decision: not-now', 'editorial decision /decision not now; before: proposed'],
  ['is decided later', proposed, 'decision: proposed\ndecideBy: 2026-10-31', 'editorial decision /decision proposed, to be decided by 31 October 2026; before: proposed, to be decided by 30 September 2026'],
  ['is finished', yes, `${yes}\nfinished: 2026-11-02\nmoved: { before: 78, after: 96.4 }`, 'editorial decision /finished finished on 2 November 2026; moved from 78\u202f% to 96.4\u202f% kept'],
  ['is finished too early to tell', yes, `${yes}\nfinished: 2026-11-02\nmoved: { tooEarlyUntil: 2027-02-28 }`, 'editorial decision /finished finished on 2 November 2026; too early to say what it moved until 28 February 2027'],
  ['goes on', `${yes}\nfinished: 2026-11-02`, yes, 'editorial decision /finished no longer finished; before: finished on 2 November 2026'],
  ['goes', yes, undefined, 'removed entry . initiative'],
])('an initiative that %s says so in words', async (_, before, after, expected) => {
  const found = await told(before, after);
  expect(found.filter((line) => !line.includes('/because'))).toEqual([expected]);
}); // prettier-ignore

test('what else an initiative says is told field by field', async () => {
  expect(await told(yes, `${yes}\nbecause: Half of the late cups waited.`)).toEqual([
    'editorial words /because because: now Half of the late cups waited.',
  ]);
});
