import pc from 'picocolors';
import { exampleBefore, exampleDiff, exampleLegend, type ExampleDiffFile } from '../rules/example-diff.ts';
import type { Rule } from '../rules/rule.ts';
import { escapeText } from './escape-text.ts';
import type { Layout } from './pretty.ts';
import { wrap } from './wrap.ts';

/**
 * A rule for people: its sentence, why first, then an example, from what breaks it to how it should be; of a rule about changes,
 * what was before the change stands first.
 */
export function explainRule(rule: Rule, { width, colour }: Layout): string {
  const colours = pc.createColors(colour);
  const column = Math.max(20, Math.min(width, 90));
  const fits = rule.id.length + 2 + weight(rule).length <= column;
  const head = fits
    ? [`${colours.bold(rule.id)}  ${weight(rule)}`]
    : [colours.bold(rule.id), ...wrap(weight(rule), column)];
  const files = exampleDiff(rule.good, rule.bad);
  const before = exampleBefore(rule.before, rule.good);
  const paint = { '-': colours.red, '+': colours.green, ' ': (text: string) => text } as const;
  const told = ({ path, lines }: ExampleDiffFile): readonly string[] => [
    `  ${path}`,
    ...lines.map(({ sign, text }) => `    ${paint[sign](escapeText(`${sign} ${text}`).trimEnd())}`.trimEnd()),
    '',
  ];
  return [
    ...head,
    '',
    ...wrap(rule.title, column),
    '',
    ...wrap(rule.why.trim(), column),
    '',
    ...(before.length === 0 ? [] : ['Before the change', '', ...before.flatMap(told)]),
    ...exampleLegend(files).flatMap(({ sign, text }) => wrap(`${sign} ${text}`, column).map(paint[sign])),
    '',
    ...files.flatMap(told),
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
