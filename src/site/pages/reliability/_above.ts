/** The way to every page below the one of reliability. */
export const above = [{ title: 'Reliability', address: '/reliability/' }] as const;
