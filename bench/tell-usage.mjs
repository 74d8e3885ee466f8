// Loaded before a measured script (`node --import`): at its end the process writes what it used to file descriptor 3.
// `process.cpuUsage()` is the kernel's own count (getrusage) of all threads of this process, compiler and collector included.
// Children (Pagefind is one) are counted where the kernel tells of them: proc_pid_stat(5), fields 14 to 17.
import { readFileSync, readdirSync, writeSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache();
const begun = performance.now();
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1e6 + (process.platform === 'linux' ? ofChildren() : 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  writeSync(
    3,
    JSON.stringify({
      seconds,
      ofChildren: seconds - (user + system) / 1e6,
      megabytes,
      wall: (performance.now() - begun) / 1000,
    }),
  );
});

function ofChildren() {
  const mine = String(process.pid);
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== mine);
  const alive = others.map(fieldsOf).filter((fields) => fields[1] === mine);
  const [, , ...ended] = fieldsOf(mine).slice(11, 15);
  const ticks = [ended, ...alive.map((fields) => fields.slice(11, 15))]
    .flat()
    .reduce((sum, one) => sum + Number(one), 0);
  return ticks / 100;
}

/** The fields of a process behind its name: its state, its parent, ... */
function fieldsOf(pid) {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
