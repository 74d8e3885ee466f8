import { Option, type Command as Program } from 'commander';
import { UsageFault } from './command.ts';

/** The port to serve on; the next free one is taken where it is in use. */
export function portOption(program: Program): Program {
  return program.addOption(new Option('--port <number>', 'the port to serve on').default(4321).argParser(readPort));
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageFault(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}
