import { spellDay } from '../model/spell-day.ts';
import { dayOfNumber, numberOfDay, windowOfDay } from '../model/window-of-day.ts';
import type { Window as WindowSetting } from '../schema/standard.ts';
import type { z } from 'zod';

export type WindowLength = z.infer<typeof WindowSetting>;

/** A stretch of days over which counts are pooled: ISO days, both included. */
export interface CountedWindow {
  /** As prose has it after "in": `October`, `the week to 11 October`; with the year where that is not today's. */
  readonly name: string;
  readonly length: WindowLength;
  readonly from: string;
  readonly to: string;
}

/**
 * @param today ISO day, for the name
 * @param lastDay the last day counted: where a window of "last N days" ends
 * @returns the window to which a row belongs that ends on this day; those of N days follow each other back from the last
 */
export function windowEndingOn(length: WindowLength, day: string, lastDay: string, today: string): CountedWindow {
  const number = numberOfDay(day);
  const calendar = windowOfDay(length, number);
  if (calendar) return named(length, dayOfNumber(calendar.first), dayOfNumber(calendar.last), today);
  const days = Number(length.split(' ')[1]);
  const last = numberOfDay(lastDay);
  const to = last - Math.floor((last - number) / days) * days;
  return named(length, dayOfNumber(to - days + 1), dayOfNumber(to), today);
}

/** @returns the window just before one */
export function windowBefore({ length, from }: CountedWindow, today: string): CountedWindow {
  const day = dayOfNumber(numberOfDay(from) - 1);
  return windowEndingOn(length, day, day, today);
}

/** @returns how many days a window has */
export function daysOfWindow({ from, to }: Pick<CountedWindow, 'from' | 'to'>): number {
  return numberOfDay(to) - numberOfDay(from) + 1;
}

/**
 * Counts are stale when their window is older than the last whole one before today: a monthly promise counted in October
 * is fresh all November, and stale from December on.
 */
export function isStale(window: CountedWindow, today: string): boolean {
  if (window.to >= today) return false;
  const running = windowEndingOn(window.length, today, today, today);
  return window.to < windowBefore(running, today).from;
}

const quarters = ['first', 'second', 'third', 'fourth'];

function named(length: WindowLength, from: string, to: string, today: string): CountedWindow {
  const year = to.slice(0, 4);
  const ofYear = year === today.slice(0, 4) ? '' : ` ${year}`;
  const lastDay = `${spellDay(to).replace(/ \d{4}$/, '')}${ofYear}`;
  return { name: nameOf(length, to, lastDay, ofYear), length, from, to };
}

function nameOf(length: WindowLength, to: string, lastDay: string, ofYear: string): string {
  if (length === 'month') return `${spellDay(to).split(' ')[1] ?? to}${ofYear}`;
  if (length === 'week') return `the week to ${lastDay}`;
  if (length !== 'quarter') return `the ${length.split(' ')[1] ?? ''} days to ${lastDay}`;
  const quarter = quarters[Math.floor((Number(to.slice(5, 7)) - 1) / 3)] ?? '';
  return `the ${quarter} quarter${ofYear === '' ? '' : ` of${ofYear}`}`;
}
