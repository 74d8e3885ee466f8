import type { KnownIssue } from '../../src/reports/calendar/plan-issues.ts';

/** What is asked of a forge: only issues that were written with our own token are ours. */
export interface Forge {
  /** All that were written with our token, closed ones too. */
  readonly ours: () => Promise<readonly KnownIssue[]>;
  readonly open: (title: string, body: string) => Promise<void>;
  readonly change: (number: number, to: { title?: string; body?: string; isOpen?: boolean }) => Promise<void>;
  readonly say: (number: number, text: string) => Promise<void>;
  /** @param file from the root of the repository */
  readonly linkTo: (file: string, line: number) => string;
}

/** More pages than this are no list of ours. */
const mostPages = 100;
const pageLength = 100;

/** A forge's interface, asked in JSON. */
export interface Asking {
  readonly ask: (method: string, way: string, body?: object) => Promise<unknown>;
  /** @returns what stands on all pages together */
  readonly askAll: (way: string) => Promise<readonly unknown[]>;
}

/** @param help what to look at where the token may not do what is asked */
export function asking(api: string, headers: Readonly<Record<string, string>>, help: string): Asking {
  const ask = async (method: string, way: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${api}/${way}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    });
    if (answer.ok) return answer.json();
    const mayNot = [401, 403, 404, 410].includes(answer.status) ? ` ${help}` : '';
    throw new Error(`${method} ${way.split('?')[0] ?? ''} was refused: ${String(answer.status)}.${mayNot}`);
  };
  return {
    ask,
    askAll: async (way) => {
      const all: unknown[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const found = await ask('GET', `${way}&per_page=${String(pageLength)}&page=${String(page)}`);
        if (!Array.isArray(found)) throw new Error(`${way} gives no list.`);
        all.push(...(found as readonly unknown[]));
        if (found.length < pageLength) return all;
      }
      // A team whose issue was not seen would get a second one.
      throw new Error(`${way} has no end.`);
    },
  };
}

/** @returns a file's way as an address has it, its slashes kept */
export function wayOf(file: string): string {
  return file
    .split('/')
    .map((step) => encodeURIComponent(step.toWellFormed()))
    .join('/');
}
