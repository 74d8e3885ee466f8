import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

const names: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'vertical tab',
  0x0c: 'form feed',
  0x0d: 'carriage return without a line feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of direction',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
};

export const fileControlCharacters: Rule = {
  id: 'file-control-characters',
  title: 'A file holds no unseen characters that steer a screen or turn the reading direction.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `Some characters are never seen and still act: they clear a screen, end a line where none ends, or turn the
reading direction, so that a reviewer approves other words than customers get. They come in with text that is pasted
from elsewhere. Letters of every language are welcome, also those that are read from right to left.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'control')) {
      const { file, codePoint } = trouble;
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        message: `${file} holds an unseen character, ${code} (${names[codePoint] ?? 'control character'}).`,
        hint: 'Delete it, and type the words on both sides anew.',
        at: placeOf(trouble),
        values: [code],
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter (הנוסע)
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The \u202Eretummoc
need: A good drink before the train leaves
`,
  },
};
