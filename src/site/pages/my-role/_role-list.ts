import type { Team } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { bounded } from '../../bounded.ts';
import { href, hrefOf } from '../../href.ts';
import { isListed } from '../../shown.ts';

/** Every team that one may work in, with its jobs: enough to find oneself. */
export function roleList() {
  const teams = handedOver()
    .playbook.teams.filter((team) => isListed(team) && team.data.dissolved === undefined)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const { rows, more } = bounded(teams, roleRow, {});
  return { rows, more: more && { ...more, to: href('/teams/') } };
}

function roleRow(team: Team) {
  return { id: team.id, title: team.title, to: hrefOf(team), jobs: team.data.jobs ?? [], does: team.data.does };
}
