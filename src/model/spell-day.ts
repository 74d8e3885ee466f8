const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-20` as `20 November 2026`; what is no ISO day comes back as it is. */
export function spellDay(day: string): string {
  const [year, month, date] = day.split('-');
  const name = months[Number(month) - 1];
  return name === undefined || date === undefined ? day : `${String(Number(date))} ${name} ${year ?? ''}`;
}
