/** What says how a promise is counted, and not how strict it is. */
export const counting = ['window', 'clock', 'counted', 'good', 'total'] as const;

/** How it is counted where neither it nor the playbook says so. */
export const usual = {
  window: 'month',
  clock: undefined,
  counted: 'every case',
  good: undefined,
  total: undefined,
} as const;

/** What each is called in a sentence. */
export const countingWords = {
  window: 'counted over',
  clock: 'counted by the hours',
  counted: 'counted',
  good: 'counted as kept',
  total: 'counted in all',
} as const;
