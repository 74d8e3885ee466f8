import type { FocusItem, Playbook } from '../../model/playbook.ts';
import { href, hrefOf } from '../href.ts';
import { handedOver } from '../../publish/handed-over.ts';
import { sayStake } from '../../reliability/say-beside.ts';
import { verdictWords } from '../touchpoint-row.ts';
import { frameworkOf } from '../framework.ts';
import { tellCount } from '../../model/count-words.ts';
import { noticeRow } from '../notice-rows.ts';
import { isListed, shownTarget } from '../shown.ts';
import { spellDay } from '../../model/spell-day.ts';

/** All that home shows. */
export function homePage(playbook: Playbook, today: string) {
  const { settings, journeys, teams, notices } = playbook;
  const { brand } = settings.data ?? {};
  const live = journeys.filter(({ status }) => status === 'live').length;
  const drafts = journeys.filter(({ status }) => status === 'draft').length;
  return {
    headline: brand?.headline ?? 'What we promise, who keeps it, and what to do when it goes wrong.',
    ask: brand?.ask ?? 'What does the customer say?',
    tries: (brand?.tries ?? []).map((words) => ({ words, to: href(`/search/?q=${encodeURIComponent(words)}`) })),
    notices: notices.filter(({ data }) => data.from <= today && today <= data.until).map(noticeRow),
    journeysTitle: `${live === 1 ? 'The journey' : `The ${tellCount(live)} journeys`}${drafts > 0 ? `, ${tellCount(drafts)} to come` : ''}`,
    phases: frameworkOf(playbook),
    cap: settings.cap,
    focus: playbook.focus.flatMap(focusRow),
    teams: teams
      .filter((team) => isListed(team) && team.data.dissolved === undefined)
      .filter((team, _index, all) => all.length <= 16 || team.parent === undefined)
      .map((team) => ({ title: team.title, to: hrefOf(team) }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
  };
}

function focusRow({ moment, since, decision }: FocusItem) {
  const touchpoint = shownTarget(moment?.touchpoint);
  const journey = moment?.journey;
  if (!touchpoint || journey?.status !== 'live') return [];
  const reason = shownTarget(decision);
  return [
    {
      title: touchpoint.title,
      to: hrefOf(touchpoint),
      journey: { title: journey.title, to: hrefOf(journey) },
      verdict: verdictWords(touchpoint),
      stake: stakeOf(journey.id, touchpoint.id),
      owner: touchpoint.owner && { title: touchpoint.owner.title, to: hrefOf(touchpoint.owner) },
      since: spellDay(since),
      decision: reason && { title: reason.title, to: hrefOf(reason) },
    },
  ];
}

/** What failing it costs, where that was counted. */
function stakeOf(journey: string, touchpoint: string): string | undefined {
  const moments = handedOver().journeyVerdict(journey)?.moments ?? [];
  const gameOver = moments.find((one) => one.touchpoint.id === touchpoint)?.gameOver;
  return gameOver && `${sayStake(gameOver)}.`;
}
