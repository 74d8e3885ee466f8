import type { Brought } from '../../changes/brought.ts';
import type { DatedCommit } from '../../changes/revision.ts';
import { daysOf, sayApproval, sayBrought, sayTimeFault, sayWhen } from '../../changes/say-history.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ToldCommit } from './past.ts';

/** @returns a commit in words for pages: teams by their titles of today, one that is hidden by no name, and no account at all */
export function tellCommit(commit: DatedCommit, brought: Brought, playbook: Playbook): ToldCommit {
  const { timeZone, data } = playbook.settings;
  const [from, to] = daysOf(commit.came, timeZone);
  const titleOf = (id: string): string => {
    const team = playbook.find('team', id);
    return team?.status === 'hidden' ? 'a team that is not shown' : (team?.title ?? id);
  };
  const { pull } = brought;
  return {
    oid: commit.oid,
    address: addressOfCommit(data?.repository, commit.oid),
    when: sayWhen(commit.came, timeZone),
    day: from !== undefined && from === to ? from : undefined,
    near: to ?? from,
    doubt: sayTimeFault(commit.came),
    by: sayBrought(brought, titleOf),
    teams: (brought.teams ?? []).filter((id) => playbook.find('team', id)?.status !== 'hidden').map(titleOf),
    approval: sayApproval(brought, titleOf),
    pull: pull && { number: pull.number, url: pull.url },
  };
}

type Repository = NonNullable<Playbook['settings']['data']>['repository'];

function addressOfCommit(repository: Repository, oid: string): string | undefined {
  if (!repository || (repository.forge !== 'github' && repository.forge !== 'gitlab')) return undefined;
  const home = repository.url.replace(/\/$/, '');
  return repository.forge === 'github' ? `${home}/commit/${oid}` : `${home}/-/commit/${oid}`;
}
