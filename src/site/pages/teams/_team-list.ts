import type { Playbook, Team } from '../../../model/playbook.ts';
import { countOf, listWords } from '../../count-words.ts';
import { hrefOf } from '../../href.ts';
import { isListed } from '../../shown.ts';

/** Teams that have a part in what customers meet, those that nobody has spoken for, and those that ended. */
export function teamList(playbook: Playbook) {
  const rows = playbook.teams
    .filter(isListed)
    .map(teamRow)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const here = rows.filter(({ ended }) => !ended);
  return {
    spoken: here.filter(({ unspoken }) => !unspoken),
    unspoken: here.filter(({ unspoken }) => unspoken),
    ended: rows.filter(({ ended }) => ended),
  };
}

export type TeamRow = ReturnType<typeof teamRow>;

function teamRow(team: Team) {
  const touchpoints = team.touchpoints.filter(isListed);
  const truths = touchpoints.filter(({ moments }) => moments.some(({ journey }) => journey.status === 'live')).length;
  const journeys = team.journeys.filter(isListed).length;
  const lines = team.lines.filter(({ touchpoint }) => isListed(touchpoint));
  const others = lines.filter(({ touchpoint }) => touchpoint.owner !== team).length;
  const parts = [
    ...(touchpoints.length > 0 ? [countOf(touchpoints.length, 'touchpoint')] : []),
    ...(truths > 0 ? [countOf(truths, 'moment of truth', 'moments of truth')] : []),
    ...(journeys > 0 ? [countOf(journeys, 'journey')] : []),
    ...(others > 0 ? [`${countOf(others, 'part')} in what others answer for`] : []),
  ];
  return {
    id: team.id,
    title: team.title,
    to: hrefOf(team),
    does: team.data.does,
    contact: team,
    parts: listWords(parts),
    unspoken: touchpoints.length + journeys + lines.length === 0,
    ended: team.data.dissolved !== undefined,
  };
}
