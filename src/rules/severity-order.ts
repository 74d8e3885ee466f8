import { severities, type SeveritySetting } from '../schema/severity.ts';

const fromHeaviest: readonly SeveritySetting[] = [...severities, 'off'];

/** @returns true where `setting` weighs less than `floor` */
export function isBelow(setting: SeveritySetting, floor: SeveritySetting): boolean {
  return fromHeaviest.indexOf(setting) > fromHeaviest.indexOf(floor);
}
