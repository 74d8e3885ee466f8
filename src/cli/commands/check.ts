import { summarise } from '../../reports/summary.ts';
import { rememberReadings, type ReadingCache } from '../../sources/reading-cache.ts';
import { checkFormat, checkFormats } from '../check-format.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import type { Command, CommonOptions, ExitCode, Terminal } from '../command.ts';
import { openRoot, rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { tellCheck } from '../tell-check.ts';
import { watchRoot } from '../watch-root.ts';

interface CheckOptions extends CommonOptions {
  readonly strict?: boolean;
  readonly format?: string;
  readonly watch?: boolean;
}

export const check: Command<CheckOptions> = {
  name: 'check',
  summary: 'Every finding in the playbook: what is wrong, where, why, and how to mend it.',
  examples: [
    'waymark check',
    'waymark check --root ../our-playbook --strict',
    'waymark check --json > findings.json',
    'waymark check --format sarif > findings.sarif',
    'waymark check --watch',
  ],
  configure(program) {
    jsonOption(todayOption(rootOption(program)))
      .option('--format <format>', `${checkFormats.join(', ')}; by itself what the pipeline shows`)
      .option('--strict', 'warnings fail too')
      .option('--watch', 'check again whenever a file changes');
  },
  async run(terminal, options) {
    checkFormat(terminal, options);
    const root = rootOf(terminal, options);
    const cache = rememberReadings(root);
    const code = await checkOnce(terminal, options, cache);
    cache.keep();
    if (options.watch !== true) return code;
    let last = code;
    await watchRoot(root, terminal.stopped, {
      ready: () => {
        terminal.err('Watching. Ctrl-C ends it.\n');
      },
      changed: async () => {
        last = await checkOnce(terminal, options, cache);
      },
    });
    return last;
  },
};

async function checkOnce(terminal: Terminal, options: CheckOptions, cache: ReadingCache): Promise<ExitCode> {
  const opened = await openRoot(terminal, options, { known: cache.known, judged: cache.judged });
  const { playbook, findings, notRun, today, around } = opened;
  cache.judged = { today, findings, notRun, around };
  const summary = summarise(playbook, findings);
  const ok = summary.errors === 0 && (options.strict !== true || summary.warnings === 0);
  const format = checkFormat(terminal, options);
  const [first] = tellCheck(terminal, opened, { format, ok, summary });
  if (format === 'pretty') {
    const next = nextStep(summary.errors, first?.rule);
    if (next !== '') say(terminal, next);
  }
  return ok ? 0 : 1;
}

function nextStep(errors: number, rule: string | undefined): string {
  if (errors === 0) return 'Next: "waymark dev" shows the site while you write.';
  return rule === undefined ? '' : `Why a rule exists, with examples: "waymark explain ${rule}".`;
}
