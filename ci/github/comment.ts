/**
 * Keeps one comment of a pull request up to date: the one that begins with our mark and is written by whoever the token
 * belongs to. GitHub REST API, "Issue comments" (version 2022-11-28).
 */
import { readFileSync } from 'node:fs';

const mark = '<!-- waymark diff -->';

interface Comment {
  readonly id: number;
  readonly body?: string | null;
}

const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  PULL_REQUEST: number,
  TOKEN: token,
  TEXT: file,
} = process.env;
const given = { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, PULL_REQUEST: number, TOKEN: token, TEXT: file };
const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : []));
if (missing.length > 0) {
  console.error(`The comment needs ${missing.join(', ')} in the environment.`);
  process.exitCode = 2;
} else {
  process.exitCode = await keepComment(readFileSync(file ?? '', 'utf8'));
}

/** @returns the exit code: a token that may not write, as one of a fork, is told and fails nothing */
async function keepComment(text: string): Promise<number> {
  const body = text.startsWith(mark) ? text : `${mark}\n${text}`;
  const before = await findComment();
  if (before?.body === body) return 0;
  const [method, way] = before
    ? ['PATCH', `issues/comments/${String(before.id)}`]
    : ['POST', `issues/${number ?? ''}/comments`];
  const answer = await ask(method, way, { body });
  if (answer.ok) return 0;
  if (answer.status === 403 || answer.status === 404) {
    console.log(
      'This token may not comment here, as in a pull request from a fork. The summary of the step has the same words.',
    );
    return 0;
  }
  console.error(`The comment was refused: ${String(answer.status)} ${answer.statusText}.`);
  return 1;
}

async function findComment(): Promise<Comment | undefined> {
  for (let page = 1; page <= 30; page += 1) {
    const answer = await ask('GET', `issues/${number ?? ''}/comments?per_page=100&page=${String(page)}`);
    if (!answer.ok) return undefined;
    const comments = (await answer.json()) as readonly Comment[];
    const found = comments.find(({ body }) => body?.startsWith(mark));
    if (found) return found;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

function ask(method: string, way: string, body?: object): Promise<Response> {
  return fetch(`${api ?? ''}/repos/${repository ?? ''}/${way}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token ?? ''}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
