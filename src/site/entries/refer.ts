import type { AnyItem, Playbook } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import type { Reference, ReferableKind } from '../../schema/reference.ts';
import { listWords } from '../../model/count-words.ts';
import { named, type Named } from '../named.ts';
import { isListed } from '../shown.ts';

export function allOf(items: readonly (AnyItem | undefined)[]): readonly Named[] {
  return items.flatMap((item) => (item && isListed(item) ? (named(item) ?? []) : []));
}

export function one(playbook: Playbook, kind: ReferableKind, id: string | undefined): readonly Named[] {
  return id === undefined ? [] : refer(playbook, [{ kind, id }]);
}

/** @returns what references lead to; a withdrawn entry keeps its name, a hidden one is left out */
export function refer(playbook: Playbook, references: readonly Reference[] | undefined): readonly Named[] {
  return (references ?? []).flatMap(({ kind, id }) => named(playbook.find(kind, id)) ?? []);
}

/** A moment of truth is named by its touchpoint and its journey. */
export function momentNames(playbook: Playbook, moment: Reference | undefined): readonly Named[] {
  if (moment?.part === undefined) return [];
  return [...one(playbook, 'touchpoint', moment.part), ...one(playbook, 'journey', moment.id)];
}

export function stageTitle(playbook: Playbook, journey: string, stage: string): string {
  return playbook.find('journey', journey)?.stages.find(({ id }) => id === stage)?.title ?? stage;
}

export const day = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : spellDay(value);
export const list = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? listWords(words) : undefined;
/** Phrases that are too long for a sentence: `a window outside school hours; a bill that is right`. */
export const phrases = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? capital(words.join('; ')) : undefined;
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
