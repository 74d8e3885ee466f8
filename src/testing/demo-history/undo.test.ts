import { expect, test } from 'vitest';
import { cutBlock } from './cut-block.ts';
import { adds, block, change, checked, drops, moves, says, type Step } from './story.ts';
import { undo } from './undo.ts';

const yaml = `title: A
stages:
  # The first.
  - id: one
    stops: [a]

  - id: two
    stops: [b]

end: later
`;

test.each([
  [
    'the first item of a list, with its comment',
    '  - id: one',
    `title: A\nstages:\n  - id: two\n    stops: [b]\n\nend: later\n`,
  ],
  [
    'the last item of a list',
    '  - id: two',
    `title: A\nstages:\n  # The first.\n  - id: one\n    stops: [a]\n\nend: later\n`,
  ],
  ['a field with all below it', 'stages:', `title: A\n\nend: later\n`],
  ['a comment alone', '  # The first.', yaml.replace('  # The first.\n', '')],
])('a block is taken out: %s', (_, first, expected) => {
  expect(cutBlock(yaml, first)).toBe(expected);
});

test('a case of a play is taken out to its end', () => {
  const play =
    '1. Do it.\n\n::::when{if="it rains"}\nStay.\n:::note\nDry.\n:::\n::::\n\n:::when{if="it snows"}\nGo.\n:::\n';
  expect(cutBlock(play, '::::when{if="it rains"}')).toBe('1. Do it.\n\n:::when{if="it snows"}\nGo.\n:::\n');
});

test('what is not there once is not taken out', () => {
  expect(cutBlock('a: 1\nb: 2\n', 'c: 3')).toBeUndefined();
  expect(cutBlock('- a: 1\n- a: 1\n', '- a: 1')).toBeUndefined();
});

const files = new Map([
  ['content/touchpoints/x/cup.md', 'backing:\n  - what: w\n    checked: 2026-05-01\nfloor: 98\n'],
  ['content/glossary/cup.md', 'See [the\ncup](touchpoint/cup) and [a bar](touchpoint/bar).\n'],
  ['content/teams/bar.yaml', 'name: Bar\npinned: [cup, bar]\n'],
]);
const undone = (...steps: readonly Step[]) =>
  undo(files, change('2026-05-02', 'care', 'Change it', 'Because.', ...steps));

test('with an entry, the links to it come and go', () => {
  const before = undone(...adds('touchpoints/x/cup.md'));
  expect(before.get('content/glossary/cup.md')).toBe('See the\ncup and [a bar](touchpoint/bar).\n');
  expect(before.get('content/teams/bar.yaml')).toBe('name: Bar\npinned: [bar]\n');
});

test('a backing has been looked at before', () => {
  const before = undone(checked('touchpoints/', '2026-02-01'));
  expect(before.get('content/touchpoints/x/cup.md')).toContain('checked: 2026-02-01');
});

test.each([
  ['a text that the example no longer holds', says('touchpoints/x/cup.md', 'floor: 95', 'floor: 97'), 'floor: 97'],
  ['a block that it no longer holds', block('touchpoints/x/cup.md', 'guarantee:'), 'guarantee:'],
  ['a file that is not there', adds('touchpoints/x/mug.md')[0], 'content/touchpoints/x/mug.md is not there'],
  ['a file that is still there', drops('glossary/cup.md', ''), 'content/glossary/cup.md is still there'],
  ['a move of nothing', moves('glossary/a.md', 'glossary/b.md'), 'content/glossary/b.md is not there'],
  ['a look at nothing new', checked('touchpoints/', '2026-05-01'), 'was checked after 2026-05-01'],
] as const)('%s is told with the change that wants it', (_, step, says) => {
  if (!step) throw new Error('no step');
  expect(() => undone(step)).toThrow('“Change it”');
  expect(() => undone(step)).toThrow(says);
});
