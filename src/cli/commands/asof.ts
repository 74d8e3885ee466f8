import type { AsofOptions } from '../answer-asof.ts';
import { forgeOption, jsonOption, rootOption } from '../common-options.ts';
import type { Command } from '../command.ts';

export const asof: Command<AsofOptions> = {
  name: 'asof',
  summary: 'The playbook as it stood on a day, in a tag or in a commit: what was promised then.',
  examples: [
    'waymark asof 2026-03-12',
    'waymark asof 2026-03-12 keep-me-online',
    'waymark asof v1.0 --json > promised.json',
    'waymark asof 2026-03-12 --build march',
  ],
  configure(program) {
    forgeOption(
      jsonOption(
        rootOption(
          program
            .argument('<when>', 'a day such as 2026-03-12 (all that came until its end), or a branch, tag or commit')
            .argument('[entry]', 'one entry of that state, by id or as kind/id'),
        ),
      ),
    )
      .option('--build <dir>', 'build the whole site as it stood into this folder, marked as such on every page')
      .option('--base <path>', 'with --build: the path below which that site is served');
  },
  async run(terminal, options, [when = '', name]) {
    // No other command waits for what reads a history.
    const { answerAsof } = await import('../answer-asof.ts');
    return answerAsof(terminal, options, when, name);
  },
};
