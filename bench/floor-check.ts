import { parse } from 'csv-parse/sync';
import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { fileKinds } from '../src/schema/kinds.ts';
import { measurementTables } from '../src/schema/measurements.ts';

/**
 * What reading a playbook costs at the least: every file read, its YAML loaded and held against its schema, its body made a
 * tree, its table parsed. No limits, no places, no links, no rules.
 */
const features = { gfm: { footnotes: false }, frontmatter: false, directive: true };
const kinds = Object.values(fileKinds);
const root = process.argv[2] ?? '.';
let read = 0;
for (const top of ['content', 'journeys']) {
  for (const name of readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })) {
    const path = `${top}/${name}`;
    if (path.endsWith('.csv')) readCounts(readFileSync(join(root, path), 'utf8'));
    else if (/\.(?:yaml|md)$/.test(path)) readEntry(path, readFileSync(join(root, path), 'utf8'));
    else continue;
    read += 1;
  }
}
console.log(`${String(read)} files read`);

function readEntry(path: string, text: string): void {
  const [, yaml = text, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const kind = kinds.find((one) => ('file' in one ? one.file === path : path.startsWith(`${one.folder}/`)));
  if (kind?.schema.safeParse(load(yaml)).success !== true) throw new Error(`${path} is not in order`);
  if (body !== undefined) markdownToMdast(body, { features });
}

function readCounts(text: string): void {
  const [header = [], ...rows]: string[][] = parse(text);
  const schema = header.includes('journey') ? measurementTables.outcome : measurementTables.kept;
  for (const row of rows) {
    const cells = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    if (!schema.safeParse(cells).success) throw new Error(`"${row.join(',')}" is not in order`);
  }
}
