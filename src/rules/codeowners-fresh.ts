import type { GeneratedFile } from '../model/generated.ts';
import type { Rule } from './rule.ts';

export const codeownersFresh: Rule = {
  id: 'codeowners-fresh',
  title: 'CODEOWNERS asks the owners of today.',
  severity: 'error',
  floor: 'warning',
  waivable: false,
  needs: ['generated'],
  why: `A promise has one accountable team, and the forge asks that team only where CODEOWNERS names it. Where an owner
changed in the playbook alone, the old team approves what it does not keep any more, and the new one never hears of it.`,
  *check({ generated = [] }) {
    for (const { file, text, fresh, command } of generated) {
      const hint = `Run "${command}" and commit what it writes.`;
      if ('fault' in fresh) {
        yield {
          message: `In ${file} ${fresh.fault}, so nobody can tell which lines are kept from the playbook.`,
          hint: `Take the line away, or set both marks. Then run "${command}".`,
          at: { file, range: fresh.range },
        };
        continue;
      }
      const different = firstDifference(text, fresh);
      if (!different) continue;
      const { is, shouldBe, range } = different;
      yield {
        message: `${file} says "${is}" where the owners in the playbook make it "${shouldBe}".`,
        hint,
        at: { file, range },
        values: [is, shouldBe],
      };
    }
  },
  good: {
    'content/teams/bar.yaml': `name: Bar
does: Makes every drink, and hands it over by name.
contact:
  tel: 030 555 200
  hours: shop-hours
forge: '@cafe/bar'
`,
    '.github/CODEOWNERS': `# begin waymark
# Who must approve what, by the owners in the playbook. Written by "waymark codeowners --forge github":
# change the playbook and run it again. Lines of your own go above, since the last line that matches wins.
/content/glossary/cup.md @cafe/bar
/content/teams/bar.yaml @cafe/bar
/content/touchpoints/cup-in-time.md @cafe/bar
# end waymark
`,
  },
  bad: {
    'content/teams/bar.yaml': `name: Bar
does: Makes every drink, and hands it over by name.
contact:
  tel: 030 555 200
  hours: shop-hours
forge: '@cafe/bar'
`,
    '.github/CODEOWNERS': `# begin waymark
# Who must approve what, by the owners in the playbook. Written by "waymark codeowners --forge github":
# change the playbook and run it again. Lines of your own go above, since the last line that matches wins.
/content/glossary/cup.md @cafe/bar
/content/teams/bar.yaml @cafe/bar
/content/touchpoints/cup-in-time.md @cafe/counter
# end waymark
`,
  },
};

/** The first line of a text that would be another; where lines are missing at its end, its last one. */
function firstDifference(
  text: string,
  fresh: { readonly text: string },
): { readonly is: string; readonly shouldBe: string; readonly range: GeneratedRange } | undefined {
  if (text === fresh.text) return undefined;
  const [lines, wanted] = [text, fresh.text].map((all) => all.split('\n')) as [string[], string[]];
  const at = lines.findIndex((line, index) => line !== wanted[index]);
  const index = at === -1 ? lines.length - 1 : at;
  const line = lines[index] ?? '';
  const start = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  const range = [start, start + line.length] as const;
  return { is: line.trim(), shouldBe: (wanted[index] ?? '').trim(), range };
}

type GeneratedRange = Extract<GeneratedFile['fresh'], { readonly fault: string }>['range'];
