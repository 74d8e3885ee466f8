import { Option } from 'commander';
import { blockOf, putBlock } from '../../formats/codeowners-block.ts';
import { forges, type Forge } from '../../formats/codeowners-pattern.ts';
import { toCodeowners, type Codeowners } from '../../formats/codeowners.ts';
import type { Playbook } from '../../model/playbook.ts';
import { readPlaybook } from '../../playbook.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { aroundTree } from '../../sources/around-tree.ts';
import { decodeCodeowners } from '../../sources/codeowners-files.ts';
import { replaceFile } from '../../sources/replace-file.ts';
import { NotWritten } from '../../sources/replace-files.ts';
import type { Around } from '../../sources/source.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { forgeTarget, namedTarget, type CodeownersTarget } from '../codeowners-target.ts';
import { jsonOption, rootOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions, type ExitCode, type Terminal } from '../command.ts';
import { rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { tellCodeowners, tellLeftOut } from '../tell-codeowners.ts';

interface CodeownersOptions extends CommonOptions {
  readonly forge?: Forge;
  readonly out?: string;
  readonly check?: boolean;
}

export const codeowners: Command<CodeownersOptions> = {
  name: 'codeowners',
  summary: 'Writes CODEOWNERS from the owners in the playbook, so that the forge asks the right team.',
  examples: [
    'waymark codeowners',
    'waymark codeowners --check',
    'waymark codeowners --forge gitlab --out -',
    'waymark codeowners --json',
  ],
  configure(program) {
    jsonOption(rootOption(program))
      .addOption(
        new Option('--forge <forge>', 'whose file; "repository: forge:" of the playbook unless said').choices(forges),
      )
      .option(
        '--out <file>',
        'another file, or - for the terminal; where the forge looks unless said (only the lines between "# begin waymark" and "# end waymark" are ours)',
      )
      .option('--check', 'write nothing; exit 1 where the file is not up to date');
  },
  async run(terminal, options) {
    if (options.out === '-' && (options.json === true || options.check === true))
      throw new UsageFault('--out - prints the lines themselves: leave out --json and --check.');
    const root = rootOf(terminal, options);
    const { playbook, unreadable } = await readPlaybook(workingTree(root));
    // Owners that cannot be read would be struck from the file.
    if (unreadable.size > 0) {
      say(terminal, `Nothing was written: not every file can be read. "waymark check" says which, and why.`);
      return 1;
    }
    const forge = options.forge ?? forgeOf(playbook);
    const around = aroundTree(root);
    const made = toCodeowners(playbook, forge, around.folder);
    if (made.lines.length === 0) {
      tellLeftOut(terminal, made);
      throw new UsageFault('So there is no line to write.');
    }
    const block = blockOf(made.lines, forge, around.folder);
    if (options.out === '-') {
      terminal.out(`${block.map(escapeText).join('\n')}\n`);
      tellLeftOut(terminal, made);
      return 0;
    }
    try {
      return write(terminal, options, { root, around, forge, made, block });
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      say(terminal, escapeText(`Nothing was written. ${error.message}`));
      return 1;
    }
  },
};

/** @throws {UsageFault} where the playbook names no forge that reads such a file */
function forgeOf({ settings }: Playbook): Forge {
  const named = settings.data?.repository?.forge;
  if (named === 'github' || named === 'gitlab') return named;
  throw new UsageFault(
    named === undefined
      ? 'The playbook does not say which forge it is on. Say --forge github or --forge gitlab, or write "repository: forge:" in content/playbook.yaml.'
      : 'The playbook says that its forge is another than GitHub and GitLab. Say --forge github or --forge gitlab, whichever syntax it reads.',
  );
}

/** @throws {NotWritten} with everything as it was */
function write(
  terminal: Terminal,
  { out, check, json }: CodeownersOptions,
  work: {
    readonly root: string;
    readonly around: Around;
    readonly forge: Forge;
    readonly made: Codeowners;
    readonly block: readonly string[];
  },
): ExitCode {
  const { root, around, forge, made, block } = work;
  const target = out === undefined ? forgeTarget(root, around, forge) : namedTarget(terminal.cwd, out);
  const before = textOf(target);
  const put = putBlock(before, block, around.folder);
  if ('fault' in put) {
    const line = (before ?? '').slice(0, put.range[0]).split('\n').length;
    throw new NotWritten(
      `${target.name}:${String(line)}: ${put.fault}, so there is no telling which lines are ours. Mend the two marks, or take both away.`,
    );
  }
  const bytes = new TextEncoder().encode(put.text);
  if (forge === 'github' && bytes.length >= largestOnGithub)
    throw new NotWritten(`${target.name} would be larger than 3 MB, and GitHub reads none that is.`);
  const changed = put.text !== before;
  const written = changed && check !== true;
  if (written) replaceFile(target.base, { name: target.name, bytes, before: target.before });
  const [was, is] = [before ?? '', put.text].map((text) => text.split(/\r?\n/));
  const result = {
    forge,
    file: out ?? target.name,
    changed,
    written,
    added: changed ? linesOnlyIn(is, was) : [],
    removed: changed ? linesOnlyIn(was, is) : [],
    withoutHandle: made.withoutHandle,
    unwritten: made.unwritten,
  };
  tellCodeowners(terminal, result, json === true);
  return changed && check === true ? 1 : 0;
}

/** GitHub Docs, "About code owners", CODEOWNERS file size. */
const largestOnGithub = 3 * 1024 * 1024;

/** @throws {NotWritten} where the file is no text in UTF-8 */
function textOf({ name, before }: CodeownersTarget): string | undefined {
  if (!before) return undefined;
  const text = decodeCodeowners(before);
  if (text === undefined) throw new NotWritten(`${name} is not written in UTF-8.`);
  return text;
}

function linesOnlyIn(lines: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => line !== '' && !known.has(line));
}
