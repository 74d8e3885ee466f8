import type { Difference, Renamed } from './difference.ts';
import type { Told } from './told.ts';

/** A team that has a part in it besides the owner. */
export function* compareParty(
  before: string | undefined,
  after: string | undefined,
  { path, subject, word }: Told,
  renamed: Renamed,
): Generator<Difference> {
  const newer = (id: string | undefined) => (id === undefined ? undefined : renamed('team', id));
  const [was, is] = [newer(before), newer(after)];
  if (was === is) return;
  const titleOf = (team: string | undefined) => (team === undefined ? 'nobody' : renamed.titleOf('team', team));
  const parties = [was, is].filter((team) => team !== undefined);
  yield {
    class: 'ownership',
    subject,
    path,
    before: was,
    after: is,
    parties,
    detail: `${word} ${titleOf(was)} -> ${titleOf(is)}`,
  };
}
