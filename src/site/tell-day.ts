const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** @returns an ISO day in words: `20 November 2026` */
export function tellDay(day: string): string {
  return words.format(new Date(`${day}T00:00:00Z`));
}
