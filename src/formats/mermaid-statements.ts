import type { MermaidRemark } from './mermaid-remark.ts';
import { blank, remarkOn } from './mermaid-settings.ts';

/** One line of a Mermaid journey: what it is, its words as written, and where they stand. */
export interface Statement {
  readonly keyword: 'title' | 'accTitle' | 'accDescr' | 'section' | 'task';
  readonly words: string;
  readonly line: number;
  readonly from: number;
}

const describedInBraces = /^[ \t]*accDescr\s*\{([^}]*)\}?/gim;
const comment = /#(?!\w+;).*$/;

/** @returns the statements of a journey, or undefined where the text begins another diagram or none */
export function statementsOf(
  text: string,
): { readonly statements: readonly Statement[]; readonly remarks: readonly MermaidRemark[] } | undefined {
  const statements: Statement[] = [];
  const remarks: MermaidRemark[] = [];
  let begun = false;
  for (const [, words = ''] of text.matchAll(describedInBraces))
    statements.push({ keyword: 'accDescr', words: words.replaceAll('\n', ' '), line: 1, from: 0 });
  for (const [index, whole] of text.replace(describedInBraces, blank).split('\n').entries()) {
    const line = index + 1;
    let from = whole.length - whole.trimStart().length;
    let words = whole.trim();
    if (words === '') continue;
    if (words.startsWith('%%') || /^#(?!\w+;)/.test(words)) {
      remarks.push(remarkOn('comment', whole, line));
      continue;
    }
    if (!begun) {
      if (!/^journey\b/.test(words)) return undefined;
      begun = true;
      const rest = words.slice('journey'.length);
      from += words.length - rest.trimStart().length;
      words = rest.trim();
    }
    if (words === '') continue;
    const described = /^(accTitle|accDescr)\s*:\s*(.*)$/i.exec(words);
    if (described) {
      const keyword = described[1]?.toLowerCase() === 'acctitle' ? 'accTitle' : 'accDescr';
      statements.push({ keyword, words: described[2] ?? '', line, from });
      continue;
    }
    const dropped = comment.exec(words);
    if (dropped) {
      remarks.push(remarkAt('dropped', dropped[0], line, from + dropped.index));
      words = words.slice(0, dropped.index).trim();
    }
    const semicolon = /;(?<!#\w+;)/.exec(words);
    if (semicolon) remarks.push(remarkAt('semicolon', ';', line, from + semicolon.index));
    const headed = /^(title|section)(?:\s+(.*))?$/i.exec(words);
    const keyword = headed ? (headed[1]?.toLowerCase() === 'title' ? 'title' : 'section') : 'task';
    const own = headed ? (headed[2] ?? '') : words;
    // Mermaid would take the next line for the name.
    if (own === '') remarks.push(remarkOn('line', whole, line));
    else statements.push({ keyword, words: own, line, from: from + words.length - own.length });
  }
  return begun ? { statements, remarks } : undefined;
}

/** A remark on a piece of a line. */
export function remarkAt(reason: MermaidRemark['reason'], what: string, line: number, from: number): MermaidRemark {
  return { reason, line, from, to: from + what.length, what };
}
