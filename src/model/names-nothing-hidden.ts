import type { Playbook } from './playbook.ts';

/** @returns whether a page may tell a text: it names nothing that is hidden, by id or by title */
export function namesNothingHidden({ items }: Playbook): (text: string) => boolean {
  const hidden = items.filter(({ status }) => status === 'hidden').flatMap(({ id, title }) => [id, title]);
  return (text) => !hidden.some((name) => text.includes(name));
}
