import { EVENT_ID, SCALAR_STYLE, type Event } from 'js-yaml';

/** A value that another reader of YAML takes for something else, or that ends earlier than its author sees. */
export interface YamlTrap {
  /** `cut`: a comment ends it. `misread`: another reader takes it for a truth or a number. */
  readonly kind: 'cut' | 'misread';
  readonly range: readonly [start: number, end: number];
  /** The end of a sentence about the entry. */
  readonly says: string;
  readonly mend: string;
}

/** Whether a text can hold a trap at all. Most do not, and are read no further. */
const suspicious =
  /(?:^|[\s,[{])(?:yes|no|on|off|y|n)[ \t]*(?:[\r\n,\]}#]|$)|(?:^|[\s,[{])[-+]?(?:0[\dxob]|\d+[:_]\d)|\S #\S/i;

const truthWord = /^(?:y|yes|on|n|no|off)$/i;
const meansYes = /^(?:y|yes|on)$/i;
const clockTime = /^[-+]?\d+(?::[0-5]?\d)+$/;
const numberInDisguise = /^(?:[-+]?0\d+|0x[\da-f]+|0o[0-7]+|0b[01]+|[-+]?\d+(?:_\d+)+)$/i;

/** Finds values without quotes that do not say everywhere what their author reads. */
export function yamlTraps(text: string, events: readonly Event[]): readonly YamlTrap[] {
  if (!suspicious.test(text)) return [];
  return events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) return [];
    const range = [event.valueStart, event.valueEnd] as const;
    if (isName(text, event.valueEnd)) return [];
    const trap = trapIn(text, ...range);
    return trap ? [trap] : [];
  });
}

/** Whether a plain text that ends here is the name of a field. */
function isName(text: string, end: number): boolean {
  return /^[ \t]*:(?:\s|$)/.test(text.slice(end, end + 40));
}

function trapIn(text: string, start: number, end: number): YamlTrap | undefined {
  const value = text.slice(start, end);
  const misread = { kind: 'misread', range: [start, end] } as const;
  const cut = / #\S[^\r\n]*/y;
  cut.lastIndex = end;
  const [comment] = cut.exec(text) ?? [];
  if (comment !== undefined && /\p{L}/u.test(value))
    return {
      kind: 'cut',
      range: [start, end + comment.length],
      says: `says "${lastWords(value)}" and no more: ${firstWords(comment.trimStart())} behind it is read as a comment`,
      mend: 'Put the whole text in quotes, or write "# " before a comment.',
    };
  if (truthWord.test(value))
    return {
      ...misread,
      says: `says ${value} without quotes, which many programs read as ${meansYes.test(value) ? 'true' : 'false'}`,
      mend: quoted(value),
    };
  if (clockTime.test(value))
    return {
      ...misread,
      says: `says ${value} without quotes, which many programs read as one number`,
      mend: quoted(value),
    };
  if (numberInDisguise.test(value))
    return {
      ...misread,
      says: `says ${value} without quotes, which programs read as different numbers`,
      mend: 'Put it in quotes where it is text, or write the number in plain digits.',
    };
  return undefined;
}

function quoted(value: string): string {
  return `Put it in quotes: '${value}'.`;
}

function lastWords(value: string): string {
  const words = value.trim().split(/\s+/);
  return words.length > 6 ? `… ${words.slice(-6).join(' ')}` : words.join(' ');
}

function firstWords(comment: string): string {
  const [word = ''] = comment.split(/\s/);
  return `"${word.length > 40 ? `${word.slice(0, 40)}…` : word}"`;
}
