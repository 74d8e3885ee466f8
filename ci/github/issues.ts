/**
 * Tells teams what the calendar asks of them, as issues. GitHub REST API, "Issues" and "Issue comments" (version
 * 2022-11-28).
 */
import { asking, wayOf } from '../issues/forge.ts';
import { keepIssues } from '../issues/keep-issues.ts';

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly body?: string | null;
  readonly user?: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

await keepIssues(
  [
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REF_NAME',
    'GITHUB_WORKSPACE',
    'TOKEN',
    'ACCOUNT',
  ],
  'GITHUB_WORKSPACE',
  (given) => {
    const repository = `repos/${given.GITHUB_REPOSITORY}`;
    const { ask, askAll } = asking(
      given.GITHUB_API_URL,
      {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${given.TOKEN}`,
        'x-github-api-version': '2022-11-28',
      },
      'Issues must be switched on, and the token must have the permission "issues: write".',
    );
    return {
      // Anybody may write our mark into an issue of theirs; nobody else can be this account.
      ours: async () => {
        const creator = encodeURIComponent(given.ACCOUNT);
        const found = (await askAll(`${repository}/issues?state=all&creator=${creator}`)) as readonly Issue[];
        return found
          .filter(({ user, pull_request: pull }) => user?.login === given.ACCOUNT && pull === undefined)
          .map(({ number, state, body }) => ({ number, isOpen: state === 'open', body: body ?? '' }));
      },
      open: async (title, body) => {
        await ask('POST', `${repository}/issues`, { title, body });
      },
      change: async (number, { title, body, isOpen }) => {
        const state =
          isOpen === undefined
            ? {}
            : isOpen
              ? { state: 'open', state_reason: 'reopened' }
              : { state: 'closed', state_reason: 'completed' };
        await ask('PATCH', `${repository}/issues/${String(number)}`, { title, body, ...state });
      },
      say: async (number, text) => {
        await ask('POST', `${repository}/issues/${String(number)}/comments`, { body: text });
      },
      linkTo: (file, line) =>
        `${given.GITHUB_SERVER_URL}/${given.GITHUB_REPOSITORY}/blob/${wayOf(given.GITHUB_REF_NAME)}/${wayOf(file)}#L${String(line)}`,
    };
  },
);
