import type { Whose } from '../../changes/whose-findings.ts';
import { countOlder, type Untold } from '../../reports/older-findings.ts';
import { summarise } from '../../reports/summary.ts';
import { rememberReadings, type ReadingCache } from '../../sources/reading-cache.ts';
import { readReference } from '../../schema/reference.ts';
import { checkFormat, checkFormats } from '../check-format.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import type { Command, CommonOptions, ExitCode, Terminal } from '../command.ts';
import { baseOf, type Base } from '../open-base.ts';
import { openRoot, rootOf, type OpenedRoot } from '../open-root.ts';
import { say } from '../say.ts';
import { tellCheck } from '../tell-check.ts';
import { watchRoot } from '../watch-root.ts';

interface CheckOptions extends CommonOptions {
  readonly strict?: boolean;
  readonly format?: string;
  readonly watch?: boolean;
  readonly base?: string;
}

export const check: Command<CheckOptions> = {
  name: 'check',
  summary: 'Every finding in the playbook: what is wrong, where, why, and how to mend it.',
  examples: [
    'waymark check',
    'waymark check --root ../our-playbook --strict',
    'waymark check --base main',
    'waymark check --json > findings.json',
    'waymark check --format sarif > findings.sarif',
    'waymark check --watch',
  ],
  configure(program) {
    jsonOption(todayOption(rootOption(program)))
      .option('--format <format>', `${checkFormats.join(', ')}; by itself what the pipeline shows`)
      .option('--base <revision>', 'a branch, tag or commit: fail only for what this change adds or makes worse')
      .option('--strict', 'warnings fail too')
      .option('--watch', 'check again whenever a file changes');
  },
  async run(terminal, options) {
    checkFormat(terminal, options);
    const root = rootOf(terminal, options);
    const cache = rememberReadings(root);
    const base = options.base === undefined ? undefined : baseOf(root, options.base);
    const code = await checkOnce(terminal, options, cache, base);
    cache.keep();
    if (options.watch !== true) return code;
    let last = code;
    await watchRoot(root, terminal.stopped, {
      ready: () => {
        terminal.err('Watching. Ctrl-C ends it.\n');
      },
      changed: async () => {
        last = await checkOnce(terminal, options, cache, base);
      },
    });
    return last;
  },
};

async function checkOnce(
  terminal: Terminal,
  options: CheckOptions,
  cache: ReadingCache,
  base: Base | undefined,
): Promise<ExitCode> {
  const opened = await openRoot(terminal, options, {
    known: cache.known,
    judged: cache.judged,
    before: base && (async (today) => (await base.open(today)).playbook),
  });
  const { playbook, findings, notRun, today, around } = opened;
  // What was judged against a base holds for nobody who has another, or none.
  cache.judged = base ? undefined : { today, findings, notRun, around };
  const whose = await base?.sort(opened);
  const untold = base && whose && (await untoldOf(base, whose, opened));
  const told = whose?.ofChange ?? findings;
  const summary = {
    ...summarise(playbook, told),
    ...(untold ? { older: countOlder(untold), byCalendar: untold.byCalendar.length } : {}),
  };
  const ok = summary.errors === 0 && (options.strict !== true || summary.warnings === 0);
  const format = checkFormat(terminal, options);
  const [first] = tellCheck(terminal, { ...opened, findings: told }, { format, ok, summary, untold });
  if (format === 'pretty') {
    const next = nextStep(summary.errors, first?.rule);
    if (next !== '') say(terminal, next);
  }
  return ok ? 0 : 1;
}

async function untoldOf(base: Base, { older, byCalendar }: Whose, opened: OpenedRoot): Promise<Untold> {
  const { playbook, today } = opened;
  const before = await base.open(today);
  // What nobody can read now either, or what is gone, has no findings that could be mistaken.
  const mended = [...before.unreadable].filter((name) => {
    const entry = readReference(name);
    return !opened.unreadable.has(name) && (!entry || playbook.find(entry.kind, entry.id));
  });
  const branch = playbook.settings.data?.repository?.branch ?? 'main';
  return { base: base.oid, older, byCalendar, unreadable: mended, branch };
}

function nextStep(errors: number, rule: string | undefined): string {
  if (errors === 0) return 'Next: "waymark dev" shows the site while you write.';
  return rule === undefined ? '' : `Why a rule exists, with examples: "waymark explain ${rule}".`;
}
