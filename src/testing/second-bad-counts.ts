import type { ExampleFiles } from '../rules/rule.ts';
import { baseWith, measurementFile } from './base-playbook.ts';

const kept = 'touchpoint,standard,channel,segment,from,to,good,total';

/** Second bad playbooks of the rules about counts. */
export const secondBadCounts: Readonly<Record<string, ExampleFiles>> = {
  'known-ids': {
    'content/measurements/exits/2026.csv':
      'journey,touchpoint,held,from,to,customers,left\nmy-order,greet-me,no,2026-01-01,2026-06-30,120,14\n',
  },
  'moment-evidence-counted': {
    ...baseWith(
      'journeys/my-order.yaml',
      'grade: research\n      date: 2026-05-10',
      'grade: measured\n      date: 2026-05-10',
    ),
    'content/measurements/exits/2024.csv':
      'journey,touchpoint,held,from,to,customers,left\nmy-order,cup-in-time,no,2024-03-01,2024-04-30,80,31\nmy-order,cup-in-time,yes,2024-03-01,2024-04-30,900,40\n',
  },
  'good-within-total': {
    'content/measurements/till/2026-09.csv': `${kept}\ncup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,81,80\n`,
  },
  'counted-twice': { 'content/measurements/board/2026-10.csv': measurementFile },
  'whole-window': {
    'content/measurements/till/2026-12.csv': `${kept}\ntake-my-order,order-right,app,,2026-12-01,2026-12-31,4900,5000\n`,
  },
};
