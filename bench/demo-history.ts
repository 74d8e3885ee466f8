import { argv, exit } from 'node:process';
import { makeDemoHistory } from '../src/testing/demo-history/make-demo-history.ts';

const [dir] = argv.slice(2);
if (dir === undefined) {
  console.error('npm run demo:history -- DIR    (a folder that is empty or not there yet)');
  exit(2);
}
const { head, changes, forge } = await makeDemoHistory(dir);
console.log(`${String(changes)} changes over two years, up to ${head.slice(0, 12)}. The forge’s record: ${forge}`);
