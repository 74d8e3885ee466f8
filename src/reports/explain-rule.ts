import pc from 'picocolors';
import { exampleDiff, exampleLegend } from '../rules/example-diff.ts';
import type { Rule } from '../rules/rule.ts';
import { escapeText } from './escape-text.ts';
import type { Layout } from './pretty.ts';
import { wrap } from './wrap.ts';

/** A rule for people: its sentence, why first, then an example, from what breaks it to how it should be. */
export function explainRule(rule: Rule, { width, colour }: Layout): string {
  const colours = pc.createColors(colour);
  const column = Math.max(20, Math.min(width, 90));
  const fits = rule.id.length + 2 + weight(rule).length <= column;
  const head = fits
    ? [`${colours.bold(rule.id)}  ${weight(rule)}`]
    : [colours.bold(rule.id), ...wrap(weight(rule), column)];
  const files = exampleDiff(rule.good, rule.bad);
  const paint = { '-': colours.red, '+': colours.green, ' ': (text: string) => text } as const;
  return [
    ...head,
    '',
    ...wrap(rule.title, column),
    '',
    ...wrap(rule.why.trim(), column),
    '',
    ...exampleLegend(files).flatMap(({ sign, text }) => wrap(`${sign} ${text}`, column).map(paint[sign])),
    '',
    ...files.flatMap(({ path, lines }) => [
      `  ${path}`,
      ...lines.map(({ sign, text }) => `    ${paint[sign](escapeText(`${sign} ${text}`).trimEnd())}`.trimEnd()),
      '',
    ]),
  ].join('\n');
}

function weight({ severity, floor, waivable }: Rule): string {
  const moves =
    floor === severity
      ? 'cannot be set lower'
      : floor === 'off'
        ? 'can be switched off'
        : `can be set down to ${floor}`;
  return `${severity}, ${moves}, ${waivable ? 'can be waived for a time' : 'cannot be waived'}`;
}
