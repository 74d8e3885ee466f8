import { handedOver } from '../../../publish/handed-over.ts';
import type { Moment } from '../../../model/playbook.ts';
import { sayStake } from '../../../reliability/say-beside.ts';
import { momentTold } from '../journeys/_verdicts.ts';
import { momentsListed } from '../../../publish/listed.ts';
import { listWords, tellCount } from '../../../model/count-words.ts';
import { named, namedBy } from '../../named.ts';
import { promiseWords } from '../../promise-words.ts';

/** Every moment of truth of the company, journey by journey. */
export function momentRows() {
  const { playbook } = handedOver();
  const focus = new Set(playbook.focus.map(({ moment }) => moment));
  return momentsListed(playbook).map((moment) => {
    const { journey, touchpoint, data } = moment;
    const [promise] = touchpoint.target?.standards ?? [];
    const guarantee = touchpoint.target?.data.guarantee?.promise;
    return {
      journey: named(journey) ?? { title: journey.title, to: undefined },
      name: namedBy(touchpoint) ?? { title: touchpoint.id, to: undefined },
      owner: named(touchpoint.target?.owner),
      inFocus: focus.has(moment),
      told: momentTold(touchpoint.id),
      left: leftWords(moment),
      gameOver: data.gameOver,
      promise: promise && promiseWords(promise, playbook.settings),
      guarantee,
      holdsBack: guarantee === undefined ? data.holdsBack : undefined,
      wouldTake: guarantee === undefined ? data.wouldTake : undefined,
    };
  });
}

/** What failing it costs, where that was counted. */
function leftWords({ journey, touchpoint }: Moment): string | undefined {
  const all = handedOver().journeyVerdict(journey.id)?.moments ?? [];
  const gameOver = all.find((one) => one.touchpoint.id === touchpoint.id)?.gameOver;
  return gameOver && sayStake(gameOver);
}

export type MomentRow = ReturnType<typeof momentRows>[number];

/** @returns `Ten moments of truth in four journeys. Three of them are the focus.` */
export function momentsSaid(): string {
  const { playbook } = handedOver();
  const moments = momentsListed(playbook);
  if (moments.length === 0) return 'No moment of truth is named yet.';
  const journeys = new Set(moments.map(({ journey }) => journey)).size;
  const count = tellCount(moments.length);
  const said = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${moments.length === 1 ? 'moment' : 'moments'} of truth in ${tellCount(journeys)} ${journeys === 1 ? 'journey' : 'journeys'}.`;
  const inFocus = playbook.focus.filter(({ moment }) => moment && moments.includes(moment));
  const titles = inFocus.map(({ moment }) => moment?.touchpoint.target?.title ?? '');
  return titles.length === 0 ? said : `${said} In focus now: ${listWords(titles)}.`;
}
