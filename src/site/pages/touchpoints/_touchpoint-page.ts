import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { blueprintLanes } from '../../blueprint-lanes.ts';

import { sinceWords } from '../../past-told.ts';
import { promiseWords } from '../../promise-words.ts';
import { isListed } from '../../shown.ts';
import { noticeRow } from '../../notice-rows.ts';
import { mentionsOf } from '../../mentions.ts';
import { allOf } from '../../entries/refer.ts';
import { heardOf } from './_heard.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { tellInForce } from '../../../model/tell-in-force.ts';
import { placesOf } from './_places.ts';
import { guaranteeOf, backingsOf } from './_backing.ts';
import { handoffsOf } from './_handoffs.ts';
import { countingOf } from './_counting.ts';
import { channelsOf } from './_channels.ts';
import { reachOf } from './_reach.ts';
import { keptOf } from './_kept.ts';
import { recoveryOf } from './_recovery.ts';

/** All that the page of a touchpoint shows. */
export function touchpointPage(touchpoint: Touchpoint) {
  const { playbook, reached, passed } = handedOver();
  const { data } = touchpoint;
  const places = placesOf(touchpoint);
  const [first] = places;
  return {
    title: touchpoint.title,
    crumbs: first
      ? [
          { title: first.journey.title, address: `/journeys/${first.journey.id}/` },
          { title: first.stage.title, address: `/journeys/${first.journey.id}/#stage-${first.stage.id}` },
        ]
      : [{ title: 'Touchpoints', address: '/touchpoints/' }],
    moment: touchpoint.moments.some(({ journey }) => isListed(journey)),
    notices: mentionsOf(touchpoint, 'notice')
      .filter(({ data }) => reached(data.from) && !passed(data.until))
      .map(noticeRow),
    promises: touchpoint.standards.map((standard) => promiseWords(standard, playbook.settings)),
    noPromise: data.noPromiseYet && { ...data.noPromiseYet, day: spellDay(data.noPromiseYet.decideBy) },
    past: sinceWords(touchpoint),
    inForce: tellInForce(data.inForce),
    recovery: data.recovery && recoveryOf(data.recovery, touchpoint),
    reach: reachOf(touchpoint),
    handoffs: handoffsOf(touchpoint),
    guarantee: data.guarantee && guaranteeOf(data.guarantee),
    backings: backingsOf(touchpoint),
    blueprint: data.blueprint && { ...data.blueprint, lanes: blueprintLanes(data.blueprint) },
    touch: data.touch,
    beyond: data.beyond,
    pain: data.pain,
    reinvention: data.reinvention,
    kept: keptOf(touchpoint),
    counting: countingOf(touchpoint),
    heard: heardOf(touchpoint),
    decided: allOf(mentionsOf(touchpoint, 'decision')),
    channels: channelsOf(touchpoint),
    places: places.map(({ journey, stage, ...place }) => ({ ...place, journey: journey.name, stage: stage.title })),
  };
}

export type TouchpointPage = ReturnType<typeof touchpointPage>;
