import { diffWords } from 'diff';
import type { ChangeClass } from './change.ts';
import type { Difference, Renamed } from './difference.ts';
import { isSameMeaning } from './same-meaning.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Fields that say more than words: who answers for something, and who or what is counted. */
const classes: Readonly<Record<string, ChangeClass>> = {
  '/owner': 'ownership',
  '/parent': 'ownership',
  '/successor': 'ownership',
  '/dissolved': 'ownership',
  '/guardian': 'ownership',
  '/compliance': 'ownership',
  '/leaveWithin': 'measurement',
  '/confidence': 'measurement',
  '/timeZone': 'measurement',
  '/calendars': 'measurement',
  '/hours': 'measurement',
  '/who': 'measurement',
};

/** Who may speak for a team is checked and shown to nobody: that it changed is told, and not what it is. */
const untold: ReadonlySet<string> = new Set(['/accounts']);

/**
 * Compares what no promise depends on, field by field, whatever the schema: a field is one difference, and an object is looked
 * into.
 * @param skip the fields of the outermost object that are compared by meaning elsewhere
 */
export function* compareWords(
  before: object,
  after: object,
  renamed: Renamed,
  skip: readonly string[] = [],
  path = '',
): Generator<Difference> {
  const [was, is] = [before as Facts, after as Facts];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (path === '' && (skip.includes(name) || name === 'formerly')) continue;
    const [old, now] = [was[name], is[name]];
    if (isSameMeaning(old, now, renamed)) continue;
    const here = `${path}/${name}`;
    if (isFacts(old) && isFacts(now) && !('text' in old)) yield* compareWords(old, now, renamed, [], here);
    else {
      if (untold.has(here)) {
        yield {
          class: 'ownership',
          subject: 'owner',
          path: here,
          parties: [],
          detail: 'the accounts that may speak for it',
        };
        continue;
      }
      const top = `/${here.split('/')[1] ?? ''}`;
      const found = { class: classes[top] ?? 'editorial', path: here, before: tell(old), after: tell(now) } as const;
      const subject = found.class === 'ownership' ? 'owner' : 'words';
      yield { ...found, subject, detail: `${spell(here)}: ${sayWords(old, now, found.before, found.after)}` };
    }
  }
}

/** The play under the front matter, as words that changed; where lines are broken is no matter. */
export function* compareBody(before: string | undefined, after: string | undefined): Generator<Difference> {
  const [was, is] = [tidy(before), tidy(after)];
  if (was === is) return;
  yield {
    class: 'editorial',
    subject: 'words',
    path: '/body',
    before: was,
    after: is,
    detail: `its text: ${countWords(was, is)}`,
  };
}

/** Lines keep their indents, which mean something in Markdown; ends of lines and blank lines at the ends do not. */
function tidy(text = ''): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/** Above this many characters, the texts are shown as they are: comparing word by word takes longer than reading. */
const most = 100_000;

function countWords(before: string, after: string): string {
  if (before.length + after.length > most) return 'many words changed';
  const parts = diffWords(before, after, { maxEditLength: 4000 });
  if (!parts) return 'most words changed';
  const words = (which: 'added' | 'removed') =>
    parts
      .filter((part) => part[which])
      .flatMap(({ value }) => value.split(/\s+/))
      .filter((word) => word !== '').length;
  const [out, into] = [words('removed'), words('added')];
  if (out + into === 0) return 'its layout';
  return `${String(out)} ${out === 1 ? 'word' : 'words'} out, ${String(into)} in`;
}

function sayWords(old: unknown, now: unknown, before: string | undefined, after: string | undefined): string {
  if (old === undefined) return 'now said';
  if (now === undefined) return 'no longer said';
  const short = (text: string | undefined) => text !== undefined && text.length <= 40;
  if (short(before) && short(after)) return `${before ?? ''} -> ${after ?? ''}`;
  return countWords(before ?? '', after ?? '');
}

/** @returns a value as its author would know it again */
function tell(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (isFacts(value) && typeof value['text'] === 'string' && 'amount' in value) return value['text'];
  return JSON.stringify(value, (_, part: unknown) =>
    isFacts(part) && typeof part['text'] === 'string' && 'amount' in part ? part['text'] : part,
  );
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `/blueprint/onstage` as `blueprint, onstage`; `walkEvery` as `walk every`. */
function spell(path: string): string {
  return path
    .slice(1)
    .replaceAll('/', ', ')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
