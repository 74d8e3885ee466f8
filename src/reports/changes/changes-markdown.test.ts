import { describe, expect, test } from 'vitest';
import { fromMermaidJourney } from '../../formats/mermaid.ts';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseWith, journeyFile, momentFile } from '../../testing/base-playbook.ts';
import { changedPlaybook } from '../../testing/changed-playbook.ts';
import { naughtyStrings } from '../../testing/naughty-strings.ts';
import { changesMarkdown } from './changes-markdown.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const journey = 'journeys/my-order.yaml';

async function comment(after: ExampleFiles, before: ExampleFiles = {}): Promise<string> {
  const { changes, telling } = await changedPlaybook(before, after);
  return changesMarkdown(changes, telling);
}

/** As a forge shows it: entities as their characters. */
const shown = (text: string) =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '');

const slower = baseWith(cup, '    within: 5 min\n    clock', '    within: 10 min\n    clock');

describe('a comment of a pull request', () => {
  test('begins with the mark that a workflow finds it by, and one sentence', async () => {
    const lines = shown(await comment(slower)).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '<!-- waymark diff -->',
      '**Customers are promised less at “Cup in time” (moment of truth).**',
    ]);
  });

  test('tells in a table what, before and after, whom it touches and who must approve it and why', async () => {
    const row = shown(await comment(slower))
      .split('\n')
      .find((line) => line.startsWith('| **Weakened**'));
    expect(row).toBe(
      '| **Weakened** | **Cup in time**<br>the promise “Your drink is ready within five minutes of your order.”, within<br>Kept so far? Yes: 14,895 of 15,000 kept in October, floor 98 % | 5 min → 10 min | moment of truth of “I order a coffee and it is right” (A commuter who misses the train for us once buys elsewhere from then on.); teams: Bar, Guest office | Bar, as the owner; Guest office, as the second voice: it is a moment of truth of “I order a coffee and it is right” |',
    );
  });

  test('names on top who must approve, and tells what is the same for one entry only once', async () => {
    const twice = {
      [cup]: momentFile.replace('    within: 5 min', '    within: 10 min').replace('claim: automatic', 'claim: ask'),
    };
    const text = shown(await comment(twice));
    expect(text.split('\n')[3]).toBe('**Who must approve:** Bar and Guest office. Why stands in the last column.');
    const rows = text.split('\n').filter((line) => line.startsWith('| **Weakened**'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).not.toContain('as above');
    expect(rows[1]).toBe(
      '| **Weakened** | **Cup in time**<br>how the customer comes by the guarantee | automatic → ask | as above | as above |',
    );
  });

  test('keeps the rows of an entry together, and calls teams by their names', async () => {
    const text = shown(
      await comment({
        ...baseWith('content/touchpoints/greet-me.md', 'owner: counter', 'owner: bar'),
        ...baseWith(journey, '[counter, bar]', '[guest-office, bar]'),
        ...slower,
      }),
    );
    expect(text).toContain('| Counter → Bar |');
    expect(text).toContain('| Counter, Bar → Guest office, Bar |');
    expect(text).toContain('**Greet me**<br>owner');
    expect(text).toContain('to “Cup in time”, who has agreed to it |');
  });

  test('a promise that came or went is told once: by its words', async () => {
    const gone = baseWith(cup, '    promise: Your drink is ready within five minutes of your order.', '    promise: X');
    const other = { [cup]: momentFile.replace('id: ready-in-five', 'id: ready-in-time') };
    const row = shown(await comment(other))
      .split('\n')
      .find((line) => line.startsWith('| **Removed**'));
    expect(row).toContain(
      'the promise “Your drink is ready within five minutes of your order.”<br>Kept so far? Yes: 14,895 of 15,000 kept in October, floor 98 % |  | moment of truth',
    );
    expect(shown(await comment(gone))).not.toContain('|  |');
  });

  test('names what is missing, and folds the sentences away with what the counts say', async () => {
    const text = shown(await comment(slower));
    expect(text).toContain(
      '### Missing\n\n- “Cup in time”: nothing here says why customers are promised less (5 min → 10 min). Add a decision',
    );
    const [, folded = ''] = text.split('<details><summary>');
    expect(folded).toContain('1 change, 1 of a promise: 1 weakened.</summary>\n\n- Weakened: “Cup in time”');
    expect(folded).toContain('Kept so far? Yes: 14,895 of 15,000 kept in October');
    expect(folded.trimEnd().endsWith('</details>')).toBe(true);
  });

  test('tells the cap where a moment of truth came', async () => {
    const more = journeyFile.replace(
      'momentsOfTruth:\n',
      () => 'momentsOfTruth:\n  - { touchpoint: greet-me, gameOver: X }\n',
    );
    const text = shown(await comment({ [journey]: more }));
    expect(text).toContain(
      '### Moments of truth, of 3 at most\n\n- I order a coffee and it is right: 1 before, 2 now\n',
    );
    expect(text).not.toContain('```mermaid');
  });

  test('draws a journey before and after where a stop moved, as Mermaid that reads back', async () => {
    const moved = journeyFile
      .replace('stops: [greet-me, take-my-order]', 'stops: [greet-me]')
      .replace('stops: [cup-in-time]', 'stops: [take-my-order, cup-in-time]');
    const text = await comment({ [journey]: moved });
    const pictures = [...text.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, source]) =>
      fromMermaidJourney(source ?? '')?.diagram.sections.map(({ title, tasks }) => [
        title,
        ...tasks.map((task) => task.title),
      ]),
    );
    expect(pictures).toEqual([
      [
        ['I order', 'Greet me', 'Take my order'],
        ['I get my cup', 'Cup in time'],
      ],
      [
        ['I order', 'Greet me'],
        ['I get my cup', 'Take my order', 'Cup in time'],
      ],
    ]);
    expect(text).not.toContain('| change |');
  });

  test('draws nothing where only a promise changed, and says so where nothing did', async () => {
    expect(await comment(slower)).not.toContain('mermaid');
    expect(shown(await comment({}))).toBe('<!-- waymark diff -->\n**Nothing changed for the customer.**\n');
  });

  test('any text in a title, a promise and a stage stays words: no link, mention, markup or broken table', async () => {
    const texts = [
      ...naughtyStrings.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u.test(text)),
      '@everyone | <img src=x onerror=alert(1)> | ![a](https://evil.example/a.png) `x` <!-- --> </details> ```',
    ];
    let told = 0;
    for (const text of texts) {
      const quoted = JSON.stringify(text);
      const { changes, telling } = await changedPlaybook(
        {},
        {
          [cup]: momentFile
            .replace('title: Cup in time', () => `title: ${quoted}`)
            .replace(/promise: Your.*/, () => `promise: ${quoted}`)
            .replace('    within: 5 min', '    within: 9 min'),
          [journey]: journeyFile
            .replace('title: I order\n', () => `title: ${quoted}\n`)
            .replace('title: I order a coffee and it is right', () => `title: ${quoted}`),
        },
      );
      // What no file may hold is refused long before.
      if (changes.notCompared.length > 0) continue;
      told += 1;
      const words = changesMarkdown(changes, telling);
      const outside = words.replace(/^<!-- waymark diff -->$/m, '').replaceAll(/^```mermaid\n.*?^```$/gms, '');
      const markup = outside
        .replaceAll(/<br>|<\/?details>|<\/?summary>/g, '')
        .replaceAll(/^\|(?:.* \|){5}$|^\|---.*$/gm, (row) => row.replaceAll('|', ''));
      expect(markup, text).not.toMatch(/[<>@|[\]`]|https?:\/\//);
      for (const row of outside.matchAll(/^\|.*$/gm)) expect(row[0].split('|'), text).toHaveLength(7);
      expect(words.match(/^```/gm)?.length ?? 0, text).toBeLessThanOrEqual(4);
    }
    expect(told).toBeGreaterThan(300);
  });

  test('stays under the size that a forge takes, opens the gate first, and counts what it leaves out', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [
        `content/touchpoints/more-${String(index)}.md`,
        momentFile.replace('title: Cup in time', `title: More ${String(index)} ${'@|'.repeat(30)}`),
      ]),
    );
    const text = await comment(many);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(50_000);
    const rows = text.match(/^\| \*\*Added/gm)?.length ?? 0;
    const left = /\.\.\. and (\d+) more changes without room here/.exec(text)?.[1];
    const { changes } = await changedPlaybook({}, many);
    expect(rows + Number(left)).toBe(changes.changes.filter((change) => change.class !== 'editorial').length);
    expect(text.trimEnd()).toMatch(/without room here; `waymark diff` tells all\.$/);
  });
});
