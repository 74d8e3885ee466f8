import { dayIn } from '../model/day-in.ts';
import type { Settings } from '../model/settings.ts';

/** Where a day came from; a summary says it. */
export interface Today {
  /** ISO 8601 */
  readonly day: string;
  readonly from: 'flag' | 'frozen' | 'commit' | 'clock';
}

/**
 * The day to judge by, in this order: the flag, the playbook's `frozenOn`, the commit's date where one is given, the machine's clock.
 * Instants become days in the playbook's time zone.
 */
export function whichDay(
  settings: Settings,
  given: { readonly flag?: string | undefined; readonly commit?: Date | undefined; readonly now: Date },
): Today {
  if (given.flag !== undefined) return { day: given.flag, from: 'flag' };
  const frozen = settings.data?.frozenOn;
  if (frozen !== undefined) return { day: frozen, from: 'frozen' };
  if (given.commit) return { day: dayIn(settings.timeZone, given.commit), from: 'commit' };
  return { day: dayIn(settings.timeZone, given.now), from: 'clock' };
}
