import type { LocatedFinding } from '../model/finding.ts';
import { escapeText } from './escape-text.ts';
import { worstFirst } from './worst-first.ts';
import { fileInRepository } from './file-in-repository.ts';

/** Less than what GitHub takes as a comment (65,536 characters) and GitLab as a note. */
export const longestComment = 60_000;

/**
 * Findings as a table for a comment or a step summary, the worst first; what does not fit is counted.
 * @param closing the last line of the check
 * @param folder from the root of the repository to the playbook; `''` or ending in a slash
 */
export function toMarkdown(findings: readonly LocatedFinding[], closing: string, folder: string): string {
  const head = `${markdownText(closing)}\n`;
  if (findings.length === 0) return head;
  const rows = worstFirst(findings).map(({ severity, rule, message, hint, at, span }) =>
    [
      severity,
      `${markdownCode(fileInRepository(folder, at.file))}:${String(span.line)}`,
      `${markdownText(message)} ${markdownText(hint)}`,
      markdownCode(rule),
    ].join(' | '),
  );
  const table = ['', '| | where | what, and how to mend it | rule |', '|---|---|---|---|'];
  let size = head.length + table.join('\n').length;
  const told: string[] = [];
  for (const row of rows) {
    size += row.length + 5;
    if (size > longestComment) break;
    told.push(`| ${row} |`);
  }
  const more = rows.length - told.length;
  const rest = more > 0 ? ['', `... and ${String(more)} more. \`waymark check\` lists them all.`] : [];
  return `${head}${[...table, ...told, ...rest].join('\n')}\n`;
}

/** Words that stay words in Markdown: no link, no HTML, no mention of anybody, no end of a cell. Some forges look for mentions and addresses after they have read entities, so a space without width stands in them. */
export function markdownText(text: string): string {
  return escapeText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#+\-!|~&:.=^$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replaceAll('@', '&#64;&#8203;')
    .replace(/&#58;(?=\/\/)|www(?=&#46;)/gi, '$&&#8203;');
}

/** A file or an id as code: it cannot end its span nor a cell. */
export function markdownCode(text: string): string {
  const said = escapeText(text).replace(/\s+/g, ' ').replaceAll('`', '´').replaceAll('|', '¦');
  return `\`${said}\``;
}
