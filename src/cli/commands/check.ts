import { toJson } from '../../reports/json.ts';
import { summarise } from '../../reports/summary.ts';
import { headOid } from '../../sources/git/head-commit.ts';
import { locateFindings } from '../../sources/locate-findings.ts';
import { rememberReadings, type ReadingCache } from '../../sources/reading-cache.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import type { Command, CommonOptions, ExitCode, Terminal } from '../command.ts';
import { openRoot, rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { findingsTold } from '../tell-findings.ts';
import { watchRoot } from '../watch-root.ts';

interface CheckOptions extends CommonOptions {
  readonly strict?: boolean;
  readonly watch?: boolean;
}

export const check: Command<CheckOptions> = {
  name: 'check',
  summary: 'Every finding in the playbook: what is wrong, where, why, and how to mend it.',
  examples: [
    'waymark check',
    'waymark check --root ../our-playbook --strict',
    'waymark check --json > findings.json',
    'waymark check --watch',
  ],
  configure(program) {
    jsonOption(todayOption(rootOption(program)))
      .option('--strict', 'warnings fail too')
      .option('--watch', 'check again whenever a file changes');
  },
  async run(terminal, options) {
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
  const { playbook, findings, notRun, source, day, root } = opened;
  cache.judged = { today: opened.today, findings, notRun };
  const summary = summarise(playbook, findings);
  const located = locateFindings(source, findings);
  const ok = summary.errors === 0 && (options.strict !== true || summary.warnings === 0);
  if (options.json === true) {
    terminal.out(toJson(located, { ok, summary, today: day.day, commit: headOid(root), notRun }));
  } else {
    terminal.out(findingsTold(opened, located, summary, terminal));
    const next = nextStep(summary.errors, located[0]?.rule);
    if (next !== '') say(terminal, next);
  }
  return ok ? 0 : 1;
}

function nextStep(errors: number, rule: string | undefined): string {
  if (errors === 0) return 'Next: "waymark dev" shows the site while you write.';
  return rule === undefined ? '' : `Why a rule exists, with examples: "waymark explain ${rule}".`;
}
