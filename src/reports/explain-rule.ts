import pc from 'picocolors';
import type { ExampleFiles, Rule } from '../rules/rule.ts';
import { showExample } from '../rules/show-example.ts';
import { escapeText } from './escape-text.ts';
import type { Layout } from './pretty.ts';
import { wrap } from './wrap.ts';

/** A rule for people: its sentence, why first, then a good and a bad example. */
export function explainRule(rule: Rule, { width, colour }: Layout): string {
  const colours = pc.createColors(colour);
  const column = Math.max(20, Math.min(width, 90));
  const fits = rule.id.length + 2 + weight(rule).length <= column;
  const head = fits
    ? [`${colours.bold(rule.id)}  ${weight(rule)}`]
    : [colours.bold(rule.id), ...wrap(weight(rule), column)];
  return [
    ...head,
    '',
    ...wrap(rule.title, column),
    '',
    ...wrap(rule.why.trim(), column),
    '',
    colours.green('Good'),
    ...example(rule.good),
    colours.red('Breaks it'),
    ...example(rule.bad),
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

function example(files: ExampleFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, file]) => [
    `  ${path}`,
    ...escapeText(showExample(file))
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
    '',
  ]);
}
