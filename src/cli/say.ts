import { wrap } from '../reports/wrap.ts';
import type { Terminal } from './command.ts';

/** One message on a line of its own, broken at blanks to the width of the terminal. */
export function say(terminal: Terminal, text: string): void {
  terminal.err(`${terminal.live ? wrap(text, terminal.width).join('\n') : text}\n`);
}
