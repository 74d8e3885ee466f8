import type { Standard } from './playbook.ts';

/** @returns false for a promise that a law, licence or contract binds us to: it takes no waiver */
export function isOurOwn({ data: { basis } }: Pick<Standard, 'data'>): boolean {
  return basis === undefined || basis === 'own';
}
