import { closestRule } from '../closest-rule.ts';
import { explainRule } from '../../reports/explain-rule.ts';
import { rules } from '../../rules/index.ts';
import { jsonOption } from '../common-options.ts';
import { UsageFault, type Command } from '../command.ts';

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
      const width = Math.max(...shown.map((rule) => rule.id.length));
      terminal.out(shown.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join(''));
      terminal.err('Next: "waymark explain <rule>" says why it exists.\n');
    } else {
      terminal.out(shown.map((rule) => explainRule(rule, terminal)).join('\n'));
    }
    return Promise.resolve(0);
  },
};
