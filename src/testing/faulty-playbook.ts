import { basePlaybook, greetingFile } from './base-playbook.ts';

/** So many files of the playbook have the same faults. */
export const count = 200;

/** The place of one of them. */
export const old = (number: number): string => `content/touchpoints/old/hello-${String(number)}.md`;

/** A file that has a fault, and one that a check cannot see until it is shaped. */
export const oldFile = greetingFile
  .replace('title: Greet me', 'title: Hello')
  .replace('owner: counter', 'owner: cuonter')
  .replace(
    'clock: shop-hours\n',
    'clock: shop-hours\n  - id: by-name\n    promise: We know your name.\n    floor: 120\n',
  );

export const notShaped = 'content/touchpoints/old/not-shaped.md';

/** Expired long ago, so that the calendar has something to tell. */
export const expired = `rule: orphan-touchpoint
covers: touchpoint/greet-me
reason: The journey is rewritten.
askedBy: counter
approvedBy: guest-office
granted: 2026-07-01
expires: 2026-07-31
`;

/** A playbook with many older faults: what a change is held against. */
export const faultyPlaybook = [
  basePlaybook,
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [old(number), oldFile.replace(/^ {2}- id: by-name\n.*\n.*\n/m, '')]),
  ),
  { [notShaped]: oldFile, 'content/waivers/greeting.yaml': expired, 'content/measurements/till/odd.csv': 'odd\n' },
];
