import fc from 'fast-check';
import type { JourneyDiagram } from '../formats/mermaid.ts';

const troublesome = [
  '',
  ' ',
  '\u200B',
  'title',
  'Section 4',
  'journey',
  'accTitle: x',
  'accDescr { x }',
  'C4Container',
  'style: a#b; c',
  'classDef x:a#b;c',
  'graph TD',
  '%%{init: {"theme":"forest"}}%%',
  '%% a',
  '---\nconfig:\n  theme: dark\n---',
  'A\nclick X href "https://e.invalid"',
  '<img src=x onerror=__MARKER=1>',
  '</text></svg><script>1</script>',
  'Line<br/>break',
  '#58; #quot; &amp; &#58;',
  'ﬂ°°58¶ß',
  '__proto__',
  'constructor',
  '5',
  'a:b;c#d,e"f',
  '$$x^2$$ `y` \\n',
  'Ja\u0308hrlich  zwei\tSpalten',
  '\uD800 lone',
  '\u0000\u0007\u0085\u2028',
  '👩‍👩‍👧 شركة חברה 会社',
  '\u202Eright to left\u202C',
  '"kept-drawing-title"',
];

const anyText = fc.oneof(
  fc.constantFrom(...troublesome),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.tuple(fc.constantFrom(...troublesome), fc.constantFrom(...troublesome)).map((parts) => parts.join(' ')),
);

/** Journeys whose every text is any text, well-formed or not, with words that Mermaid takes for its own. */
export const anyJourney: fc.Arbitrary<JourneyDiagram> = fc.record({
  title: anyText,
  description: anyText,
  sections: fc.array(
    fc.record({
      title: anyText,
      tasks: fc.array(
        fc.record({
          title: anyText,
          score: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
          actors: fc.array(anyText, { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
});
