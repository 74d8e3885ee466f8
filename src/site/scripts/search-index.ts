/** The part of the search index's own script that the search page uses. */
export interface SearchIndex {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { readonly filters: Readonly<Record<string, string>> }): Promise<Found>;
}

/** How many entries have a value, by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<Hit> }[];
  /** Of what was found. */
  readonly filters: Counts;
}

export interface Hit {
  readonly url: string;
  /** HTML, with `mark` around what was searched for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** @throws where the browser runs no WebAssembly or the index is not there */
export async function openIndex(address: string): Promise<SearchIndex> {
  const index = (await import(/* @vite-ignore */ address)) as SearchIndex;
  await index.init();
  return index;
}
