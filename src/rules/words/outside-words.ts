import type { Playbook } from '../../model/playbook.ts';

/** How the title of a journey tells that somebody speaks about the customer, in one language. */
export interface OutsideWords {
  /** Words of a customer's own voice: a title with one of them is theirs. */
  readonly self: readonly string[];
  /** What a title begins with, another word following. */
  readonly begins: readonly string[];
  /** What a title ends with; with a hyphen before it, the end of its last word. */
  readonly ends: readonly string[];
  /** Words before such an end that make it an ordinary thing: "before the procedure", "talk to management". */
  readonly ordinaryAfter: readonly string[];
}

const english: OutsideWords = {
  self: ['I', 'I’m', 'I’ve', 'I’d', 'I’ll', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours'],
  begins: [
    'customer', 'customers', 'client', 'clients', 'user', 'users', 'end user', 'consumer', 'subscriber', 'new customer',
    'new client', 'churn', 'onboarding', 'offboarding', 'upselling', 'cross-selling', 'acquisition', 'retention',
  ],
  ends: [
    'process', 'processes', 'procedure', 'workflow', 'management', 'handling', 'processing', 'onboarding', 'offboarding',
    'acquisition', 'retention', 'churn', 'win-back', 'lifecycle', 'life cycle', 'customer journey', 'user journey',
    'fulfilment', 'fulfillment', 'provisioning', 'dunning', 'upselling', 'cross-selling', 'funnel',
  ],
  ordinaryAfter: ['the', 'a', 'an', 'to', 'with', 'from', 'by', 'through', 'during', 'before', 'after', 'this'],
}; // prettier-ignore

const german: OutsideWords = {
  self: [
    'ich', 'mich', 'mir', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines', 'wir', 'uns', 'unser', 'unsere',
    'unseren', 'unserem', 'unserer',
  ],
  begins: ['Kunde', 'Kunden', 'der Kunde', 'Neukunden', 'Nutzer', 'Onboarding', 'Offboarding', 'Churn'],
  ends: [
    '-prozess', '-prozesse', '-management', '-onboarding', '-offboarding', '-bearbeitung', '-abwicklung',
    '-kundengewinnung', '-kundenbindung', 'Churn', 'Customer Journey', 'Mahnwesen', 'Workflow',
  ],
  ordinaryAfter: ['mit', 'vor', 'nach', 'zum', 'beim'],
}; // prettier-ignore

const french: OutsideWords = {
  self: ['je', 'j’ai', 'me', 'm’', 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos'],
  begins: [
    'client', 'clients', 'le client', 'parcours client', 'processus', 'procédure de', 'gestion de', 'gestion des',
    'gestion du', 'traitement de', 'traitement des', 'acquisition de', 'fidélisation', 'onboarding',
  ],
  ends: ['processus', 'onboarding', 'parcours client', 'attrition'],
  ordinaryAfter: ['le', 'un', 'du', 'au', 'avec', 'avant', 'après'],
}; // prettier-ignore

const lists: Readonly<Record<string, OutsideWords>> = { en: english, de: german, fr: french };

/** @returns the words of the language that a playbook is written in; undefined for a language without a list */
export function outsideWordsOf({ settings: { language } }: Pick<Playbook, 'settings'>): OutsideWords | undefined {
  const [primary = ''] = language.split('-');
  return Object.hasOwn(lists, primary) ? lists[primary] : undefined;
}
