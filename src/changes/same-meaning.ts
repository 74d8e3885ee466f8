import { referableKinds } from '../schema/reference.ts';
import type { Renaming } from './difference.ts';

const lengths: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, days: 86_400, weeks: 604_800 };

/**
 * The text of a value that is the same for all that mean the same: the order of keys, the unit of a time and the name of an
 * entry that was renamed make no difference.
 */
export function meaningOf(value: unknown, renamed: Renaming): string {
  return value === undefined ? '' : JSON.stringify(normal(value, renamed));
}

/** @returns whether two values mean the same; most that do are written alike as well, which is cheap to see */
export function isSameMeaning(one: unknown, other: unknown, renamed: Renaming): boolean {
  return (
    one === other ||
    JSON.stringify(one) === JSON.stringify(other) ||
    meaningOf(one, renamed) === meaningOf(other, renamed)
  );
}

/** @returns whether the two lists hold the same, in whatever order */
export function isSameSet(one: readonly unknown[], other: readonly unknown[], renamed: Renaming): boolean {
  const told = (list: readonly unknown[]) => [...new Set(list.map((item) => meaningOf(item, renamed)))].sort().join();
  return told(one) === told(other);
}

function normal(value: unknown, renamed: Renaming): unknown {
  if (typeof value === 'string') {
    for (const kind of referableKinds) {
      const newer = renamed(kind, value);
      if (newer !== value) return newer;
    }
    return value;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => normal(item, renamed));
  if (typeof value !== 'object' || value === null) return value;
  const { text: _, ...facts } = value as Readonly<Record<string, unknown>>;
  const isQuantity = typeof Reflect.get(value, 'text') === 'string' && typeof facts['amount'] === 'number';
  const length = lengths[String(facts['unit'])];
  const told =
    isQuantity && facts['kind'] === 'duration' && length !== undefined && (facts['working'] !== true || length <= 3600)
      ? { ...facts, unit: 's', amount: Number(facts['amount']) * length }
      : isQuantity
        ? facts
        : (value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    Object.keys(told)
      .filter((key) => told[key] !== undefined)
      .sort()
      .map((key) => [key, normal(told[key], renamed)]),
  );
}
