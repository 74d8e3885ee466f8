import { Option } from 'commander';
import { NoPlace, NoTable } from '../../intake/refusals.ts';
import { tryLock, type Lock } from '../../publish/lock-file.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { isId, longestId } from '../../schema/id.ts';
import { measurementsFolder } from '../../schema/kinds.ts';
import { NotWritten, undoUnfinished } from '../../sources/replace-files.ts';
import { jsonOption, readDay, rootOption, todayOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions, type ExitCode, type Terminal } from '../command.ts';
import { openRoot, rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { tellImport } from '../tell-import.ts';

interface ImportOptions extends CommonOptions {
  readonly source: string;
  readonly map?: string;
  readonly replace?: boolean;
  readonly from?: string;
  readonly to?: string;
}

export const importMeasurementsCommand: Command<ImportOptions> = {
  name: 'measurements',
  summary: 'Counts of kept promises from any CSV: a list of cases, or counts. All of it is taken, or nothing.',
  examples: [
    'waymark import measurements calls.csv --source service-desk --map calls-map.yaml',
    'waymark import measurements calls-october.csv --source service-desk',
    'waymark import measurements calls-october.csv --source service-desk --replace',
  ],
  configure(program) {
    jsonOption(todayOption(rootOption(program.argument('<file>', 'a CSV in UTF-8'))))
      .requiredOption('--source <name>', 'who counts: the folder that the counts are kept in')
      .option('--map <map>', 'which column of theirs is which of ours; the one of the last import unless said')
      .option('--replace', 'put the rows in the place of the files of the same periods')
      .addOption(new Option('--from <day>', 'the first day that a list of cases covers').argParser(readDay('--from')))
      .addOption(new Option('--to <day>', 'the last day that a list of cases covers').argParser(readDay('--to')));
  },
  async run(terminal, options, [file = '']) {
    const { source } = options;
    if (!isId(source))
      throw new UsageFault(
        `--source takes small letters, digits and single hyphens (${String(longestId)} at most), such as service-desk, not "${source}".`,
      );
    const root = rootOf(terminal, options);
    try {
      const lock = lockOf(root);
      try {
        if (undoUnfinished(root, `${measurementsFolder}/${source}`))
          say(terminal, 'An import that was broken off has been taken back first.');
        return await run(terminal, options, file);
      } finally {
        lock.release();
      }
    } catch (error) {
      if (error instanceof NoTable || error instanceof NoPlace) throw new UsageFault(error.message);
      if (error instanceof NotWritten) {
        say(terminal, `Nothing was written. ${error.message}`);
        return 1;
      }
      throw error;
    }
  },
};

async function run(terminal: Terminal, options: ImportOptions, file: string): Promise<ExitCode> {
  const { root, playbook, today } = await openRoot(terminal, options);
  if (terminal.live && options.json !== true) say(terminal, escapeText(`Reading ${file}.`));
  // Loaded here, so that no other command reads a parser that it does not need.
  const { importMeasurements } = await import('../../intake/import-measurements.ts');
  const result = await importMeasurements({
    root,
    playbook,
    today,
    cwd: terminal.cwd,
    file,
    map: options.map,
    source: options.source,
    replace: options.replace === true,
    cover: { from: options.from, to: options.to },
  });
  return tellImport(terminal, result, { file, source: options.source, json: options.json === true });
}

/** @throws {NotWritten} where another import is at work, or the folder cannot be written in */
function lockOf(root: string): Lock {
  let lock: ReturnType<typeof tryLock>;
  try {
    lock = tryLock(`${root}/.waymark/import.lock`);
  } catch {
    throw new NotWritten(`${root} cannot be written in.`);
  }
  if ('release' in lock) return lock;
  throw new NotWritten(`Another import is at work here (process ${String(lock.heldBy)}). Wait until it has ended.`);
}
