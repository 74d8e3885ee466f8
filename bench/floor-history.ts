import { spawn, spawnSync } from 'node:child_process';
import { load } from 'js-yaml';
import { fileKinds } from '../src/schema/kinds.ts';

/**
 * What reading a history costs at the least: `rev-list`, `diff-tree` of each commit, `cat-file --batch` of every content that is
 * new, its YAML loaded and held against its schema. No meaning, no comparison, nothing kept.
 */
const root = process.argv[2] ?? '.';
const kinds = Object.values(fileKinds);
const run = (args: readonly string[], input = ''): Buffer =>
  spawnSync('git', args, { cwd: root, input, maxBuffer: 1 << 30 }).stdout;

const commits = run(['rev-list', '--first-parent', '--reverse', 'HEAD']).toString().trim().split('\n');
const raw = run(
  ['diff-tree', '--stdin', '--root', '-r', '-z', '--raw', '--no-renames', '--abbrev=64'],
  `${commits.join('\n')}\n`,
);
const wanted: { readonly oid: string; readonly path: string }[] = [];
const fields = raw.toString().split('\0');
for (const [index, field] of fields.entries()) {
  if (!field.startsWith(':')) continue;
  const oid = field.split(' ')[3] ?? '';
  if (!/^0+$/.test(oid)) wanted.push({ oid, path: fields[index + 1] ?? '' });
}
const cat = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
cat.stdin.end([...commits, ...wanted.map(({ oid }) => oid)].map((oid) => `${oid}\n`).join(''));
let rest = Buffer.alloc(0);
let read = -commits.length;
for await (const piece of cat.stdout) {
  rest = Buffer.concat([rest, piece as Buffer]);
  for (;;) {
    const line = rest.indexOf(10);
    if (line < 0) break;
    const size = Number(rest.toString('latin1', 0, line).split(' ')[2]);
    if (rest.length < line + size + 2) break;
    const path = read < 0 ? undefined : wanted[read]?.path;
    if (path !== undefined) readEntry(path, rest.toString('utf8', line + 1, line + 1 + size));
    rest = rest.subarray(line + size + 2);
    read += 1;
  }
}
console.log(`${String(read)} contents of ${String(commits.length)} commits read`);

function readEntry(path: string, text: string): void {
  if (!/\.(?:yaml|md)$/.test(path)) return;
  const [, yaml = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const kind = kinds.find((one) => ('file' in one ? one.file === path : path.startsWith(`${one.folder}/`)));
  if (kind?.schema.safeParse(load(yaml)).success !== true) throw new Error(`${path} is not in order`);
}
