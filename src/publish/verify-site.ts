import { extname, join } from 'node:path';
import type { Expected } from './expected-pages.ts';
import { recordsOf } from './read-search-index.ts';
import { twinsOf } from './twins/twin-file.ts';
import { filesBelow } from './site-files.ts';

/** The built site and the playbook do not agree: each line names one difference. */
export class SiteDiffers extends Error {
  readonly differences: readonly string[];

  constructor(differences: readonly string[]) {
    super(`The site does not hold what the playbook says:\n${differences.map((line) => `  ${line}`).join('\n')}`);
    this.differences = differences;
  }
}

/** What a site may consist of; anything else got there by accident. */
const endings = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.xml',
  '.txt',
  '.woff2',
  '.pdf',
  '.webmanifest',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.svg',
  '.ico',
  '.md',
]);
const indexEndings = new Set(['.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.pf_filter']);

/**
 * Compares a built site with what its playbook asks for: every entry's address is a page and one search record, every page is expected, and nothing else is there.
 * @param index the folder of the search index, below the site
 * @throws {SiteDiffers} naming every difference
 */
export function verifySite(folder: string, expected: Expected, index: string): void {
  const files = filesBelow(folder);
  const pages = new Set(files.flatMap((file) => (file.endsWith('.html') && file !== '404.html' ? [pageAt(file)] : [])));
  const differences = [
    ...[...expected.pages].filter((page) => !pages.has(page)).map((page) => `Page ${page} is missing.`),
    ...[...pages]
      .filter((page) => !expected.pages.has(page))
      .map((page) => `Page ${page} belongs to nothing in the playbook.`),
    ...twinDifferences(files, twinsOf(expected)),
    ...pastDifferences(files, expected.past),
    ...feedDifferences(files, expected.feeds),
    ...recordDifferences(recordsOf(join(folder, index)), expected.records),
    ...files
      .filter((file) => !isExpected(file, index))
      .map((file) => `File ${file} is nothing that a site consists of.`),
  ];
  if (differences.length > 0) throw new SiteDiffers(differences);
}

function pageAt(file: string): string {
  return file === 'index.html' ? '/' : `/${file.replace(/(?:\/?index)?\.html$/, '')}/`;
}

function twinDifferences(files: readonly string[], expected: readonly string[]): readonly string[] {
  const found = new Set(files.filter((file) => file.endsWith('.md')));
  const wanted = new Set(expected);
  return [
    ...expected.filter((twin) => !found.has(twin)).map((twin) => `Markdown twin ${twin} is missing.`),
    ...[...found].filter((twin) => !wanted.has(twin)).map((twin) => `Markdown twin ${twin} belongs to no page.`),
  ];
}

function pastDifferences(files: readonly string[], expected: ReadonlySet<string>): readonly string[] {
  const found = new Set(files.filter((file) => /\/past(?:-\d+)?\.json$/.test(file)));
  return [
    ...[...expected].filter((file) => !found.has(file)).map((file) => `Past ${file} is missing.`),
    ...[...found].filter((file) => !expected.has(file)).map((file) => `Past ${file} belongs to no entry.`),
  ];
}

/** The sitemap lies there or not; every other file of XML is a feed. */
function feedDifferences(files: readonly string[], expected: ReadonlySet<string>): readonly string[] {
  const found = new Set(files.flatMap((file) => (file.endsWith('.xml') && file !== 'sitemap.xml' ? [`/${file}`] : [])));
  return [
    ...[...expected].filter((feed) => !found.has(feed)).map((feed) => `Feed ${feed} is missing.`),
    ...[...found].filter((feed) => !expected.has(feed)).map((feed) => `Feed ${feed} belongs to no list of changes.`),
  ];
}

function recordDifferences(records: readonly string[], expected: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const again = records.filter((address) => {
    const seen = found.has(address);
    found.add(address);
    return seen;
  });
  return [
    ...[...expected].filter((address) => !found.has(address)).map((address) => `Search does not find ${address}.`),
    ...[...found]
      .filter((address) => !expected.has(address))
      .map((address) => `Search finds ${address}, which is no entry.`),
    ...again.map((address) => `Search finds ${address} twice.`),
  ];
}

function isExpected(file: string, index: string): boolean {
  const ending = extname(file);
  if (file.startsWith(index)) return endings.has(ending) || indexEndings.has(ending);
  return endings.has(ending) && !file.split('/').some((part) => part.startsWith('.'));
}
