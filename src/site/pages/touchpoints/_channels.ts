import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { named, namedBy } from '../../named.ts';
import { tellHours } from '../../tell-hours.ts';

/** Where customers meet it, when, and what to offer when that is closed. */
export function channelsOf({ channels }: Touchpoint) {
  const { playbook } = handedOver();
  return channels.flatMap((link) => {
    const name = namedBy(link);
    if (!name) return [];
    const { hours, fallback } = link.target?.data ?? {};
    return [
      {
        name,
        hours: tellHours(hours, playbook.settings.data?.calendars),
        fallback: fallback === undefined ? undefined : named(playbook.find('channel', fallback)),
      },
    ];
  });
}
