import { createRequire } from 'node:module';

/** Texts that have broken other people's programs, from the "Big List of Naughty Strings". */
export const naughtyStrings = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
