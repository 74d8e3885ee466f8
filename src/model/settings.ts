import type { PlaybookFile } from '../schema/playbook.ts';
import type { Duration } from '../schema/quantity.ts';
import type { Place } from './place.ts';

/** The playbook's own page with every default filled in. */
export interface Settings {
  /** False where `content/playbook.yaml` is missing or could not be read: then all below are defaults. */
  readonly present: boolean;
  readonly at: Place;
  readonly organisation: string;
  readonly language: string;
  readonly timeZone: string;
  readonly cap: number;
  /** % */
  readonly momentFloor: number;
  readonly recoveryWithin: Duration;
  readonly confidence: number;
  readonly data: PlaybookFile | undefined;
}

/** The cap that no setting and no waiver can lift. */
export const highestCap = 3;

const oneWorkingDay: Duration = { kind: 'duration', text: '1 working day', amount: 1, unit: 'days', working: true };

/** @param data undefined where there is no playbook page to read */
export function settingsOf(data: PlaybookFile | undefined, present: boolean): Settings {
  return {
    present,
    at: { file: 'content/playbook.yaml', path: [] },
    organisation: data?.organisation ?? 'This playbook',
    language: data?.language ?? 'en',
    timeZone: data?.timeZone ?? 'UTC',
    cap: data?.policy?.cap ?? highestCap,
    momentFloor: data?.policy?.momentFloor ?? 98,
    recoveryWithin: data?.policy?.recoveryWithin ?? oneWorkingDay,
    confidence: data?.confidence ?? 0.95,
    data,
  };
}
