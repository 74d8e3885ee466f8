import type { ExampleFile } from '../rules/rule.ts';

/** A text that stands exactly once in a file of the example, and what is written there instead. */
export interface Swap {
  readonly old: string | RegExp;
  readonly by: string;
}

/** One fault in a copy of the example, and where it must be reported. */
export interface PlantedFault {
  /** A swap in a file, a file that the example does not have, one that nobody may read, or undefined: the file is gone. */
  readonly plant: Readonly<Record<string, Swap | ExampleFile | undefined>>;
  /** Where the rule asks what was before: what is planted in the commit that the change begins from. */
  readonly before?: PlantedFault['plant'];
  readonly file: string;
  /** A text that stands once in the file then; the finding stands on its first line. '' where it is about the whole file. */
  readonly line: string;
  /** True where other faults would be hidden by it, or it gives what others must not: it gets a copy of its own. */
  readonly alone?: true;
}

export type PlantedFaults = Readonly<Record<string, PlantedFault>>;

const touchpoints = 'content/touchpoints';

/** The files of the example in which faults are planted more than once. */
export const page = 'content/playbook.yaml';
export const journey = 'journeys/my-connection-fails.yaml';
export const answer = `${touchpoints}/helping/answer-the-call.md`;
export const diagnosis = `${touchpoints}/helping/first-diagnosis.md`;
export const online = `${touchpoints}/helping/keep-me-online.md`;
export const firstBill = `${touchpoints}/joining/first-bill-as-told.md`;
export const threeDays = `${touchpoints}/lasting/call-after-three-days.md`;
export const credit = `${touchpoints}/lasting/credit-on-the-bill.md`;
export const offer = `${touchpoints}/deciding/best-offer-told.md`;
export const appointment = `${touchpoints}/mending/appointment-offered.md`;
export const tested = `${touchpoints}/mending/line-tested-with-me.md`;
export const visit = `${touchpoints}/mending/repair-visit-kept.md`;
export const alert = `${touchpoints}/noticing/outage-alert-by-text.md`;
export const status = `${touchpoints}/noticing/status-page.md`;

/** Unless said, the finding stands where the new text begins. */
export const swap = (file: string, old: string | RegExp, by: string, line = by): PlantedFault => ({
  plant: { [file]: { old, by } },
  file,
  line,
});

export const take = (file: string, old: string | RegExp, line = ''): PlantedFault => swap(file, old, '', line);

/** Unless said, the finding stands at the top of the new file. */
export const add = (file: string, content: ExampleFile, line = ''): PlantedFault => ({
  plant: { [file]: content },
  file,
  line,
});
