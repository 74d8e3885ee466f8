/** Gives each heading and condition an id of its own, made from its words. */
export class Slugs {
  /** Every slug that is taken, with the last number tried behind it. */
  readonly #taken = new Map<string, number>();

  take(words: string): string {
    const stem = slugOf(words) || 'part';
    let slug = stem;
    let n = this.#taken.get(stem) ?? 1;
    while (this.#taken.has(slug)) slug = `${stem}-${String(++n)}`;
    this.#taken.set(stem, n);
    this.#taken.set(slug, this.#taken.get(slug) ?? 1);
    return slug;
  }

  has(slug: string): boolean {
    return this.#taken.has(slug);
  }
}

function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return slug.slice(0, 80).toWellFormed().replace(/^-|-$/g, '');
}
