import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJourney } from '../testing/any-journey.ts';
import { asWritten, fromMermaid, toMermaid, type JourneyDiagram } from './mermaid.ts';

function journeyOf(label: string): JourneyDiagram {
  return {
    title: label,
    description: label,
    sections: [{ title: label, tasks: [{ title: label, score: 4, actors: [label, 'Care'] }] }],
  };
}

test('a journey reads as Mermaid text', () => {
  expect(toMermaid(journeyOf('Call at 09:30'))).toBe(`journey
  accTitle: Call at 09#58;30
  accDescr: Call at 09#58;30
  title Call at 09#58;30
  section Call at 09#58;30
    Call at 09#58;30: 4: Call at 09#58;30, Care
`);
});

test('any text of a journey comes back whole from its Mermaid text', () => {
  fc.assert(
    fc.property(anyJourney, (diagram) => {
      expect(fromMermaid(toMermaid(diagram))).toEqual(asWritten(diagram));
    }),
    { numRuns: 2000 },
  );
});

test('what is written once is written the same again', () => {
  fc.assert(
    fc.property(anyJourney, (diagram) => {
      expect(asWritten(asWritten(diagram))).toEqual(asWritten(diagram));
    }),
    { numRuns: 500 },
  );
});

test('the text of a label brings no character that Mermaid acts on', () => {
  fc.assert(
    fc.property(anyJourney, (diagram) => {
      const entities = /#\d+;/g;
      for (const line of toMermaid(diagram).trimEnd().split('\n')) {
        expect(line.replace(entities, '')).toMatch(/^[\p{L}\p{Nd} :,]*$/u);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['Title deeds', '#84;itle deeds'],
  ['section 8 letter', '#115;ection 8 letter'],
  ['Journey planner', '#74;ourney planner'],
  ['accTitle', '#97;ccTitle'],
  ['ACCDESCR', '#65;CCDESCR'],
  ['My C4Container', 'My #67;4Container'],
  ['a; b # c: d, e', 'a#59; b #35; c#58; d#44; e'],
  ['😀', '#128512;'],
  ['one\r\ntwo\u2028three', 'one two three'],
  ['\uDC00', '#65533;'],
])('the label %j is written %j', (label, written) => {
  expect(toMermaid(journeyOf(label))).toContain(`\n    ${written}: 4: ${written}, Care\n`);
});

test('an actor named twice or not at all is left out, a label without a letter stays', () => {
  const task = { title: '', score: 2 as const, actors: ['Care', ' Care', ''] };
  const diagram = { title: '', description: '', sections: [{ title: '', tasks: [task, { ...task, actors: [] }] }] };
  expect(fromMermaid(toMermaid(diagram)).sections).toEqual([
    {
      title: '',
      tasks: [
        { ...task, actors: ['Care'] },
        { ...task, actors: [] },
      ],
    },
  ]);
});

test('two stages of one name stay two', () => {
  const { sections } = journeyOf('Wait');
  expect(
    fromMermaid(toMermaid({ title: 'T', description: '', sections: [...sections, ...sections] })).sections,
  ).toEqual([...sections, ...sections]);
});

describe('Mermaid text written by hand', () => {
  test('is read with its title, description, stages, comments and line ends of any kind', () => {
    const source = [
      '\uFEFF---',
      'title: "Front"',
      'config:',
      '  title: other',
      '---',
      '%%{init: {"theme": "forest",',
      '  "x": 1}}%%',
      '%% a comment',
      ' journey',
      '  accDescr {',
      '    A day',
      '    at work',
      '  }',
      'Before any section:3',
      '  # another comment',
      '  SECTION Go to work<br/>early',
      '    Make tea : 5 : Me, Cat # and a third',
      '    Say #quot;hi#quot;#58; twice: 1:',
    ].join('\r\n');
    expect(fromMermaid(source)).toEqual({
      title: 'Front',
      description: 'A day at work',
      sections: [
        { title: '', tasks: [{ title: 'Before any section', score: 3, actors: [] }] },
        {
          title: 'Go to work early',
          tasks: [
            { title: 'Make tea', score: 5, actors: ['Me', 'Cat'] },
            { title: 'Say "hi": twice', score: 1, actors: [] },
          ],
        },
      ],
    });
  });

  test.each([
    [
      'accTitle: Name\njourney',
      'The text is no Mermaid journey. Begin it with the word "journey" on a line of its own.',
    ],
    ['graph TD\nA-->B', 'The text is no Mermaid journey. Begin it with the word "journey" on a line of its own.'],
    [
      'journey\n\nCall at 09:30: 4: Agent',
      'Line 3 of the Mermaid text, "Call at 09:30: 4: Agent", is no title, section or task. Write a task as "name: score: who", and a colon in a name as #58;',
    ],
    [
      'journey\nRenewal: first call: Agent',
      'Line 2 of the Mermaid text, "Renewal: first call: Agent", has the score "first call". Write a whole number from 1 to 5.',
    ],
    [
      '---\ntitle: x\n---\njourney\nPay: 6: Me',
      'Line 5 of the Mermaid text, "Pay: 6: Me", has the score "6". Write a whole number from 1 to 5.',
    ],
    [
      'journey\nPay: : Me',
      'Line 2 of the Mermaid text, "Pay: : Me", has the score "". Write a whole number from 1 to 5.',
    ],
    [
      'journey\nPay',
      'Line 2 of the Mermaid text, "Pay", is no title, section or task. Write a task as "name: score: who", and a colon in a name as #58;',
    ],
  ])('%j is refused with its line', (source, message) => {
    expect(() => fromMermaid(source)).toThrow(message);
  });

  test.each([
    '%%{'.repeat(20_000),
    'accDescr {'.repeat(20_000),
    '---\n'.repeat(20_000),
    '#'.repeat(60_000),
    '\u200B'.repeat(60_000),
  ])('hostile text %#: is read or refused at once', (text) => {
    try {
      fromMermaid(`journey\n${text}x: 1`);
      fromMermaid(text);
    } catch {
      // Refused is as good as read.
    }
  });
});
