import type { FindingReport } from '../json.ts';
import { markdownCode, markdownText } from '../markdown.ts';
import { tellFinding } from '../tell-finding.ts';

/** @returns the address of a line of a file, which is named as in the report */
export type LinkTo = (file: string, line: number) => string;

/** What is longer says what matters in less: nobody's title pushes the others out of the issue. */
const longestWords = 600;

/** One finding as an item of a list: what is so, how to mend it, where. */
export function rowOf({ message, hint, file, line, rule, lapsed }: FindingReport, linkTo: LinkTo): string {
  const waived = lapsed === null ? [] : [`The waiver ${markdownCode(lapsed)} covered it until it expired.`];
  const place = `[${markdownCode(`${file}:${String(line)}`)}](${addressOf(linkTo(file, line))}) ${markdownCode(rule)}`;
  return [`- **${plainWords(tellFinding(message))}**`, plainWords(tellFinding(hint)), ...waived, place].join('  \n  ');
}

/** Nothing in an address ends the link around it. */
function addressOf(link: string): string {
  return link.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** Words that stay words, and point to no issue, merge request, milestone or label of the forge either. */
export function plainWords(words: string): string {
  const short = words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
  return markdownText(short.toWellFormed().trim()).replace(/&#(?:33|35|36|38|94|126);|%/g, '$&&#8203;');
}
