import type { Playbook, Standard } from '../model/playbook.ts';
import type { Hours } from './direction.ts';

/** A standard in one of the two states. */
export interface StandardSide {
  readonly standard: Standard;
  readonly playbook: Playbook;
}

/** The hours that working time of a standard is counted in. */
export function hoursOf({ standard, playbook: { settings } }: StandardSide): Hours {
  const name = standard.data.clock ?? settings.data?.defaults?.clock;
  if (name === undefined || name === 'always') return name;
  const { calendars = {} } = settings.data ?? {};
  return Object.hasOwn(calendars, name) ? calendars[name] : undefined;
}
