import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

const names: Readonly<Record<number, string>> = {
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x2060: 'word joiner',
  0xfeff: 'byte order mark inside a text',
};

export const zeroWidthCharacter: Rule = {
  id: 'zero-width-character',
  title: 'A word holds no characters without width that part it unseen.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  needs: ['files'],
  why: `Text that is pasted from a chat or a web page brings characters that take no room. Two words then look alike and are
not: search does not find them, and names do not match. Where a script or an emoji is written with them, they are welcome.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'unseen')) {
      const { file, codePoint } = trouble;
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        message: `${file} holds a character that nobody sees, ${code} (${names[codePoint] ?? 'unseen operator'}).`,
        hint: 'Delete it, and type the words on both sides anew.',
        at: placeOf(trouble),
        values: [code],
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter 👩‍💻 (می‌خواهم)
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The com\u200Bmuter
need: A good drink before the train leaves
`,
  },
};
