import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { expected, isAboutId, wantsText } from './expected.ts';
import { requiredFields, type SchemaField } from './field-at.ts';
import type { ShapeIssue } from './shape-issue.ts';
import { all, inPassing, named, shown, written } from './shape-words.ts';
import { howToSpell } from './spell-id.ts';

export interface WrongValue {
  readonly field: SchemaField | undefined;
  readonly whole: unknown;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * A value that is there and is not what its field holds.
 * @param wanted what was expected, where that is more than the issue itself knows
 */
export function explainWrong(wrong: WrongValue, issue: z.core.$ZodIssue, wanted?: string): ShapeIssue {
  const { path, value } = wrong;
  const [says, hint] = sentences(wrong, issue, wanted);
  return { code: 'wrong-value', path, key: false, says, hint, values: [shown(value)] };
}

function sentences(wrong: WrongValue, issue: z.core.$ZodIssue, wanted?: string): readonly [says: string, hint: string] {
  const { field, path, whole, value } = wrong;
  const name = named(path, whole);
  if (typeof value === 'string') {
    if (isAboutId(issue) && wanted === undefined) {
      return [`says ${shown(value)} for ${name}, which is not an id`, howToSpell(value)];
    }
    if (issue.code === 'too_small' && value.trim() === '') return [`leaves ${name} empty`, likeThis(wrong)];
    if (issue.code === 'too_big')
      return [
        `has ${value.length} characters in ${name} where at most ${issue.maximum} are expected`,
        'Say it in fewer words.',
      ];
    if (issue.code === 'invalid_format' && issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(value))
      return [`says ${shown(value)} for ${name}, a day that does not exist`, 'Write a day of the calendar.'];
    if (issue.code === 'invalid_format' && value.trim().includes('\n'))
      return [`has several lines in ${name} where one is expected`, 'Write it on one line.'];
  }
  if (Array.isArray(value) && (issue.code === 'too_small' || issue.code === 'too_big'))
    return [
      `has ${value.length} ${value.length === 1 ? 'item' : 'items'} in ${name} where ${count(issue)} expected`,
      likeThis(wrong),
    ];

  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const asText = isScalar && wantsText(issue) ? field?.schema.safeParse(String(value)) : undefined;
  if (asText?.success)
    return [refused(wrong, wanted ?? 'text'), 'Put quotation marks around it, so that it is read as text.'];
  const [textIssue] = asText?.error.issues ?? [];
  const phrase =
    textIssue && issue.code === 'invalid_type'
      ? expected(textIssue, field?.example)
      : (wanted ?? expected(issue, field?.example));
  return [refused(wrong, phrase), mend(wrong, issue, phrase)];
}

function refused({ path, whole, value }: WrongValue, phrase: string): string {
  const name = named(path, whole);
  const isOrAre = /\b(?:fields|items|characters)$/.test(phrase) ? 'are' : 'is';
  const comma = phrase.includes(', such as') ? ',' : '';
  const verb =
    path.length === 0
      ? `holds ${shown(value)}`
      : typeof value === 'object'
        ? `has ${shown(value)} in ${name}`
        : `says ${shown(value)} for ${name}`;
  return `${verb} where ${phrase}${comma} ${isOrAre} expected`;
}

function mend(wrong: WrongValue, issue: z.core.$ZodIssue, phrase: string): string {
  const { field, path, value } = wrong;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const meant = didYouMean(String(value), options) ?? (options.length === 1 ? options[0] : undefined);
    return meant === undefined
      ? 'Choose one of them.'
      : `Write ${shown(issue.values.find((option) => String(option) === meant))}.`;
  }
  if (typeof value === 'string' && field?.schema.safeParse(Number(value)).success)
    return 'Take the quotation marks away.';
  if (field?.schema.safeParse([value]).success)
    return `Write it as a list: ${String(path.at(-1))}: ${written([value])}`;
  if (phrase === 'fields' && field && requiredFields(field.schema).length > 0)
    return `Write its fields below it: ${all(requiredFields(field.schema))}.`;
  if (field?.example === undefined) return `Write ${phrase}.`;
  const isSpelling = issue.code === 'invalid_format' && issue.format === 'regex' && field.description !== undefined;
  return isSpelling ? `${likeThis(wrong)} (${inPassing(field.description)})` : likeThis(wrong);
}

function likeThis({ field, path }: WrongValue): string {
  const last = path.at(-1);
  if (field?.example === undefined) {
    const required = field ? requiredFields(field.schema) : [];
    return required.length > 0
      ? `Write items with ${all(required)}.`
      : 'Write what belongs there, or take the line away.';
  }
  return `Write it like this: ${typeof last === 'string' ? `${last}: ` : ''}${written(field.example)}`;
}

function count(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const number = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  return `at ${issue.code === 'too_big' ? 'most' : 'least'} ${number} ${Number(number) === 1 ? 'is' : 'are'}`;
}
