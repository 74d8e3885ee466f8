import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issue of the forge that tests have. */
export interface ForgeIssue {
  readonly number: number;
  readonly author: string;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
  readonly said: readonly string[];
}

export type ForgeKind = 'github' | 'gitlab';

/** Whom the token `secret` belongs to. */
export const account = 'github-actions[bot]';

/** A forge on this machine that knows issues. */
export interface IssueForge {
  readonly address: string;
  issues: ForgeIssue[];
  /** What was asked that changes something, since it was emptied. */
  writes: string[];
  /** Writes to which it answers 403. */
  refuses: RegExp | undefined;
  close(): void;
}

interface Wanted {
  readonly title?: string;
  readonly body?: string;
  readonly description?: string;
  readonly state?: string;
  readonly state_event?: string;
}

export async function issueForge(kind: ForgeKind): Promise<IssueForge> {
  const server = createServer((request, response) => {
    void request.toArray().then((parts) => {
      const { status, body } = answer(request, parts.map(String).join(''));
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const forge: IssueForge = {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    issues: [],
    writes: [],
    refuses: undefined,
    close: () => server.close(),
  };

  function answer(
    { method = '', url = '', headers }: IncomingMessage,
    text: string,
  ): { status: number; body: unknown } {
    const { pathname, searchParams } = new URL(url, forge.address);
    const call = `${method} ${pathname}`;
    if (method !== 'GET') forge.writes.push(call);
    if (headers.authorization !== 'Bearer secret' || (method !== 'GET' && forge.refuses?.test(call)))
      return { status: 403, body: {} };
    const [, number, below] = ways[kind].exec(pathname) ?? [];
    if (!ways[kind].test(pathname)) return { status: 404, body: {} };
    if (number !== undefined && below === undefined && method !== changing[kind]) return { status: 405, body: {} };
    if (method === 'GET') return { status: 200, body: list(searchParams) };
    const wanted = JSON.parse(text) as Wanted;
    const old = forge.issues.find((issue) => issue.number === Number(number));
    if (number !== undefined && !old) return { status: 404, body: {} };
    const next: ForgeIssue = old ?? {
      number: forge.issues.length + 1,
      author: account,
      isOpen: true,
      title: '',
      body: '',
      said: [],
    };
    const changed = below === undefined ? edited(next, wanted) : { ...next, said: [...next.said, wanted.body ?? ''] };
    forge.issues = [...forge.issues.filter((issue) => issue !== old), changed].sort((a, b) => a.number - b.number);
    return { status: method === 'POST' ? 201 : 200, body: spellings[kind](changed) };
  }

  /** Each forge has its own way to ask for what one has written. */
  function list(asked: URLSearchParams): readonly unknown[] {
    if (asked.get('state') !== 'all') throw new Error('Closed issues are to be asked for too.');
    const author = kind === 'gitlab' && asked.get('scope') === 'created_by_me' ? account : asked.get('creator');
    const [page, length] = [Number(asked.get('page')), Number(asked.get('per_page'))];
    const found = forge.issues.filter((issue) => issue.author === author);
    return found.slice((page - 1) * length, page * length).map(spellings[kind]);
  }

  return forge;
}

const ways: Readonly<Record<ForgeKind, RegExp>> = {
  github: /^\/repos\/harbour\/playbook\/issues(?:\/(\d+)(\/comments)?)?$/,
  gitlab: /^\/projects\/7\/issues(?:\/(\d+)(\/notes)?)?$/,
};
const changing: Readonly<Record<ForgeKind, string>> = { github: 'PATCH', gitlab: 'PUT' };

function edited(issue: ForgeIssue, { title, body, description, state, state_event: event }: Wanted): ForgeIssue {
  const opens = state === 'open' || event === 'reopen';
  const closes = state === 'closed' || event === 'close';
  return {
    ...issue,
    title: title ?? issue.title,
    body: body ?? description ?? issue.body,
    isOpen: opens || (issue.isOpen && !closes),
  };
}

/** An issue as a forge spells it. */
const spellings: Readonly<Record<ForgeKind, (issue: ForgeIssue) => object>> = {
  github: ({ number, author, isOpen, title, body }) => ({
    number,
    user: { login: author },
    state: isOpen ? 'open' : 'closed',
    title,
    body,
  }),
  gitlab: ({ number, isOpen, title, body }) => ({
    iid: number,
    state: isOpen ? 'opened' : 'closed',
    title,
    description: body,
  }),
};
