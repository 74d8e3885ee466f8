import { Option, type Command as Program } from 'commander';
import { Day } from '../schema/day.ts';
import { UsageFault } from './command.ts';

/** The folder with `journeys/` and `content/`. */
export function rootOption(program: Program): Program {
  return program.option('--root <dir>', 'the folder with journeys/ and content/', '.');
}

export function jsonOption(program: Program): Program {
  return program.option('--json', 'the result as JSON, version 1');
}

/** Who approved what, by the forge's own word. */
export function forgeOption(program: Program): Program {
  return program.option('--forge <file>', "the forge's record of who approved, made as docs/forge-record.md says");
}

/** The day it is, for rules that look at the calendar. */
export function todayOption(program: Program): Program {
  return program.addOption(
    new Option('--today <day>', 'the day to judge by, as 2026-11-21').argParser(readDay('--today')),
  );
}

/** @returns what reads a day that an option was given */
export function readDay(option: string): (text: string) => string {
  return (text) => {
    if (!Day.safeParse(text).success) throw new UsageFault(`${option} takes a day such as 2026-11-21, not "${text}".`);
    return text;
  };
}
