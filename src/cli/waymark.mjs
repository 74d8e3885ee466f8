#!/usr/bin/env node
// The launcher is plain JavaScript that any Node can read, so that it can say which Node is needed, or start the one npm installed beside it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) {
  module.enableCompileCache?.();
  // Node strips no types below node_modules, so a package carries JavaScript beside its source.
  await import(import.meta.url.includes('/node_modules/') ? './main.js' : './main.ts');
} else {
  const own = nodeBeside();
  if (own) {
    startWith(own);
  } else {
    console.error(
      `Waymark needs Node ${wanted.join('.')} or newer; this is ${process.versions.node}. Install a newer Node, or "npm install --save-dev node@24" beside it.`,
    );
    process.exitCode = 2;
  }
}

function nodeBeside() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

function startWith(binary) {
  const child = spawn(binary, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`The Node beside Waymark does not start: ${error.message}`);
    process.exitCode = 3;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 3);
  });
}
