import type { Gate } from '../../changes/gate.ts';
import type { Changes } from '../../changes/change.ts';
import { standardVerdicts } from '../../reports/changes/standard-verdicts.ts';
import { changesJson } from '../../reports/changes/changes-json.ts';
import { tellChanges } from '../../reports/changes/tell-changes.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import type { Command, CommonOptions } from '../command.ts';
import { rootOf } from '../open-root.ts';
import { openStates, shownState } from '../open-states.ts';
import { say } from '../say.ts';
import { whichDay } from '../which-day.ts';

interface DiffOptions extends CommonOptions {
  readonly gate?: boolean;
}

export const diff: Command<DiffOptions> = {
  name: 'diff',
  summary: 'What a change means to the customer: what is promised now, what no more, and who must approve it.',
  examples: [
    'waymark diff',
    'waymark diff main',
    'waymark diff v1.0 v1.1',
    'waymark diff --gate',
    'waymark diff --json > changes.json',
  ],
  configure(program) {
    jsonOption(
      todayOption(
        rootOption(
          program
            .argument('[base]', 'a branch, tag or commit; where this branch left the main branch unless said')
            .argument('[head]', 'a branch, tag or commit; the files as they lie here unless said'),
        ),
      ),
    ).option('--gate', 'exit 1 where a change lacks a reason, backing, or room under the cap');
  },
  async run(terminal, options, [base, head]) {
    const root = rootOf(terminal, options);
    const compared = await openStates(root, base, head);
    const { before, after } = compared;
    const { day } = whichDay(after.settings, { flag: options.today, now: terminal.now() });
    // No other command waits for what only this one needs.
    const [{ compare }, { gate }] = await Promise.all([
      import('../../changes/compare.ts'),
      import('../../changes/gate.ts'),
    ]);
    const changes = compare(before, after, compared.unreadable);
    const verdicts = standardVerdicts(before, after, day);
    const gated = gate(changes, { before, after, today: day, isKept: verdicts.isKept });
    if (options.json === true) {
      terminal.out(changesJson({ base: compared.base, head: compared.head, ...changes, gate: gated }));
    } else {
      const lines = tellChanges(changes, { before, after, gate: gated, width: terminal.width, verdicts });
      terminal.out(`${lines.map(escapeText).join('\n')}\n`);
      say(terminal, `Compared ${shownState(compared.base)} with ${shownState(compared.head)}.`);
      const next = nextStep(changes, gated, options.gate === true);
      if (next !== undefined) say(terminal, next);
    }
    return changes.notCompared.length > 0 || (options.gate === true && !gated.ok) ? 1 : 0;
  },
};

function nextStep({ changes }: Changes, { ok }: Gate, asked: boolean): string | undefined {
  if (changes.length === 0 || ok) return undefined;
  return asked
    ? 'The gate is closed: each line above says what opens it.'
    : 'Next: "waymark diff --gate" fails until nothing is missing.';
}
