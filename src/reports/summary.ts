import type { Finding } from '../model/finding.ts';
import type { Playbook, Waiver } from '../model/playbook.ts';

/** What a check counted. Drafts, hidden and withdrawn entries are counted nowhere. */
export interface Summary {
  readonly journeys: number;
  readonly touchpoints: number;
  readonly errors: number;
  readonly warnings: number;
  readonly exceptions: number;
  readonly advice: number;
  /** Against a base: findings that were so before and are counted above nowhere. */
  readonly older?: number;
  /** Against a base: findings that the calendar brought, counted nowhere else. */
  readonly byCalendar?: number;
}

export function summarise(playbook: Playbook, findings: readonly Finding[]): Summary {
  const live = (items: readonly { readonly status: string }[]): number =>
    items.filter(({ status }) => status === 'live').length;
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    journeys: live(playbook.journeys),
    touchpoints: live(playbook.touchpoints),
    errors: of('error'),
    warnings: of('warning'),
    exceptions: of('exception'),
    advice: of('advice'),
  };
}

/** @returns the waivers that hold on a day (ISO 8601) */
export function liveWaivers({ waivers }: Playbook, today: string): readonly Waiver[] {
  return waivers.filter(({ data }) => data.granted <= today && today <= data.expires);
}
