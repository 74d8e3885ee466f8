import { isAccountNumber, isIban, isTelephone } from './personal-numbers.ts';

/** Something in a text that looks as if it identified a person. */
export interface PersonalData {
  readonly what: 'an e-mail address' | 'a telephone number' | 'an account number';
  readonly text: string;
  readonly offset: number;
}

/** What a text may hold because it is the team's, not a person's: telephone numbers as digits, e-mail addresses, ids of teams. */
export interface OwnContacts {
  readonly numbers: readonly string[];
  readonly addresses: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

const worthALook = /@|\d(?:[ \u00a0\u202f()/.–-]{0,3}\d){6}/;
const address = /[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const number = /(?<![\p{L}\d_#]|\d[.,])(?:\+|\()?\d(?:[ \u00a0\u202f()/.–-]{0,3}\d){6,30}(?![\p{L}\d_])/gu;
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;

/** Numbers that tell no person: links, days, times, shares of one. */
const plain = [
  /(?:https?:\/\/|tel:)[^\s)>\]"']+/gi,
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?:[T ]\d{2}:\d{2})?(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d.])\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d{2})(?![\d]|[./ -]\d)/g,
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?=\s?[-–])/g,
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)[0-2]?\d[.:]?[0-5]\d\s?[-–]\s?[0-2]?\d[.:]?[0-5]\d(?![\d]|[ ./-]\d)/g,
  /(?<![\d.,])0[.,]\d+/g,
];

/** @returns what looks like the address, telephone or account number of a person */
export function findPersonalData(text: string, own: OwnContacts): Iterable<PersonalData> {
  return text.length > 5 && worthALook.test(text) ? lookClosely(text, own) : [];
}

function* lookClosely(text: string, own: OwnContacts): Generator<PersonalData> {
  for (const { 0: found, index: offset } of text.matchAll(address))
    if (!isOfNobody(found.toLowerCase(), own)) yield { what: 'an e-mail address', text: found, offset };
  let rest = text;
  for (const { 0: found, index: offset } of text.matchAll(iban)) {
    if (isIban(found)) yield { what: 'an account number', text: found, offset };
    rest = hide(rest, offset, found);
  }
  const linked = [...text.matchAll(/tel:([+\d ().-]+)/gi)].map(([, digits = '']) => digits.replace(/\D/g, ''));
  for (const pattern of plain) rest = rest.replace(pattern, (found) => '·'.repeat(found.length));
  for (const { 0: found, index: offset } of rest.matchAll(number)) {
    const digits = found.replace(/\D/g, '');
    if ([...own.numbers, ...linked].some((known) => isSameNumber(known, digits))) continue;
    const before = rest.slice(Math.max(0, offset - 40), offset);
    const after = rest.slice(offset + found.length, offset + found.length + 12);
    if (isTelephone(found, before, after)) yield { what: 'a telephone number', text: found, offset };
    else if (isAccountNumber(found, before)) yield { what: 'an account number', text: found, offset };
  }
}

function hide(text: string, offset: number, found: string): string {
  return text.slice(0, offset) + '·'.repeat(found.length) + text.slice(offset + found.length);
}

/** The same number with or without the code of its country. */
function isSameNumber(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((digits) => digits.replace(/^0+/, ''))
    .sort((a, b) => a.length - b.length);
  return short.length >= 6 && long.endsWith(short) && long.length - short.length <= 3;
}

/** Words that a mailbox is called by where no person is: a desk, a job, or a gap to be filled in. */
const mailboxes = new Set(
  `abuse accounting accounts admin bookings billing care careers claims club complaints contact customer customers desk
donotreply enquiries example feedback finance firstname git hello help helpdesk info invoices it jobs lastname legal mail
member members name news newsletter noreply office orders post postmaster press privacy reception renewals repairs reply
reservations returns sales security service services shop someone support team tickets user username visit visitors
webmaster you your
anfrage beschwerde beschwerden bestellung buchung datenschutz empfang hilfe ihr kontakt kunde kunden kundendienst
kundenservice nachname presse rechnung rechnungen vorname verwaltung vertrieb zentrale
accueil aide assistance bonjour clients commande commandes facturation nom prenom presse reclamation reclamations
secretariat ventes`.split(/\s+/),
);

function isOfNobody(found: string, { addresses, teams }: OwnContacts): boolean {
  const [local = ''] = found.split('@');
  return addresses.has(found) || teams.has(local) || local.split(/[._+-]+/).some((word) => mailboxes.has(word));
}
