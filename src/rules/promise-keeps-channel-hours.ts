import { longestClosure, longestElapsed } from '../model/elapsed.ts';
import { isOurOwn } from '../model/own-promise.ts';
import { within } from '../model/place.ts';
import type { Channel, Standard } from '../model/playbook.ts';
import type { Settings } from '../model/settings.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/quantity.ts';
import type { Rule } from './rule.ts';

export const promiseKeepsChannelHours: Rule = {
  id: 'promise-keeps-channel-hours',
  title: 'A promise of a time says whose hours it counts where its channel closes.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `An hour that is promised round the clock on a channel that closes at seven is broken every evening at half past six,
and the counts will say so. Either the promise counts the hours in which somebody is there, and the customer is told, or it
is promised where somebody always is. A time that outlasts the longest night or weekend can be kept on both.`,
  *check({ playbook: { touchpoints, settings, channels } }) {
    const usual = settings.data?.defaults?.clock ?? 'always';
    const hours = new Map(channels.flatMap((channel) => hoursOf(channel, settings)));
    for (const touchpoint of touchpoints) {
      if (touchpoint.status === 'withdrawn') continue;
      for (const standard of touchpoint.standards) {
        const { id, data, at } = standard;
        if ((data.clock ?? usual) !== 'always' || !isOurOwn(standard)) continue;
        const times = timesOf(standard);
        if (times.length === 0) continue;
        const [first] = (data.channels ? standard.channels : touchpoint.channels).flatMap(({ target }) => {
          const found = target && hours.get(target);
          const time = found && times.find((each) => endsWhileClosed(each, found));
          return found && time ? [{ ...found, time }] : [];
        });
        if (!first) continue;
        const { channel, calendar, name, time } = first;
        yield {
          message: time.working
            ? `"${id}" of "${touchpoint.title}" promises ${time.text} and names no hours; "${channel.title}" keeps "${calendar.title}".`
            : `"${id}" of "${touchpoint.title}" promises ${time.text} round the clock, but "${channel.title}" keeps "${calendar.title}".`,
          hint: `Add \`clock: ${name}\`, or promise it on channels that never close.`,
          at: data.clock === undefined ? at : within(at, 'clock'),
          about: touchpoint,
          related: [{ at: within(channel.at, 'hours'), message: `the hours of "${channel.title}"` }],
          values: [id, time.text, name],
        };
      }
    }
  },
  good: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: beans-set-aside
    promise: The beans you order are packed within four working hours.
    floor: 95
    within: 4 working hours
    clock: shop-hours
---
Write the name on the bag.
`,
    'content/measurements/till/2026-10.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,app,,2026-10-01,2026-10-31,4965,5000
`,
  },
  bad: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: beans-set-aside
    promise: The beans you order are packed within four hours.
    floor: 95
    within: 4 h
---
Write the name on the bag.
`,
    'content/measurements/till/2026-10.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,app,,2026-10-01,2026-10-31,4965,5000
`,
  },
};

interface Hours {
  readonly channel: Channel;
  readonly name: string;
  readonly calendar: Calendar;
  /** In seconds. */
  readonly closure: number;
}

/** The hours of a channel that closes at all. */
function hoursOf(channel: Channel, { data }: Settings): readonly (readonly [Channel, Hours])[] {
  const name = channel.data.hours;
  const calendars = data?.calendars ?? {};
  const calendar = name !== undefined && Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  const closure = calendar && longestClosure(calendar);
  return name === undefined || !calendar || !closure ? [] : [[channel, { channel, name, calendar, closure }]];
}

/** The longest times that keep a promise, its own and those that differ. */
function timesOf({ data }: Standard): readonly Duration[] {
  return [data, ...(data.except ?? [])]
    .flatMap(({ within: time, atMost }) => [time, atMost])
    .filter((each): each is Duration => each?.kind === 'duration');
}

/** In seconds: so long customers who came in before the doors closed are still seen to. */
const stillThere = 3600;

/** Whether a time may be over before the doors open again. Where customers come in, none begins while they are closed. */
function endsWhileClosed(time: Duration, { channel, closure }: Hours): boolean {
  const seconds = longestElapsed(time, 'always') ?? 0;
  return time.working || (seconds < closure && (channel.data.kind !== 'physical' || seconds > stillThere));
}
