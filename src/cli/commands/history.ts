import type { HistoryOptions } from '../answer-history.ts';
import { forgeOption, jsonOption, rootOption } from '../common-options.ts';
import type { Command } from '../command.ts';

export const history: Command<HistoryOptions> = {
  name: 'history',
  summary: 'What was promised, when, and who changed it: of one entry all of it, else the latest changes.',
  examples: [
    'waymark history keep-me-online',
    'waymark history touchpoint/keep-me-online#spare-in-time',
    'waymark history my-connection-fails --forge forge.jsonl',
    'waymark history --json > history.json',
  ],
  configure(program) {
    forgeOption(
      jsonOption(
        rootOption(
          program.argument('[entry]', 'any entry, of today or of before, by id or as kind/id; #part for one promise'),
        ),
      ),
    );
  },
  async run(terminal, options, [text]) {
    // No other command waits for what reads a history.
    const { answerHistory } = await import('../answer-history.ts');
    return answerHistory(terminal, options, text);
  },
};
