import type { ChangeClass } from './change.ts';
import { countChangedWords } from './count-changed-words.ts';
import type { Difference, Renamed } from './difference.ts';
import { isSameMeaning } from './same-meaning.ts';
import { hasParts, sayTurn, tellValue } from './say-value.ts';
import { spellPath } from './spell-path.ts';
import { withTitles } from './with-titles.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A part of an entry by its title: `/stops/greet-me` is `the stop “Greet me”`. */
interface Titled {
  readonly path: string;
  readonly title: string;
}

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
 * @param title what a part of an entry is called, in place of its path
 */
export function* compareWords(
  before: object,
  after: object,
  renamed: Renamed,
  skip: readonly string[] = [],
  path = '',
  title?: Titled,
): Generator<Difference> {
  const [was, is] = [before as Facts, after as Facts];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (path === '' && (skip.includes(name) || name === 'formerly')) continue;
    const [old, now] = [was[name], is[name]];
    if (isSameMeaning(old, now, renamed)) continue;
    const here = `${path}/${name}`;
    if (hasParts(old) && hasParts(now)) yield* compareWords(old, now, renamed, [], here, title);
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
      const found = {
        class: classes[top] ?? 'editorial',
        path: here,
        before: tellValue(old),
        after: tellValue(now),
      } as const;
      const subject = found.class === 'ownership' ? 'owner' : 'words';
      yield {
        ...found,
        subject,
        detail: `${nameOf(here, title)}: ${sayTurn(withTitles(here, old, renamed), withTitles(here, now, renamed), renamed)}`,
      };
    }
  }
}

function nameOf(path: string, part: Titled | undefined): string {
  return part && path.startsWith(part.path)
    ? `${part.title}, ${spellPath(path.slice(part.path.length))}`
    : spellPath(path);
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
    detail: `its text: ${countChangedWords(was, is)}`,
  };
}

/** Lines keep their indents, which mean something in Markdown; ends of lines and blank lines at the ends do not. */
function tidy(text = ''): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
