import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { wordsOfBody, type FindWords } from '../search-records.ts';

/** The visible words of plays, as an earlier build found them. */
export interface KeptWords {
  /** Finds the words of an entry's play anew only where its file is another one. */
  readonly of: FindWords;
  /** Leaves the words that were asked for to the next build. */
  leave(): void;
}

interface Stored {
  readonly maker: string;
  readonly words: Readonly<Record<string, string>>;
}

/** @param maker names the code that finds words: what other code found is not kept */
export function openKeptWords(file: string, maker: string): KeptWords {
  const before = read(file, maker);
  const now = new Map<string, string>();
  let found = 0;
  return {
    of({ body, blob }) {
      if (!body) return '';
      if (blob === undefined) return wordsOfBody({ body });
      let words = before.get(blob);
      if (words === undefined) {
        words = wordsOfBody({ body });
        found += 1;
      }
      now.set(blob, words);
      return words;
    },
    leave() {
      if (found === 0 && now.size === before.size) return;
      const stored: Stored = { maker, words: Object.fromEntries(now) };
      const content = JSON.stringify(stored);
      const draft = `${file}.${String(process.pid)}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(draft, `${hash('sha256', content)}\n${content}`);
        renameSync(draft, file);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}

function read(file: string, maker: string): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(file, 'utf8');
    const content = text.slice(text.indexOf('\n') + 1);
    if (text.slice(0, text.indexOf('\n')) !== hash('sha256', content)) return new Map();
    // Its own sum says that a build of ours wrote it as it stands.
    const stored = JSON.parse(content) as Stored;
    return stored.maker === maker ? new Map(Object.entries(stored.words)) : new Map();
  } catch {
    return new Map();
  }
}
