import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatePlaybook } from './generate-playbook.ts';

/** Writes a made-up playbook into a folder. */
export function writePlaybook(folder: string, touchpoints: number, seed: number): void {
  const made = new Set<string>();
  for (const [path, text] of generatePlaybook({ touchpoints, seed })) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

if (import.meta.main) {
  const [folder, count = '', seed = '1'] = process.argv.slice(2);
  if (folder === undefined || !/^[1-9]\d*$/.test(count) || !/^\d+$/.test(seed)) {
    console.error('Usage: node bench/write-playbook.ts DIR TOUCHPOINTS [SEED]');
    process.exitCode = 2;
  } else writePlaybook(folder, Number(count), Number(seed));
}
