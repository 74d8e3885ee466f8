import { handedOver } from '../../../publish/handed-over.ts';
import type { Mend } from '../../../reliability/mends.ts';
import { sayMend } from '../../../reliability/say-mend.ts';
import { shortOfFloor } from '../../../reliability/short-of-floor.ts';
import { sayCount } from '../../../reliability/say-verdict.ts';
import { sayLeaders } from '../../../reliability/say-beside.ts';
import { capital } from '../../entries/refer.ts';
import { nameOf, placedName } from '../../name-of.ts';
import { named } from '../../named.ts';
import { shorten } from '../../shorten.ts';

/** So long is each of the three sentences: together they are read at one glance. */
const longestSentence = 180;
const shortestPromise = 40;

/** At most three promises that fail, the most broken first: a sentence each. */
export function worstFirst() {
  return handedOver()
    .mends()
    .slice(0, 3)
    .map((mend) => {
      const { name, owner, broken } = mendRow(mend);
      const others = `${name.title}: “”: ${broken}, and ${owner?.title ?? 'nobody'} answers for it.`.length;
      const room = Math.max(shortestPromise, longestSentence - others);
      return { title: name.title, promise: shorten(mend.standard.standard.promise, room), to: name.to, broken, owner };
    });
}

/** Every promise that fails, the most broken first. */
export function mendRows() {
  return handedOver().mends().map(mendRow);
}

export type MendRow = ReturnType<typeof mendRow>;

function mendRow(mend: Mend) {
  const { playbook } = handedOver();
  const { standard, failing, touchpoint } = mend;
  const { broken, kept, elsewhere } = sayMend(mend);
  const [worst] = failing;
  const name = nameOf(touchpoint) ?? { title: touchpoint.title, to: undefined };
  const differs = standard.consistent.differences.some((difference) => difference.in === 'promise');
  return {
    name: placedName(name, `promise-${standard.standard.id}`),
    promise: standard.standard.promise,
    owner: nameOf(mend.owner),
    moment:
      playbook.find('touchpoint', touchpoint.id)?.moments.some(({ journey }) => journey.status === 'live') ?? false,
    answer: standard.reliable,
    broken,
    kept:
      worst?.floor === undefined ? `${kept}.` : `${kept} against a floor of ${String(worst.floor)} %${sayOver(mend)}.`,
    elsewhere: elsewhere === '' ? undefined : `${capital(elsewhere)}.${differs ? '' : ' The promise is the same.'}`,
    leaders: leadersOn(touchpoint.id),
    past: worst?.past ?? [],
    floor: worst?.floor,
  };
}

/** By how many misses the floor was passed where it fails. */
function sayOver({ failing }: Mend): string {
  const over = failing.reduce((sum, cell) => sum + shortOfFloor(cell), 0);
  return over > 0 ? `: ${sayCount(over)} ${over === 1 ? 'miss' : 'misses'} too many` : '';
}

/** What leaders said of the stages that pass a touchpoint, where they said yes and customers meet a No. */
function leadersOn(
  id: string,
): readonly { readonly says: string; readonly stage: string; readonly to: string | undefined }[] {
  const { playbook, journeyVerdict } = handedOver();
  const stops = playbook.find('touchpoint', id)?.stops ?? [];
  const stages = new Set(stops.map(({ stage }) => stage));
  return [...stages].flatMap((stage) => {
    const weighed = journeyVerdict(stage.journey.id)?.stages.find((one) => one.stage.id === stage.id);
    if (weighed?.reality?.beside !== 'rosier') return [];
    const journey = named(stage.journey);
    return [
      {
        says: `${sayLeaders(weighed.reality)}.`,
        stage: stage.title,
        to: journey?.to && `${journey.to}#stage-${stage.id}`,
      },
    ];
  });
}
