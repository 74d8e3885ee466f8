import type { Command, CommandGroup } from './command.ts';
import { asof } from './commands/asof.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { codeowners } from './commands/codeowners.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { history } from './commands/history.ts';
import { importGroup } from './commands/import.ts';
import { preview } from './commands/preview.ts';
import { reliability } from './commands/reliability.ts';
import { reviewers } from './commands/reviewers.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly (Command<never> | CommandGroup)[] = [
  check,
  explain,
  reliability,
  diff,
  reviewers,
  codeowners,
  history,
  asof,
  importGroup,
  dev,
  build,
  preview,
];
