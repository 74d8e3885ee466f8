// Loaded before a measured script (`node --import`): at its end the process writes what it used to file descriptor 3.
// `process.cpuUsage()` is the kernel's own count (getrusage) of all threads of this process, compiler and collector included.
import { writeSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache();
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
});
