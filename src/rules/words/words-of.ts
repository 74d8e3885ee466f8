import type { Playbook } from '../../model/playbook.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import type { RuleWords } from './rule-words.ts';

const lists: Readonly<Record<string, RuleWords>> = { en: english, de: german, fr: french };

/** @returns the words of the language that a playbook is written in; undefined for a language without a list */
export function wordsOf({ settings: { language } }: Pick<Playbook, 'settings'>): RuleWords | undefined {
  const [primary = ''] = language.split('-');
  return Object.hasOwn(lists, primary) ? lists[primary] : undefined;
}
