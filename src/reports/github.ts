import type { LocatedFinding } from '../model/finding.ts';
import { worstFirst } from './worst-first.ts';
import { fileInRepository } from './file-in-repository.ts';

/** So many annotations of a kind GitHub shows of one step; what is more it drops without a word. */
const mostOfAKind = 10;

const kinds = { error: 'error', warning: 'warning', exception: 'notice', advice: 'notice' } as const;

/** Findings as annotations of a pull request, and those for which there was no room. */
export interface GithubReport {
  readonly annotations: string;
  readonly rest: readonly LocatedFinding[];
}

/**
 * Workflow commands: `::error file=...,line=...::message`, the worst first. Advice is for the author alone: it is no
 * annotation. Escaped as `actions/toolkit` does: a value cannot end its command, nor begin another.
 * @param folder from the root of the repository to the playbook; `''` or ending in a slash
 */
export function toGithub(findings: readonly LocatedFinding[], folder: string): GithubReport {
  const room = { error: mostOfAKind, warning: mostOfAKind, notice: mostOfAKind };
  const lines: string[] = [];
  const rest: LocatedFinding[] = [];
  for (const finding of worstFirst(findings)) {
    const kind = kinds[finding.severity];
    if (finding.severity === 'advice' || room[kind] === 0) {
      rest.push(finding);
      continue;
    }
    room[kind] -= 1;
    lines.push(annotation(finding, kind, folder));
  }
  return { annotations: lines.map((line) => `${line}\n`).join(''), rest };
}

function annotation({ rule, message, hint, at, span }: LocatedFinding, kind: string, folder: string): string {
  const { line, column, endLine, endColumn } = span;
  // Columns are shown only within one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: fileInRepository(folder, at.file), line, endLine, ...columns, title: rule };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${told.join(',')}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return withoutCommands(text.toWellFormed()).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The runner obeys `##[command]` anywhere in a line, and `::command::` at the beginning of one after blanks. A character
 * that nobody sees stands between them.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\u200B[').replace(/^(\s*):(?=:)/gm, '$1:\u200B');
}
