import type { z } from 'zod';
import { idPattern } from './id.ts';
import { either, shown } from './shape-words.ts';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a day as year-month-day',
  url: 'an address that begins with https://',
  email: 'a mail address',
};
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };

/** @returns what a schema wanted at this place, as a phrase: `a list`, `"needs" or "bond"`, `at most 3` */
export function expected(issue: z.core.$ZodIssue, example: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? 'another kind of value';
    case 'invalid_value':
      return either(issue.values.map((value) => shown(value)));
    case 'too_big':
      return `at most ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${units[issue.origin] ?? ''}`;
    case 'invalid_format':
      if (isAboutId(issue)) return 'an id';
      return formats[issue.format] ?? (example === undefined ? 'another spelling' : `something like ${shown(example)}`);
    case 'invalid_union':
      return eitherOf(issue.errors.flat(), example);
    case 'custom':
      return typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : 'another value';
    default:
      return 'another value';
  }
}

/** @returns what any of several branches wanted at the same place */
export function eitherOf(issues: readonly z.core.$ZodIssue[], example: unknown): string {
  const here = issues.filter(({ path }) => path.length === 0);
  return either([...new Set(here.map((issue) => expected(issue, example)))]);
}

export function isAboutId(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_format' && issue.pattern === String(idPattern);
}

/** True where a branch of a union wanted another kind of value altogether. */
export function isOtherKind(branch: readonly z.core.$ZodIssue[]): boolean {
  return branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}

/** True where text would have been of the right kind. */
export function wantsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.some((branch) => branch.some(wantsText));
  return issue.code === 'invalid_type' && issue.expected === 'string';
}
