import { ruleFamilies, type RuleFamily } from '../rules/index.ts';

/** @returns the name of a family in addresses: `moments-of-truth` */
export function familySlug({ title }: Pick<RuleFamily, 'title'>): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The page of each family of rules, with its examples; together they would be heavier than a page may be. */
export const familyPages: readonly string[] = ruleFamilies.map((family) => `/rules/${familySlug(family)}/`);
