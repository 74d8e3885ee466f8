/** A phrase found in a text. */
export interface FoundPhrase {
  /** As the list has it. */
  readonly phrase: string;
  /** As the text has it. */
  readonly text: string;
  readonly offset: number;
}

export type FindPhrases = (text: string) => Generator<FoundPhrase>;

/** A letter of some phrases: what may come next, and the phrases that end here. */
interface Node {
  readonly next: Map<string, Node>;
  /** Undefined where none ends here; `found` is undefined for an exception. */
  end?: { readonly found: string | undefined };
}

/**
 * Makes one matcher of many phrases. It finds whole words only, large or small letters alike, with any blanks between
 * the words of a phrase, composed letters and their parts alike; of two phrases at one place the longer. It steps through
 * a text once, however many phrases there are: only where a word begins like one of them is anything compared.
 * @param except phrases that are no find, and hide shorter ones inside them
 */
export function phraseFinder(phrases: Iterable<string>, except: Iterable<string> = []): FindPhrases {
  const root: Node = { next: new Map() };
  for (const phrase of phrases) grow(root, phrase, phrase);
  for (const phrase of except) grow(root, phrase, undefined);
  const begins = beginningsOf(root);

  return function* find(text) {
    let at = nextBeginning(text, 0, begins);
    while (at < text.length) {
      const match = isInside(text, at) ? undefined : longestAt(text, at, root);
      if (match?.found !== undefined) yield { phrase: match.found, text: text.slice(at, match.endsAt), offset: at };
      at = nextBeginning(text, match?.endsAt ?? at + 1, begins);
    }
  };
}

/** A phrase as it is compared: small letters, composed, single blanks, one sort of apostrophe. */
export function folded(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function grow(root: Node, phrase: string, found: string | undefined): void {
  const composed = folded(phrase);
  if (composed === '') return;
  for (const spelling of [composed, composed.normalize('NFD')]) {
    let node = root;
    for (const letter of spelling.split('')) {
      const next: Node = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.end = { found };
  }
}

/** Where in the table two letters stand that a phrase may begin with. Two pairs may share a place: that only costs a look. */
function placeOf(first: number, second: number): number {
  return ((first << 8) ^ second) & 0xffff;
}

function beginningsOf(root: Node): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (const [letter, { next, end }] of root.next) {
    for (const first of spellingsOf(letter)) {
      // After a phrase of one letter anything may stand.
      if (end) for (let code = 0; code <= 0xffff; code += 1) begins[placeOf(first.charCodeAt(0), code)] = 1;
      for (const second of [...next.keys()].flatMap(spellingsOf))
        begins[placeOf(first.charCodeAt(0), second.charCodeAt(0))] = 1;
    }
  }
  return begins;
}

function nextBeginning(text: string, from: number, begins: Uint8Array): number {
  const last = text.length - 1;
  if (from > last) return text.length;
  let code = text.charCodeAt(from);
  // The code past the end is no number, and one such makes every later loop slow.
  for (let at = from; at < last; at += 1) {
    const next = text.charCodeAt(at + 1);
    if (begins[placeOf(code, next)] === 1) return at;
    code = next;
  }
  return begins[placeOf(code, 0)] === 1 ? last : text.length;
}

/** How a letter of a phrase may be written in a text. */
function spellingsOf(letter: string): readonly string[] {
  if (letter === "'") return ["'", '’'];
  return letter === ' ' ? [' ', '\t', '\n', '\r', '\u00a0', '\u202f'] : [letter, letter.toUpperCase()];
}

/** The longest phrase that stands at a place and ends with its word. */
function longestAt(text: string, start: number, root: Node): { found: string | undefined; endsAt: number } | undefined {
  let best: { found: string | undefined; endsAt: number } | undefined;
  let node: Node | undefined = root;
  for (let at = start; node;) {
    const letter = text.charAt(at);
    if (letter === '') break;
    if (isBlank(letter)) {
      while (isBlank(text.charAt(at))) at += 1;
      node = node.next.get(' ');
    } else {
      at += 1;
      node = node.next.get(letter === '’' ? "'" : letter.toLowerCase());
    }
    if (node?.end && !goesOn(text, at)) best = { found: node.end.found, endsAt: at };
  }
  return best;
}

function isBlank(letter: string): boolean {
  return letter !== '' && /\s/.test(letter);
}

const plainLetters = Uint8Array.from({ length: 0x80 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a word has begun before this place. A hyphen makes one word of two: there is no "sub" in "sub-zero". */
function isInside(text: string, at: number): boolean {
  return isLetter(text, at - 1) || (isHyphen(text.charAt(at - 1)) && isLetter(text, at - 2));
}

function goesOn(text: string, at: number): boolean {
  return isLetter(text, at) || (isHyphen(text.charAt(at)) && isLetter(text, at + 1));
}

function isHyphen(letter: string): boolean {
  return letter === '-' || letter === '\u2010' || letter === '\u2011';
}

/** Whether the character at a place belongs to a word. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 0x80) return plainLetters[code] === 1;
  // A half of a pair is looked at with its other half.
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 0));
}
