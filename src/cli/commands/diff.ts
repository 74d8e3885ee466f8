import type { Changes } from '../../changes/change.ts';
import type { Gate } from '../../changes/gate.ts';
import { changesJson } from '../../reports/changes/changes-json.ts';
import type { Telling } from '../../reports/changes/say-changes.ts';
import { standardVerdicts } from '../../reports/changes/standard-verdicts.ts';
import { tellChanges } from '../../reports/changes/tell-changes.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { askedFormat } from '../asked-format.ts';
import { jsonOption, rootOption, todayOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions, type Terminal } from '../command.ts';
import { openCompared, openToBe, shownState, type Compared } from '../open-compared.ts';
import { rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { whichDay } from '../which-day.ts';

interface DiffOptions extends CommonOptions {
  readonly gate?: boolean;
  readonly format?: string;
  readonly html?: string;
  readonly toBe?: string;
}

const formats = ['pretty', 'markdown', 'json'] as const;
type Format = (typeof formats)[number];

export const diff: Command<DiffOptions> = {
  name: 'diff',
  summary: 'What a change means to the customer: what is promised now, what no more, and who must approve it.',
  examples: [
    'waymark diff',
    'waymark diff main',
    'waymark diff v1.0 v1.1',
    'waymark diff --gate',
    'waymark diff --json > changes.json',
    'waymark diff --format markdown > comment.md',
    'waymark diff --html change.html',
    'waymark diff --to-be my-connection-fails',
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
    )
      .option('--format <format>', `what it is told as: ${formats.join(', ')} (markdown: a comment of a pull request)`)
      .option('--html <file>', 'write one page as well, before and after side by side, that opens without a server')
      .option('--to-be <journey>', 'compare a journey with the draft that becomes it, as the files lie here')
      .option('--gate', 'exit 1 where a change lacks a reason, backing, or room under the cap');
  },
  async run(terminal, options, [base, head]) {
    const format = askedFormat(formats, options) ?? 'pretty';
    if (options.toBe !== undefined && base !== undefined)
      throw new UsageFault('--to-be compares the files as they lie here: name no branch, tag or commit beside it.');
    const root = rootOf(terminal, options);
    // What only one way of telling needs is loaded for it alone.
    const page = options.html === undefined ? undefined : await import('../write-diff-page.ts');
    const path = page?.pagePath(terminal, options.html ?? '');
    const compared =
      options.toBe === undefined ? await openCompared(root, base, head) : await openToBe(root, options.toBe);
    const { before, after, toBe } = compared;
    const { day } = whichDay(after.settings, { flag: options.today, now: terminal.now() });
    const [{ compare }, { gate }] = await Promise.all([
      import('../../changes/compare.ts'),
      import('../../changes/gate.ts'),
    ]);
    const changes = compare(before, after, compared.unreadable);
    const verdicts = standardVerdicts(before, after, day);
    const gated = gate(changes, { before, after, today: day, isKept: verdicts.isKept });
    const telling = { before, after, gate: gated, verdicts, toBe };
    if (path !== undefined)
      page?.writeDiffPage(path, changes, {
        ...telling,
        base: shownState(compared.base),
        head: shownState(compared.head),
      });
    await tell(terminal, format, changes, telling, compared);
    if (format === 'pretty') {
      say(terminal, `Compared ${shownState(compared.base)} with ${shownState(compared.head)}.`);
      const next = nextStep(changes, gated, options.gate === true);
      if (next !== undefined) say(terminal, next);
    }
    if (path !== undefined)
      say(terminal, `Wrote ${escapeText(path)}. Open it in a browser, or attach it to the pull request.`);
    return changes.notCompared.length > 0 || (options.gate === true && !gated.ok) ? 1 : 0;
  },
};

async function tell(
  terminal: Terminal,
  format: Format,
  changes: Changes,
  telling: Telling,
  { base, head }: Compared,
): Promise<void> {
  if (format === 'json') {
    terminal.out(changesJson({ base, head, ...changes, gate: telling.gate }));
  } else if (format === 'markdown') {
    const { changesMarkdown } = await import('../../reports/changes/changes-markdown.ts');
    terminal.out(changesMarkdown(changes, telling));
  } else {
    const lines = tellChanges(changes, { ...telling, width: terminal.width });
    terminal.out(`${lines.map(escapeText).join('\n')}\n`);
  }
}

function nextStep({ changes }: Changes, { ok }: Gate, asked: boolean): string | undefined {
  if (changes.length === 0 || ok) return undefined;
  return asked
    ? 'The gate is closed: each line above says what opens it.'
    : 'Next: "waymark diff --gate" fails until nothing is missing.';
}
