import { closestRule } from '../closest-rule.ts';
import { explainRule } from '../../reports/explain-rule.ts';
import { rules } from '../../rules/index.ts';
import { wrap } from '../../reports/wrap.ts';
import type { Rule } from '../../rules/rule.ts';
import { jsonOption } from '../common-options.ts';
import { UsageFault, type Command } from '../command.ts';
import { say } from '../say.ts';

interface ExplainOptions {
  readonly json?: boolean;
}

export const explain: Command<ExplainOptions> = {
  name: 'explain',
  summary: 'Why a rule exists, with a good and a bad example.',
  examples: ['waymark explain moment-cap', 'waymark explain'],
  configure(program) {
    jsonOption(program.argument('[rule]', 'the rule; all are listed where none is named'));
  },
  run(terminal, options, [id]) {
    const shown = id === undefined ? rules : rules.filter((rule) => rule.id === id);
    if (id !== undefined && shown.length === 0) {
      const near = closestRule(id);
      throw new UsageFault(
        `There is no rule "${id}".${near === undefined ? ' "waymark explain" lists them all.' : ` Did you mean "${near}"?`}`,
      );
    }
    if (options.json === true) {
      const cards = shown.map(({ id: rule, title, why, severity, floor, waivable, needs, good, bad }) => ({
        rule,
        title,
        why,
        severity,
        floor,
        waivable,
        needs: needs ?? [],
        good,
        bad,
      }));
      terminal.out(`${JSON.stringify({ version: 1, rules: cards }, null, 2)}\n`);
    } else if (id === undefined) {
      terminal.out(listRules(shown, terminal.width));
      say(terminal, 'Next: "waymark explain <rule>" says why it exists.');
    } else {
      terminal.out(shown.map((rule) => explainRule(rule, terminal)).join('\n'));
    }
    return Promise.resolve(0);
  },
};

/** A line a rule; where that leaves no room for the sentences, they stand below. */
function listRules(shown: readonly Rule[], width: number): string {
  const column = Math.max(...shown.map(({ id }) => id.length));
  const narrow = width - column < 40;
  return shown
    .map(({ id, title }) =>
      narrow ? [id, ...wrap(title, width - 2).map((line) => `  ${line}`)].join('\n') : `${id.padEnd(column)}  ${title}`,
    )
    .map((entry) => `${entry}\n`)
    .join('');
}
