import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** The floor of an import: a bare script that streams a CSV through csv-parse and does nothing with its rows. */
const [path = '', delimiter = ';'] = process.argv.slice(2);
const parser = createReadStream(path).pipe(parse({ delimiter, bom: true }));
let rows = 0;
parser.on('data', () => {
  rows += 1;
});
await new Promise((resolve, reject) => {
  parser.on('end', resolve).on('error', reject);
});
console.log(rows);
