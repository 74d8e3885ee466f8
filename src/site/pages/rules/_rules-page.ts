import type { ExampleFiles, Rule } from '../../../rules/rule.ts';
import { showExample } from '../../../rules/show-example.ts';

const weights = {
  error: 'An error: it fails the check.',
  warning: 'A warning: it is counted, and fails only a strict check.',
  advice: 'Advice: it is shown to the author and never fails.',
} as const;

/** Every rule, told from the rule itself. */
export function rulesPage(rules: readonly Rule[]) {
  return rules.map(({ id, title, why, severity, floor, waivable, good, bad }) => ({
    id,
    title,
    why,
    weight: weights[severity],
    floor:
      floor === severity
        ? 'No setting moves it lower.'
        : floor === 'off'
          ? 'It may be switched off.'
          : `A playbook may make it ${aWord(floor)}, not less.`,
    waiver: waivable ? 'A waiver may lift it for a time.' : 'No waiver lifts it.',
    bad: examplesOf(bad),
    good: examplesOf(good),
  }));
}

export type RuleRow = ReturnType<typeof rulesPage>[number];

function aWord(severity: string): string {
  return severity === 'error' ? 'an error' : severity === 'warning' ? 'a warning' : 'advice';
}

function examplesOf(files: ExampleFiles) {
  return Object.entries(files).map(([path, file]) => ({ path, text: showExample(file) }));
}
