import type { Playbook } from '../model/playbook.ts';
import type { Hours } from './direction.ts';

/** The hours that working time is counted in beside a standard: the playbook's usual clock. */
export function usualHours(data: Playbook['settings']['data']): Hours {
  const name = data?.defaults?.clock;
  if (name === undefined || name === 'always') return name;
  return Object.hasOwn(data?.calendars ?? {}, name) ? data?.calendars?.[name] : undefined;
}
