import type { Settings } from '../model/settings.ts';
import { forgeFile } from './forge-file.ts';

/** What a reader answers to: the page, its file where it has one, the version read, and the mailbox of who answers for it. */
export interface Subject {
  readonly title: string;
  /** The page's address, as a reader would open it. */
  readonly page: string;
  readonly file: string | undefined;
  /** The name that git gives to the words that were read, where the page tells one entry. */
  readonly version: string | undefined;
  readonly mail: string | undefined;
}

export type Deed = 'propose' | 'friction';
type Facts = NonNullable<Settings['data']>;

/**
 * Where "Propose a change" or "Report a friction" leads, already filled in.
 * @returns undefined where the playbook names no place and nobody has a mailbox
 */
export function answerBack(deed: Deed, subject: Subject, data: Facts | undefined): string | undefined {
  const answer = data?.answerBack?.[deed] ?? 'mail';
  const letter = letterAbout(deed, subject);
  const byMail = subject.mail === undefined ? undefined : mailTo(subject.mail, letter);
  if (answer === 'mail') return byMail;
  if (answer === 'editor') return forgeFile(data?.repository, subject.file, 'edit') ?? byMail;
  if (answer === 'issue') return issueOf(data, letter) ?? byMail;
  if (!/^https?:/i.test(answer)) return mailTo(answer, letter);
  const form = new URL(answer);
  form.searchParams.set('page', subject.page);
  if (subject.version !== undefined) form.searchParams.set('version', subject.version);
  return form.href;
}

interface Letter {
  readonly title: string;
  readonly body: string;
}

function letterAbout(deed: Deed, { title, page, version }: Subject): Letter {
  const facts = [`Page: ${title}, ${page}`, ...(version === undefined ? [] : [`Version: ${version}`])].join('\n');
  return deed === 'propose'
    ? { title: `Change: ${title}`, body: `${facts}\n\nWhat should it say?\n\nWhy?\n` }
    : {
        title: `Friction: ${title}`,
        body: `${facts}\n\nWhat happened, in the customer's words (no name, no number)?\n`,
      };
}

function mailTo(mailbox: string, { title, body }: Letter): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(mailbox).replace('%40', '@')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines)}`;
}

function issueOf(data: Facts | undefined, { title, body }: Letter): string | undefined {
  if (!data?.repository) return undefined;
  const { url, forge = 'other' } = data.repository;
  const home = url.replace(/\/$/, '');
  if (forge === 'other') return home;
  if (forge === 'github') return `${home}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
  const fields = new URLSearchParams({ 'issue[title]': title, 'issue[description]': body });
  return `${home}/-/issues/new?${fields.toString()}`;
}
