import type { CommitFacts, Signature } from '../../model/commit.ts';
import type { ReadObject } from './object-reader.ts';

/**
 * Reads a commit's own bytes (git's object format): header lines up to an empty one, then the message. Odd identities stay as
 * they are; no mailmap is asked.
 * @param object of a very long commit its beginning alone
 */
export function parseCommit({ size, bytes = Buffer.alloc(0) }: ReadObject): CommitFacts {
  const end = bytes.indexOf('\n\n');
  const head = end < 0 ? bytes : bytes.subarray(0, end);
  const message = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 2);
  const fields = headerFields(head);
  const of = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const decode = decoder(of('encoding')[0]?.toString('latin1'));
  const subjectEnd = message.indexOf(10);
  const subject = decode(subjectEnd < 0 ? message : message.subarray(0, subjectEnd));
  const author = signature(of('author')[0], decode);
  const committer = signature(of('committer')[0], decode);
  const texts = [subject, author.name, author.email, committer.name, committer.email];
  return {
    parents: of('parent').map((value) => value.toString('latin1')),
    author: short(author),
    committer: short(committer),
    subject: shorten(subject),
    signed: fields.some(([key]) => key === 'gpgsig' || key === 'gpgsig-sha256'),
    garbled: texts.some((text) => text.includes('\uFFFD')),
    cut: texts.some((text) => text.length > longest) || (end < 0 && size > bytes.length),
  };
}

/** What is told of a name or a subject: a text without an end would be kept, and read again, with every run. */
const longest = 1000;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

function short({ name, email, ...when }: Signature): Signature {
  return { name: shorten(name), email: shorten(email), ...when };
}

/** A line that begins with a blank continues the field before it: a signature has many. */
function headerFields(head: Buffer): readonly (readonly [string, Buffer])[] {
  const fields: [string, Buffer][] = [];
  for (let start = 0; start < head.length;) {
    const newline = head.indexOf(10, start);
    const end = newline < 0 ? head.length : newline;
    if (head[start] !== 32) {
      const blank = head.indexOf(32, start);
      if (blank >= 0 && blank < end)
        fields.push([head.toString('latin1', start, blank), head.subarray(blank + 1, end)]);
    }
    start = end + 1;
  }
  return fields;
}

function decoder(encoding = 'utf-8'): (bytes: Buffer) => string {
  let text: TextDecoder;
  try {
    text = new TextDecoder(encoding.trim(), { ignoreBOM: true });
  } catch {
    text = new TextDecoder('utf-8', { ignoreBOM: true });
  }
  return (bytes) => text.decode(bytes);
}

/**
 * `name <email> seconds zone`. The time is read from the end, so that `<` and `>` in a name lead nobody astray; what is missing
 * stays empty.
 */
function signature(value: Buffer | undefined, decode: (bytes: Buffer) => string): Signature {
  const text = value ? decode(value) : '';
  const when = /> *(-?\d+)(?: +([+-]\d+))?\s*$/.exec(text);
  const who = when ? text.slice(0, when.index) : text.replace(/>[^>]*$/, '');
  const bracket = who.indexOf('<');
  const seconds = Number(when?.[1]);
  return {
    name: (bracket < 0 ? who : who.slice(0, bracket)).trim(),
    email: bracket < 0 ? '' : who.slice(bracket + 1).trim(),
    time: Number.isSafeInteger(seconds) && Math.abs(seconds) <= farthest ? seconds : undefined,
    zone: when?.[2],
  };
}

/** The last second that a date can tell. */
const farthest = 8.64e12;
