import { parseArgs } from 'node:util';
import { buildRows } from './rows/build-rows.ts';
import { checkRows } from './rows/check-rows.ts';
import { historyRows } from './rows/history-rows.ts';
import { importRows } from './rows/import-rows.ts';
import { tableOf, type Row } from './rows/row.ts';

/** What Waymark promises of its own speed, measured: `npm run bench -- --rows check --size 10000`, `--rows build --size 5000`. */
const groups: Readonly<Record<string, (size: number) => Promise<readonly Row[]>>> = {
  check: checkRows,
  build: buildRows,
  import: importRows,
  history: historyRows,
};

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: Object.keys(groups).join(',') },
    size: { type: 'string', default: '10000' },
  },
});
const size = Number(values.size);
const wanted = values.rows.split(',');
const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0 || !Number.isInteger(size) || size < 1000) {
  console.error(`--rows takes ${Object.keys(groups).join(', ')}; --size takes a number of entries, 1000 or more.`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const name of wanted) rows.push(...((await groups[name]?.(size)) ?? []));
  console.log(tableOf(rows));
}
