import type { CheckReport, TeamReport } from '../json.ts';
import { plainWords } from './finding-row.ts';

/** How a team is called: once in the issue, and again where something new is said below it. */
export interface Call {
  readonly opening: string;
  /** What is asked for, to whom it is said. */
  readonly say: (asked: string) => string;
}

const why =
  'A day has passed, and it asks for what follows. Nobody’s change brought it, so no change fails for it: it is told here.';

/** @param team undefined for what nobody answers for */
export function callTeam({ teams, guardian }: CheckReport, team: TeamReport | undefined): Call {
  const say = (name: string) => (asked: string) => `${name}: the calendar asks for ${asked}.`;
  const unheard = (asked: string): string => `The calendar asks for ${asked}.`;
  if (!team)
    return { opening: `${why} No team answers for it: name an owner, or a guardian of the playbook.`, say: unheard };
  const handle = handleOf(team);
  if (handle !== undefined) return { opening: `${handle}: ${why}`, say: say(handle) };
  const deaf = `${plainWords(team.name)} has no handle on the forge that this playbook knows, and does not hear of this by itself.`;
  const guarding = handleOf(teams.find(({ id }) => id === guardian));
  return guarding === undefined
    ? { opening: `${why} ${deaf}`, say: unheard }
    : { opening: `${guarding}: ${deaf} Pass it on.\n\n${why}`, say: say(`${guarding}, to pass on`) };
}

/** Longer than this is no handle of any forge. */
const longestHandle = 200;

/** The one mention that is meant. A name that calls everybody is none. */
function handleOf(team: TeamReport | undefined): string | undefined {
  const forge = team?.forge ?? '';
  const isHandle = forge.length <= longestHandle && /^@[\w.-]+(?:\/[\w.-]+)*$/.test(forge);
  return isHandle && !/^@(?:all|channel|everyone|here)$/i.test(forge) ? forge : undefined;
}
