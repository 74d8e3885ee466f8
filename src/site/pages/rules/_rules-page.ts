import { familySlug } from '../../../publish/rule-pages.ts';
import { href } from '../../href.ts';
import { exampleBefore, exampleDiff, exampleLegend } from '../../../rules/example-diff.ts';
import type { RuleFamily } from '../../../rules/index.ts';
import type { Rule } from '../../../rules/rule.ts';

const weights = {
  error: 'An error: it fails the check.',
  warning: 'A warning: it is counted, and fails only a strict check.',
  advice: 'Advice: it is shown to the author and never fails.',
} as const;

export type RuleFamilyRow = ReturnType<typeof rulesPage>[number];

/** Every rule by family, told from the rule itself. */
export function rulesPage(families: readonly RuleFamily[]) {
  return families.map(({ title, rules }) => ({
    id: `${familySlug({ title })}-rules`,
    slug: familySlug({ title }),
    to: href(`/rules/${familySlug({ title })}/`),
    title,
    rules: rules.map(rowOf),
  }));
}

function rowOf({ id, title, why, severity, floor, waivable, before, good, bad }: Rule) {
  const files = exampleDiff(good, bad);
  return {
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
    example: { legend: exampleLegend(files), files, before: exampleBefore(before, good) },
  };
}

function aWord(severity: string): string {
  return severity === 'error' ? 'an error' : severity === 'warning' ? 'a warning' : 'advice';
}
