import { namedTeams } from '../model/named-teams.ts';
import type { Playbook, Team } from '../model/playbook.ts';
import type { Approval } from './change.ts';
import type { Difference, Pair, Renamed } from './difference.ts';
import { ownerOf, type Touched } from './touched.ts';

/** What a customer is told to count on, beside the standards: weakening it needs the same voices. */
const promised: ReadonlySet<Difference['subject']> = new Set(['promise', 'guarantee', 'recovery', 'hand-off']);

/**
 * Who must approve a change, and why: nobody promises for another team, so every change needs its accountable owner. What gets
 * weaker or goes needs a second voice that does not deliver it; what is not our own promise, compliance too.
 */
export function approvalBy(
  pair: Pair,
  difference: Difference,
  touched: Touched,
  { after, before, renamed }: { readonly before: Playbook; readonly after: Playbook; readonly renamed: Renamed },
): readonly Approval[] {
  const settings = after.settings.data ?? before.settings.data;
  const asks = new Map<string, string>();
  const ask = (team: string | undefined, because: string): void => {
    const name = team === undefined ? '' : renamed('team', team);
    if (!asks.has(name)) asks.set(name, because);
  };
  const guardian = () => {
    ask(settings?.guardian, 'as the guardian of the experience');
  };
  const { subject } = difference;
  const loses = difference.class === 'weakened' || difference.class === 'removed';
  const owners = pair.after ? ownerOf(pair.after) : touched.owners;
  const whole = subject === 'entry' && (pair.kind === 'touchpoint' || pair.kind === 'journey');

  // What all share has no owner but the guardian.
  if (pair.kind === 'channel' || pair.kind === 'segment' || pair.kind === 'persona') guardian();
  for (const { id } of owners) ask(id, `as the owner${pair.kind === 'journey' ? ' of the journey' : ''}`);
  for (const [id, because] of namedTeams(pair.after ?? pair.before)) ask(id, because);
  for (const id of partiesOf(difference)) ask(id, partyWord(id, difference));
  if (owners.length === 0 && promised.has(subject))
    ask(undefined, 'the accountable owner, whom the playbook does not name');
  if (
    subject === 'moment' ||
    (difference.class === 'measurement' && (subject === 'promise' || subject === 'guarantee'))
  )
    guardian();
  if (loses && (promised.has(subject) || whole)) secondVoice(touched, owners, settings?.guardian, ask);
  if (loses && difference.bound)
    ask(
      settings?.compliance,
      settings?.compliance === undefined
        ? 'the compliance team, since the promise is not our own; content/playbook.yaml names none under "compliance"'
        : 'as compliance: the promise is not our own',
    );
  return [...asks].map(([team, because]) => ({ team: team === '' ? null : team, because }));
}

const partyWords: Partial<Record<Difference['subject'], string>> = {
  'hand-off': 'as a side of the hand-off',
  backing: 'as the team that answers for the backing',
};

function partyWord(team: string, { subject, path, after }: Difference): string {
  if (path === '/owner')
    return after?.split(', ').includes(team) ? 'as the owner from now on' : 'as the owner until now';
  return partyWords[subject] ?? 'as a team that it is about';
}

/** The owner of each journey where it is a moment of truth, otherwise the guardian; never a team that delivers it. */
function secondVoice(
  { deciding, owners: delivering }: Touched,
  owners: readonly Team[],
  guardian: string | undefined,
  ask: (team: string | undefined, because: string) => void,
): void {
  const delivers = new Set([...delivering, ...owners].map(({ id }) => id));
  const voices = deciding.filter(({ owner }) => owner && !delivers.has(owner.id));
  for (const { owner, title } of voices) ask(owner?.id, `as the second voice: it is a moment of truth of “${title}”`);
  if (voices.length > 0) return;
  if (guardian !== undefined && !delivers.has(guardian))
    ask(guardian, 'as the second voice, for what gets less needs one that does not deliver it');
  else ask(undefined, 'a second voice that does not deliver it: the guardian is its owner');
}

function partiesOf({ parties, subject, path, before, after }: Difference): readonly string[] {
  if (parties) return parties;
  // When a team ended is a day, no team.
  if (subject !== 'owner' || path === '/dissolved') return [];
  return [before, after].filter((team) => team !== undefined);
}

/** The playbook's own page has no owner but the guardian of the experience. */
export function approvalOfPage(
  difference: Difference,
  { before, after }: { readonly before: Playbook; readonly after: Playbook },
): readonly Approval[] {
  // Counts that come in judge us, and take nobody's word: those that are written over do.
  if (difference.subject === 'counts' && difference.class === 'added') return [];
  const guardian = (after.settings.data ?? before.settings.data)?.guardian ?? null;
  const others = partiesOf(difference).filter((team) => team !== guardian);
  return [
    { team: guardian, because: 'as the guardian of the experience' },
    ...[...new Set(others)].map((team) => ({
      team,
      because: partyWord(team, difference),
    })),
  ];
}
