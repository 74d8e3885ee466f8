import type { Standard } from '../model/playbook.ts';
import type { Difference } from './difference.ts';

/** The stricter the bond, the later it stands. */
const bonds = ['own', 'contract', 'licence', 'law'] as const;
const bondWords = {
  own: 'our own promise',
  contract: 'a promise by contract',
  licence: 'a promise by licence',
  law: 'a promise by law',
} as const;

/** Whose promise it is, and which cases the law, licence or contract leaves out. */
export function* compareBasis({ data: before }: Standard, { data: after }: Standard): Generator<Difference> {
  const [was, is] = [before.basis ?? 'own', after.basis ?? 'own'];
  if (was !== is) {
    const stricter = bonds.indexOf(is) > bonds.indexOf(was);
    const words = { path: '/basis', before: was, after: is, detail: `${bondWords[was]} -> ${bondWords[is]}` };
    yield { class: stricter ? 'strengthened' : 'weakened', subject: 'promise', ...words };
  }
  // Every case that is left out makes the promise smaller.
  for (const words of before.exceptions ?? [])
    if (!after.exceptions?.includes(words))
      yield {
        class: 'strengthened',
        subject: 'promise',
        path: '/exceptions',
        before: words,
        detail: `no longer leaves out “${words}”`,
      };
  for (const words of after.exceptions ?? [])
    if (!before.exceptions?.includes(words))
      yield {
        class: 'weakened',
        subject: 'promise',
        path: '/exceptions',
        after: words,
        detail: `now leaves out “${words}”`,
      };
}
