import { tellAmount } from '../../changes/direction.ts';
import type { Standard } from '../../model/playbook.ts';
import { fieldWords } from '../changes/part-words.ts';
import type { Both } from '../changes/say-changes.ts';
import { titleOf } from '../changes/say-changes.ts';
import { clockTitle } from '../changes/side-words.ts';

/** One line under a promise: `at most`, `2 transfers`. */
export interface Term {
  readonly label: string;
  readonly value: string;
}

const numbers = ['within', 'atMost', 'atLeast', 'floor', 'target'] as const;
const facts = ['window', 'clock', 'counted', 'good', 'total', 'basis', 'reference'] as const;

/** All that a standard says beside its words, in the author's own. */
export function promiseTerms({ data, channels, segments }: Standard, both: Both): readonly Term[] {
  const term = (label: string, value: string | undefined): readonly Term[] =>
    value === undefined || value === '' ? [] : [{ label, value }];
  const titles = (links: Standard['channels'] | Standard['segments'], ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => links.find((link) => link.id === id)?.target?.title ?? id).join(', ');
  return [
    ...numbers.flatMap((name) => term(fieldWords(name), tellAmount(data[name]))),
    ...(data.except ?? []).flatMap((exception) => {
      const where = [titles(channels, exception.channels), titles(segments, exception.segments)].filter(Boolean);
      const instead = numbers
        .filter((name): name is Exclude<typeof name, 'target'> => name !== 'target')
        .flatMap((name) => {
          const amount = tellAmount(exception[name]);
          return amount === undefined ? [] : [`${fieldWords(name)} ${amount}`];
        });
      const because = exception.because === undefined ? '' : ` (${exception.because})`;
      return term(`except ${where.join(', ')}`, `${instead.join(', ')}${because}`);
    }),
    ...term('channels', titles(channels, data.channels)),
    ...term('segments', titles(segments, data.segments)),
    ...facts.flatMap((name) => term(fieldWords(name), name === 'clock' ? clockTitle(data.clock, both) : data[name])),
    ...term('leaves out', data.exceptions?.join('; ')),
    ...term(
      'backing',
      data.backing
        ?.map(({ what, owner, checked }) => `${what} (${titleOf('team', owner, both)}, ${checked})`)
        .join('; '),
    ),
  ];
}
