import type { Reviewer } from '../../changes/reviewers.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { plural } from '../../reports/plural.ts';
import { spell } from '../../reports/spell-json.ts';
import { wrap } from '../../reports/wrap.ts';
import { jsonOption, rootOption } from '../common-options.ts';
import type { Command, CommonOptions } from '../command.ts';
import { openCompared, shownState } from '../open-compared.ts';
import { rootOf } from '../open-root.ts';
import { say } from '../say.ts';

export const reviewers: Command<CommonOptions> = {
  name: 'reviewers',
  summary: 'Which teams must approve this change, and why: each with its handle on the forge.',
  examples: ['waymark reviewers', 'waymark reviewers main', 'waymark reviewers --json'],
  configure(program) {
    jsonOption(
      rootOption(
        program.argument(
          '[base]',
          'a branch, tag or commit; where this branch left the main branch unless said. What is compared with it are the files as they lie here',
        ),
      ),
    );
  },
  async run(terminal, options, [base]) {
    const states = await openCompared(rootOf(terminal, options), base, undefined);
    // No other command waits for what only these need.
    const [{ compare }, { reviewersOf }] = await Promise.all([
      import('../../changes/compare.ts'),
      import('../../changes/reviewers.ts'),
    ]);
    const { changes, notCompared } = compare(states.before, states.after, states.unreadable);
    const asked = reviewersOf(changes, states);
    if (options.json === true) {
      terminal.out(spell({ version: 1, base: states.base, head: states.head, reviewers: asked, notCompared }));
    } else {
      const lines = asked.length > 0 ? asked.flatMap((one) => tell(one, terminal.width)) : [nobody(changes.length)];
      terminal.out(`${lines.map(escapeText).join('\n')}\n`);
      say(terminal, `Compared ${shownState(states.base)} with ${shownState(states.head)}.`);
      for (const name of notCompared)
        say(
          terminal,
          escapeText(`${name} was left out, since its file cannot be read: "waymark check" says which, and why.`),
        );
    }
    return notCompared.length > 0 ? 1 : 0;
  },
};

function nobody(changes: number): string {
  return changes === 0
    ? 'Nobody: nothing changed for the customer.'
    : `Nobody: ${plural(changes, 'change')}, and none needs an approval.`;
}

function tell({ team, title, forge, changes }: Reviewer, width: number): readonly string[] {
  const name = team === null ? 'A team that the playbook does not name' : (title ?? team);
  const handle = team === null ? '' : ` (${forge ?? 'no handle on the forge'})`;
  return [
    ...wrap(`${name}${handle} must approve ${plural(changes.length, 'change')}:`, width),
    ...changes.flatMap(({ sentence, because }) =>
      wrap(`${sentence} - ${because}`, width - 2).map((line) => `  ${line}`),
    ),
  ];
}
