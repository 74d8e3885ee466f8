import { constructFromEvents, parseEvents, YAMLException, type Event } from 'js-yaml';
import { limits } from '../limits.ts';
import { dialectFaults, type YamlFault } from './dialect.ts';
import { yamlTraps, type YamlTrap } from './traps.ts';

/** A text read as YAML: its value and what may be read otherwise, or why there is none. Ranges are UTF-16 offsets into the text. */
export type YamlReading =
  | { readonly value: unknown; readonly traps: readonly YamlTrap[]; readonly faults?: undefined }
  | { readonly faults: readonly YamlFault[] };

/**
 * Reads one document of the strict dialect: YAML 1.2 core schema, no anchors, aliases, tags, directives or merge keys.
 * Values and places come from the same events, so that they cannot disagree.
 */
export function readYaml(text: string): YamlReading {
  let events: readonly Event[] = [];
  try {
    events = parseEvents(text, { maxDepth: limits.depth });
    const faults = dialectFaults(text, events);
    if (faults.length > 0) return { faults };
    const [value] = constructFromEvents([...events], { source: text, maxAliases: 0 });
    return { value, traps: yamlTraps(text, events) };
  } catch (error) {
    return { faults: [syntaxFault(text, error)] };
  }
}

function syntaxFault(text: string, error: unknown): YamlFault {
  const reason = error instanceof YAMLException ? error.reason : 'nested too deeply to be read';
  const position = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const start = Math.min(position, Math.max(0, text.length - 1));
  const kind = reason.includes('maxDepth') || reason.includes('complex keys') ? 'dialect' : 'syntax';
  return { kind, range: [start, Math.min(start + 1, text.length)], ...wordsFor(reason) };
}

/** The parser's reasons in an author's words. Reasons it may add later are told as they come. */
const wordings: readonly (readonly [RegExp, string, string])[] = [
  [/tab characters/, 'A tab stands in the indentation.', 'Indent with blanks: YAML does not count tabs.'],
  [/maxDepth/, `Lists and fields are nested more than ${String(limits.depth)} deep.`, 'Write the text flatter.'],
  [
    /complex keys/,
    'A list or a group of fields stands where the name of a field belongs.',
    'Write a plain name before the colon.',
  ],
  [
    /bad indentation of a mapping entry/,
    'The text after the colon is not read as one value.',
    'Put it in quotes, or indent it evenly with its neighbours.',
  ],
  [
    /mapping values are not allowed|nested mappings/,
    'A second colon makes this two fields in one line.',
    'Put the text in quotes: "Renewal: first call".',
  ],
  [
    /reserved indicator|cannot start any token|plain value cannot start/,
    'A text cannot begin with this character.',
    'Put the text in quotes.',
  ],
  [
    /unidentified alias/,
    'The text begins with an asterisk, which names an anchor that is not there.',
    'Put the text in quotes.',
  ],
  [/unexpected end of the stream within/, 'A quote or bracket that is opened is never closed.', 'Close it.'],
  [
    /deficient indentation/,
    'A quote or bracket that is opened above is not closed, or its lines stand no further right than its field.',
    'Close it, and indent every line of it.',
  ],
  [/null byte/, 'A NUL character stands in the text.', 'Take it out.'],
];

function wordsFor(reason: string): { readonly says: string; readonly mend: string } {
  const known = wordings.find(([pattern]) => pattern.test(reason));
  if (known) return { says: known[1], mend: known[2] };
  return {
    says: `This cannot be read as YAML: ${reason}.`,
    mend: 'Look at the colons, quotes and indentation around this place.',
  };
}
