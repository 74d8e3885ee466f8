import { CommanderError, Command as Program } from 'commander';
import { escapeText } from '../reports/escape-text.ts';
import type { Command, CommandGroup, ExitCode, Terminal } from './command.ts';
import { UsageFault } from './command.ts';
import { commands } from './commands.ts';
import { processTerminal } from './process-terminal.ts';
import { say } from './say.ts';
import { version } from './version.ts';

const terminal = processTerminal();
const ended = await main(terminal, process.argv.slice(2));
// A signal has set its own code before.
process.exitCode ??= ended;

/** Runs one command; every way out has its code. */
export async function main(io: Terminal, args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Program('waymark')
    .description('Checks a customer-journey playbook and builds its site.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(escapeText(text));
      },
      writeErr: (text) => {
        io.err(escapeText(text));
      },
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    .showHelpAfterError('("waymark --help" lists what there is.)')
    .addHelpText('after', exampleLines(commands.flatMap((command) => examplesOf(command).slice(0, 1))));
  for (const command of commands)
    addCommand(program, command, io, (ended) => {
      code = ended;
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageFault) {
      say(io, escapeText(error.message));
      return 2;
    }
    io.err(fault(error, io));
    return 3;
  }
}

function addCommand(
  program: Program,
  command: Command<never> | CommandGroup,
  io: Terminal,
  end: (code: ExitCode) => void,
): void {
  const sub = program.command(command.name).summary(command.summary).description(command.summary);
  sub.addHelpText('after', exampleLines(examplesOf(command)));
  if ('commands' in command) {
    for (const one of command.commands) addCommand(sub, one, io, end);
    return;
  }
  command.configure(sub);
  sub.action(async () => {
    end(await command.run(io, sub.opts<never>(), sub.args));
  });
}

function examplesOf(command: Command<never> | CommandGroup): readonly string[] {
  return 'commands' in command ? command.commands.flatMap(({ examples }) => examples) : command.examples;
}

function exampleLines(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`;
}

/** A stack names paths of this machine, so it is told only on request. */
function fault(error: unknown, io: Terminal): string {
  const said = escapeText(error instanceof Error ? error.message : String(error));
  const stack = io.env['WAYMARK_DEBUG'] === '1' && error instanceof Error ? `${escapeText(error.stack ?? '')}\n` : '';
  return `This is a fault of Waymark, not of your playbook: ${said}\n${stack || 'WAYMARK_DEBUG=1 shows where it happened.\n'}`;
}
