/** Tells teams what the calendar asks of them, as issues. GitLab REST API v4, "Issues" and "Notes". */
import { asking, wayOf } from '../issues/forge.ts';
import { keepIssues } from '../issues/keep-issues.ts';

interface Issue {
  readonly iid: number;
  readonly state: string;
  readonly description?: string | null;
}

await keepIssues(
  ['CI_API_V4_URL', 'CI_PROJECT_ID', 'CI_PROJECT_URL', 'CI_COMMIT_REF_NAME', 'CI_PROJECT_DIR', 'WAYMARK_ISSUES_TOKEN'],
  'CI_PROJECT_DIR',
  (given) => {
    const issues = `projects/${given.CI_PROJECT_ID}/issues`;
    const { ask, askAll } = asking(
      given.CI_API_V4_URL,
      { authorization: `Bearer ${given.WAYMARK_ISSUES_TOKEN}` },
      'Issues must be switched on, and WAYMARK_ISSUES_TOKEN must be a project access token of a reporter with the scope "api".',
    );
    return {
      // Anybody may write our mark into an issue of theirs; these were written with our token.
      ours: async () => {
        const found = (await askAll(`${issues}?scope=created_by_me&state=all`)) as readonly Issue[];
        return found.map(({ iid, state, description }) => ({
          number: iid,
          isOpen: state === 'opened',
          body: description ?? '',
        }));
      },
      open: async (title, body) => {
        await ask('POST', issues, { title, description: body });
      },
      change: async (number, { title, body, isOpen }) => {
        const state = isOpen === undefined ? {} : { state_event: isOpen ? 'reopen' : 'close' };
        await ask('PUT', `${issues}/${String(number)}`, { title, description: body, ...state });
      },
      say: async (number, text) => {
        await ask('POST', `${issues}/${String(number)}/notes`, { body: text });
      },
      linkTo: (file, line) =>
        `${given.CI_PROJECT_URL}/-/blob/${wayOf(given.CI_COMMIT_REF_NAME)}/${wayOf(file)}#L${String(line)}`,
    };
  },
);
