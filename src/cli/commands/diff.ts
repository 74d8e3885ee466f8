import type { Playbook } from '../../model/playbook.ts';
import type { Gate } from '../../changes/gate.ts';
import type { Changes } from '../../changes/change.ts';
import { readPlaybook } from '../../playbook.ts';
import { standardVerdicts } from '../../reports/changes/standard-verdicts.ts';
import { changesJson } from '../../reports/changes/changes-json.ts';
import { tellChanges } from '../../reports/changes/tell-changes.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { commitSource } from '../../sources/git/commit-source.ts';
import { findCommit, findMergeBase } from '../../sources/git/find-commit.ts';
import { GitFault } from '../../sources/git/git-fault.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions } from '../command.ts';
import { rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { whichDay } from '../which-day.ts';

interface DiffOptions extends CommonOptions {
  readonly gate?: boolean;
}

/** The two states, and by which names they are told. */
interface Compared {
  readonly before: Playbook;
  readonly after: Playbook;
  /** Whole names of commits; of files that are not committed, `working tree`. */
  readonly base: string;
  readonly head: string;
  readonly unreadable: ReadonlySet<string>;
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
    const compared = await open(root, base, head);
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
      say(terminal, `Compared ${shown(compared.base)} with ${shown(compared.head)}.`);
      const next = nextStep(changes, gated, options.gate === true);
      if (next !== undefined) say(terminal, next);
    }
    return changes.notCompared.length > 0 || (options.gate === true && !gated.ok) ? 1 : 0;
  },
};

/** @throws {UsageFault} where a state cannot be read at all, with how to mend it */
async function open(root: string, base: string | undefined, head: string | undefined): Promise<Compared> {
  try {
    const headOid = head === undefined ? undefined : findCommit(root, head);
    const after = await readPlaybook(headOid === undefined ? workingTree(root) : commitSource(root, headOid));
    const branch = after.playbook.settings.data?.repository?.branch;
    const baseOid = base === undefined ? findMergeBase(root, branch, headOid ?? 'HEAD') : findCommit(root, base);
    const before = await readPlaybook(commitSource(root, baseOid));
    return {
      before: before.playbook,
      after: after.playbook,
      base: baseOid,
      head: headOid ?? 'working tree',
      unreadable: new Set([...before.unreadable, ...after.unreadable]),
    };
  } catch (error) {
    if (error instanceof GitFault) throw new UsageFault(error.message);
    throw error;
  }
}

function shown(name: string): string {
  return /^[0-9a-f]{40,}$/.test(name) ? `commit ${name.slice(0, 12)}` : `the ${name}`;
}

function nextStep({ changes }: Changes, { ok }: Gate, asked: boolean): string | undefined {
  if (changes.length === 0 || ok) return undefined;
  return asked
    ? 'The gate is closed: each line above says what opens it.'
    : 'Next: "waymark diff --gate" fails until nothing is missing.';
}
