import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJourney } from '../testing/any-journey.ts';
import { asWritten, fromMermaidJourney, toMermaid, type JourneyDiagram } from './mermaid.ts';

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
      expect(fromMermaidJourney(toMermaid(diagram))).toEqual({ diagram: asWritten(diagram), remarks: [] });
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

const readBack = (diagram: JourneyDiagram): JourneyDiagram | undefined =>
  fromMermaidJourney(toMermaid(diagram))?.diagram;

test('an actor named twice or not at all is left out, a label without a letter stays', () => {
  const task = { title: '', score: 2 as const, actors: ['Care', ' Care', ''] };
  const diagram = { title: '', description: '', sections: [{ title: '', tasks: [task, { ...task, actors: [] }] }] };
  expect(readBack(diagram)?.sections).toEqual([
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
  const twice = [...sections, ...sections];
  expect(readBack({ title: 'T', description: '', sections: twice })?.sections).toEqual(twice);
});

/** Each remark as its reason, its place and the words that stand there. */
function remarksOn(source: string): readonly string[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  return (fromMermaidJourney(source)?.remarks ?? []).map(({ reason, line, from, to, what }) => {
    expect(lines[line - 1]?.slice(from, to)).toBe(what);
    return `${reason} at ${String(line)}:${String(from + 1)}: ${what}`;
  });
}

describe('Mermaid text written by hand', () => {
  const everything = [
    '---',
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
    '    at work 🛒',
    '  }',
    'Before any section:3',
    '  # another comment',
    '  SECTION Go to work<br/>early',
    '    Make tea ☕ : 5 : Me, Cat # and a third',
    '    Say #quot;hi#quot;#58; twice: 1:',
    '    仕事 : 2.0 : 私',
  ].join('\r\n');

  test('is read with its title, description, stages, comments, scripts and line ends of any kind', () => {
    expect(fromMermaidJourney(everything)?.diagram).toEqual({
      title: 'Front',
      description: 'A day at work 🛒',
      sections: [
        { title: '', tasks: [{ title: 'Before any section', score: 3, actors: [] }] },
        {
          title: 'Go to work early',
          tasks: [
            { title: 'Make tea ☕', score: 5, actors: ['Me', 'Cat'] },
            { title: 'Say "hi": twice', score: 1, actors: [] },
            { title: '仕事', score: 2, actors: ['私'] },
          ],
        },
      ],
    });
  });

  test('tells what it does not carry, at its place', () => {
    expect(remarksOn(everything)).toEqual([
      'settings at 3:1: config:',
      'settings at 6:1: %%{init: {"theme": "forest",',
      'comment at 8:1: %% a comment',
      'comment at 15:3: # another comment',
      'dropped at 17:30: # and a third',
    ]);
  });

  test.each([
    ['Call at 09:30: 4: Agent', ['Call at 09:30 / 4 / Agent'], ['colon at 2:1: Call at 09:30']],
    ['  Renewal: first call: 5: Team A', ['Renewal: first call / 5 / Team A'], ['colon at 2:3: Renewal: first call']],
    ['Make tea: 5: Me: You', ['Make tea / 5 / Me: You'], ['colon at 2:14: Me: You']],
    ['Walk: 12:30 train: 2', ['Walk: 12:30 train / 2 / '], ['colon at 2:1: Walk: 12:30 train']],
    ['Renewal: first call: Agent', ['Renewal / 3 / Agent'], ['score at 2:10: first call']],
    ['Pay: 6: Me', ['Pay / 5 / Me'], ['score at 2:6: 6']],
    ['Pay: -1', ['Pay / 1 / '], ['score at 2:6: -1']],
    ['Pay: 2.5: Me', ['Pay / 3 / Me'], ['score at 2:6: 2.5']],
    ['Pay: : Me', ['Pay / 3 / Me'], ['score at 2:1: Pay: : Me']],
    ['Pay', [], ['line at 2:1: Pay']],
    [': 5: Me', [], ['line at 2:1: : 5: Me']],
    ['title', [], ['line at 2:1: title']],
    ['section Step 1: Context\nA: 1', ['A / 1 / '], ['colon at 2:9: Step 1: Context']],
    ['Look; think: 3', ['Look; think / 3 / '], ['semicolon at 2:5: ;']],
    ['Find #1: 3: Me', [], ['dropped at 2:6: #1: 3: Me', 'line at 2:1: Find']],
    ['Journey planned: 4: Me', ['Journey planned / 4 / Me'], ['word at 2:1: Journey planned']],
    ['click A "javascript:alert(1)"', [], ['click at 2:1: click A "javascript:alert(1)"']],
    ['Click to pay: 5: Me', ['Click to pay / 5 / Me'], []],
    ['A@{ img: "https://e.invalid/p.png" }', [], ['picture at 2:1: A@{ img: "https://e.invalid/p.png" }']],
    ['A: 1\njourney', ['A / 1 / '], ['line at 3:1: journey']],
    ['A: 1 %%{init: {}}%%', ['A / 1 / '], ['settings at 2:6: %%{init: {}}%%']],
    ['A: 1\n%%{init: {', ['A / 1 / '], ['settings at 3:1: %%{init: {']],
  ])('%j is read for what it means, and remarked on where Mermaid would not', (lines, tasks, remarks) => {
    const source = `journey\n${lines}`;
    const read = fromMermaidJourney(source)?.diagram.sections.flatMap((section) => section.tasks) ?? [];
    expect(read.map(({ title, score, actors }) => `${title} / ${String(score)} / ${actors.join(', ')}`)).toEqual(tasks);
    expect([...remarksOn(source)].sort()).toEqual([...remarks].sort());
  });

  test.each(['accTitle: Name\njourney', 'graph TD\nA-->B', '', '%% only a comment', 'journeys\nA: 1'])(
    '%j is no journey',
    (source) => {
      expect(fromMermaidJourney(source)).toBeUndefined();
    },
  );

  test.each([
    '%%{'.repeat(16_000),
    '%%{}%%'.repeat(8_000),
    '%%{}%%\n'.repeat(7_000),
    'accDescr {'.repeat(5_000),
    '---\n'.repeat(12_000),
    '#'.repeat(50_000),
    ';'.repeat(50_000),
    ':'.repeat(50_000),
    '\u200B'.repeat(50_000),
    'A: 1\n'.repeat(10_000),
  ])('hostile text %#: is read at once', (text) => {
    for (const source of [`journey\n${text}x: 1`, text])
      expect(fromMermaidJourney(source)?.remarks.length).not.toBe(-1);
  });

  test('any text between its lines is read without a fault, and each remark stands on its line', () => {
    const piece = fc.constantFrom(
      ...['title ', 'section ', 'A', ': ', '5', '6', ', ', '#', ';', '%%', '%%{', '}%%', '\n'],
    );
    const more = fc.constantFrom(
      '---',
      'click A ',
      '@{',
      'accDescr {',
      '}',
      'accTitle:',
      ' ',
      '\t',
      '🛒',
      '#58;',
      'journey',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, more), { maxLength: 30 }), (pieces) => {
        for (const source of [`journey\n${pieces.join('')}`, pieces.join('')]) {
          for (const { line, from, to } of fromMermaidJourney(source)?.remarks ?? []) {
            const length = source.split('\n')[line - 1]?.length ?? -1;
            expect(
              0 <= from && from < to && to <= length,
              `${String(from)} to ${String(to)} of ${String(length)}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
