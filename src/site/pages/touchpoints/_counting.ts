import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { tellHours } from '../../tell-hours.ts';

/** How each promise is counted, and the cases that law, licence or contract leave out. */
export function countingOf({ standards }: Touchpoint) {
  const { settings } = handedOver().playbook;
  const defaults = settings.data?.defaults;
  return standards.map(({ data }) => {
    const clock = data.clock ?? defaults?.clock;
    const calendar = clock === undefined ? undefined : settings.data?.calendars?.[clock];
    const hours = tellHours(clock, settings.data?.calendars);
    return {
      promise: data.promise,
      kept: data.good ?? defaults?.good,
      of: data.total ?? defaults?.total ?? 'all cases',
      how: `${(data.counted ?? defaults?.counted) === 'sample' ? 'A sample is counted' : 'Every case is counted'}, ${
        windowWords[data.window ?? defaults?.window ?? 'month'] ?? `over the ${data.window ?? ''}`
      }.`,
      clock: data.within && calendar && hours ? `${calendar.title}: ${hours}` : undefined,
      exceptions: data.exceptions ?? [],
    };
  });
}

const windowWords: Readonly<Record<string, string>> = {
  week: 'week by week',
  month: 'month by month',
  quarter: 'quarter by quarter',
};
