import type { Playbook, Team } from '../../../model/playbook.ts';
import { countOf, listWords } from '../../../model/count-words.ts';
import { hrefOf } from '../../href.ts';
import { isListed } from '../../shown.ts';
import { isMoment } from '../../touchpoint-row.ts';

const groups = {
  spoken: { title: '', under: undefined },
  unspoken: {
    title: 'On no blueprint yet',
    under: 'Nobody has said what they do for the customer. Ask them which promise would fail without them.',
  },
  ended: { title: 'Ended', under: undefined },
} as const;
const order = [groups.spoken, groups.unspoken, groups.ended] as const;

/** Teams that have a part in what customers meet, those that nobody has spoken for, and those that ended. */
export function teamRows(playbook: Playbook) {
  return playbook.teams
    .filter(isListed)
    .map(teamRow)
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || a.title.localeCompare(b.title, 'en'));
}

export type TeamRow = ReturnType<typeof teamRow>;

function teamRow(team: Team) {
  const touchpoints = team.touchpoints.filter(isListed);
  const journeys = team.journeys.filter(isListed);
  const lines = team.lines.filter(({ touchpoint }) => isListed(touchpoint));
  const others = lines.filter(({ touchpoint }) => touchpoint.owner !== team).length;
  const truths = touchpoints.filter(isMoment).length;
  const isSilent = touchpoints.length + journeys.length + lines.length === 0;
  const parts = [
    ...(touchpoints.length > 0 ? [countOf(touchpoints.length, 'touchpoint')] : []),
    ...(truths > 0 ? [countOf(truths, 'moment of truth', 'moments of truth')] : []),
    ...(journeys.length > 0 ? [countOf(journeys.length, 'journey')] : []),
    ...(others > 0 ? [`${countOf(others, 'part')} in what others answer for`] : []),
  ];
  return {
    id: team.id,
    group: team.data.dissolved === undefined ? (isSilent ? groups.unspoken : groups.spoken) : groups.ended,
    title: team.title,
    to: hrefOf(team),
    does: team.data.does,
    contact: team,
    parts: listWords(parts),
  };
}
