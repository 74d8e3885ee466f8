import { z } from 'zod';

export type TimeUnit = 's' | 'min' | 'h' | 'days' | 'weeks' | 'months' | 'years';

/** A number with its unit, as people write it. `text` is the author's own spelling. */
export type Quantity =
  | {
      readonly kind: 'duration';
      readonly text: string;
      readonly amount: number;
      readonly unit: TimeUnit;
      readonly working: boolean;
    }
  | { readonly kind: 'share'; readonly text: string; readonly amount: number }
  | { readonly kind: 'money'; readonly text: string; readonly amount: number; readonly currency: string }
  | { readonly kind: 'count'; readonly text: string; readonly amount: number; readonly noun: string };

export type Duration = Extract<Quantity, { kind: 'duration' }>;

const timeUnits: Readonly<Record<string, TimeUnit>> = {
  s: 's',
  sec: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hour: 'h',
  hours: 'h',
  d: 'days',
  day: 'days',
  days: 'days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
};

const grammar = /^(?<sign>[+-]?)(?<amount>\d{1,12}(?:\.\d{1,6})?)\s*(?:(?<percent>%)|(?<word>\p{L}[\p{L}\p{M} -]*?))$/u;

/**
 * Reads a quantity of the one grammar: `60 s`, `4 working hours`, `99.5 %`, `60 EUR`, `2 transfers`, `-45 days`.
 * @returns undefined where the text is none; a signed amount only where the text carries a sign
 */
export function readQuantity(text: string): Quantity | undefined {
  const parts = grammar.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const amount = Number(`${parts['sign'] === '-' ? '-' : ''}${parts['amount'] ?? ''}`);
  if (parts['percent']) return { kind: 'share', text, amount };
  const word = parts['word'] ?? '';
  if (/^[A-Z]{3}$/.test(word)) return { kind: 'money', text, amount, currency: word };
  const working = /^working\s+/.test(word);
  const unit = timeUnits[word.replace(/^working\s+/, '')];
  if (unit) return { kind: 'duration', text, amount, unit, working };
  return working ? undefined : { kind: 'count', text, amount, noun: word };
}

function quantityOf<K extends Quantity['kind']>(kinds: readonly K[], example: string) {
  return z.string().transform((text, context): Extract<Quantity, { kind: K }> => {
    const quantity = readQuantity(text);
    if (quantity && isOneOf(quantity, kinds)) return quantity;
    context.addIssue({
      code: 'custom',
      message: 'not a quantity',
      params: { expected: `a number and its unit, such as "${example}"` },
    });
    return z.NEVER;
  });
}

function isOneOf<K extends Quantity['kind']>(
  quantity: Quantity,
  kinds: readonly K[],
): quantity is Extract<Quantity, { kind: K }> {
  return kinds.some((kind) => kind === quantity.kind);
}

/** A time: `60 s`, `10 min`, `4 working hours`, `45 days`; an offset carries its sign. */
export const Duration = quantityOf(['duration'], '4 working hours');

/** A number of things, a time or an amount of money. */
export const AnyQuantity = quantityOf(['duration', 'share', 'money', 'count'], '2 transfers');
