import { tmpdir } from 'node:os';
import type { Terminal } from '../cli/command.ts';
import { baseDay } from './base-playbook.ts';

/** A terminal that nobody sees: it keeps what it is told. */
export function keptTerminal(width = 80): Terminal & { readonly told: () => string } {
  let told = '';
  const hear = (text: string): void => {
    told += text;
  };
  return {
    out: hear,
    err: hear,
    colour: false,
    width,
    live: true,
    env: {},
    cwd: tmpdir(),
    now: () => new Date(`${baseDay}T12:00:00Z`),
    stopped: Promise.resolve(),
    told: () => told,
  };
}
