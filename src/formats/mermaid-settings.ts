import type { MermaidRemark } from './mermaid-remark.ts';

/** Mermaid text without its settings, and what was taken out of it. */
export interface WithoutSettings {
  /** As many lines as before, each as long as before. */
  readonly text: string;
  /** The title of the front matter, as written. */
  readonly title: string;
  readonly remarks: readonly MermaidRemark[];
}

const frontMatter = /^\s*---[ \t]*\n(?:[\s\S]*?\n)?[ \t]*---[ \t]*(?=\n|$)/;
const directive = /%%\{(?:(?!%%\{)[\s\S])*?\}%%|%%\{.*/g;
const titleLine = /^title:[ \t]*(["']?)(.*)\1[ \t]*$/;

/** Takes out front matter and directives, which set how Mermaid works and draws. A title in the front matter is no setting. */
export function withoutSettings(source: string): WithoutSettings {
  const remarks: MermaidRemark[] = [];
  const text = source.replace(/^\uFEFF/, ' ').replace(/\r\n?/g, '\n');
  const head = frontMatter.exec(text)?.[0] ?? '';
  let title = '';
  let told = false;
  for (const [index, line] of head.split('\n').entries()) {
    const words = line.trim();
    const named = titleLine.exec(line);
    if (named) title = named[2] ?? '';
    if (named || told || words === '' || words === '---') continue;
    remarks.push(remarkOn('settings', line, index + 1));
    told = true;
  }
  const rest = text.slice(head.length);
  let line = head.split('\n').length;
  let lineStart = 0;
  for (const { 0: all, index } of rest.matchAll(directive)) {
    for (let end = rest.indexOf('\n', lineStart); end !== -1 && end < index; end = rest.indexOf('\n', lineStart)) {
      lineStart = end + 1;
      line += 1;
    }
    // The last line of the front matter ends where the rest begins.
    const from = index - lineStart + (lineStart === 0 ? head.length - head.lastIndexOf('\n') - 1 : 0);
    const [what = ''] = all.split('\n');
    remarks.push({ reason: 'settings', line, from, to: from + what.length, what });
  }
  return { text: blank(head) + rest.replace(directive, blank), title, remarks };
}

/** A remark on a whole line, without the blanks round it. */
export function remarkOn(reason: MermaidRemark['reason'], line: string, number: number): MermaidRemark {
  const what = line.trim();
  const from = line.length - line.trimStart().length;
  return { reason, line: number, from, to: from + what.length, what };
}

/** The same lines at the same lengths, with nothing on them. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
