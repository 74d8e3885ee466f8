import type { Playbook, Team } from '../../../model/playbook.ts';
import { countOf, listWords } from '../../count-words.ts';
import { hrefOf } from '../../href.ts';
import { isListed } from '../../shown.ts';
import { teamPage } from './_team-page.ts';

/** Teams that have a part in what customers meet, those that nobody has spoken for, and those that ended. */
export function teamList(playbook: Playbook) {
  const rows = playbook.teams
    .filter(isListed)
    .map((team) => teamRow(team, playbook))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const here = rows.filter(({ ended }) => !ended);
  return {
    spoken: here.filter(({ unspoken }) => !unspoken),
    unspoken: here.filter(({ unspoken }) => unspoken),
    ended: rows.filter(({ ended }) => ended),
  };
}

export type TeamRow = ReturnType<typeof teamRow>;

function teamRow(team: Team, playbook: Playbook) {
  const { does, truths, promises, journeys, lines, unspoken, dissolved } = teamPage(team, playbook);
  const touchpoints = truths.length + promises.length;
  const parts = [
    ...(touchpoints > 0 ? [countOf(touchpoints, 'touchpoint')] : []),
    ...(truths.length > 0 ? [countOf(truths.length, 'moment of truth', 'moments of truth')] : []),
    ...(journeys.length > 0 ? [countOf(journeys.length, 'journey')] : []),
    ...(lines.length > 0 ? [`${countOf(lines.length, 'part')} in what others answer for`] : []),
  ];
  return {
    id: team.id,
    title: team.title,
    to: hrefOf(team),
    does,
    contact: team,
    parts: listWords(parts),
    unspoken,
    ended: dissolved !== undefined,
  };
}
