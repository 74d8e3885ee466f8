import { listWords } from '../model/count-words.ts';
import { splitName } from '../model/split-name.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import type { History } from '../history/open-history.ts';
import { UsageFault } from './command.ts';

/** An entry of today or of any day before. */
export interface EntryInHistory {
  /** `kind/id`, the last name that it had. */
  readonly name: string;
  readonly key: number;
  /** A standard, stage or moment of it. */
  readonly part: string | undefined;
}

/**
 * @param text `kind/id`, or the bare id where one kind alone has it; a part after `#`; an older name leads to the entry as well
 * @throws {UsageFault} where there never was such an entry, or several have the id
 */
export function findInHistory(history: History, text: string): EntryInHistory {
  const [address = '', part] = text.split('#');
  const found = history.names.filter((name) =>
    address.includes('/') ? name === address : name.endsWith(`/${address}`),
  );
  const [name, ...more] = found.length > 0 ? found : laterNames(history, address);
  if (name === undefined) {
    const known = address.includes('/') ? history.names : history.names.map((one) => splitName(one)[1]);
    const near = didYouMean(address, known);
    throw new UsageFault(
      `No commit of this history has an entry "${address}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  }
  if (more.length > 0)
    throw new UsageFault(
      `Several entries are called "${address}": write ${listWords(found.map((one) => `"${one}"`))}.`,
    );
  const key = history.keyOf(...splitName(name));
  if (key === undefined) throw new Error(`no key for ${name}`);
  return { name, key, part };
}

/** What an entry of an older name is called now. */
function laterNames(history: History, address: string): readonly string[] {
  const [kind, id] = address.includes('/') ? address.split('/') : [undefined, address];
  const keys = new Set<number>();
  for (const row of history.revisions((line) => line.includes(`"was":${JSON.stringify(id)}`)))
    for (const entry of row.entries)
      if (entry.was === id && (kind === undefined || kind === entry.kind)) keys.add(entry.key);
  return history.names.filter((name) => {
    const key = history.keyOf(...splitName(name));
    return key !== undefined && keys.has(key);
  });
}
