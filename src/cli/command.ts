import type { Command as Program } from 'commander';

/** 0 no errors, 1 errors found, 2 usage or configuration, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The world as a command sees it. Only `main.ts` touches the process. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether somebody watches: progress is told only then. */
  readonly live: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  now(): Date;
  /** Resolves when the command is asked to stop (Ctrl-C, SIGTERM). */
  readonly stopped: Promise<void>;
}

/** Options that several commands share. */
export interface CommonOptions {
  readonly root: string;
  readonly json?: boolean;
  readonly today?: string;
}

/** One command: what `--help` says of it, its options, and what it does. */
export interface Command<Options = unknown> {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** Examples, one a line, shown under its help. */
  readonly examples: readonly string[];
  configure(program: Program): void;
  run(terminal: Terminal, options: Options, args: readonly string[]): Promise<ExitCode>;
}

/** Commands below one word, as `import measurements`. */
export interface CommandGroup {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  readonly commands: readonly Command<never>[];
}

/** A wrong call or a folder that is no playbook: told without a stack, exit code 2. */
export class UsageFault extends Error {}
