import type { AnyItem } from './playbook.ts';

/** @returns the ids that an entry had before */
export function formerIds({ data }: Pick<AnyItem, 'data'>): readonly string[] {
  return ('formerly' in data ? data.formerly : undefined) ?? [];
}
