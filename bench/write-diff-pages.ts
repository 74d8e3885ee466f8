import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDemoHistory } from '../src/testing/demo-history/make-demo-history.ts';
import { runWaymark } from '../src/testing/run-waymark.ts';

/** Pull requests of the demonstration history, by how their subjects end: what each is a picture of. */
const pulls = {
  'diff-moment': '107-let-the-credit-make-room-for-the-repair',
  'diff-split': '113-split-the-report-of-a-move-from-the-look',
  diff: '47-move-a-visit-once-at-most',
} as const;

/** Plays the demonstration history and writes the page of some of its changes. @returns name of a picture to address */
export async function writeDiffPages(folder: string): Promise<Readonly<Record<string, string>>> {
  const history = join(folder, 'history');
  await makeDemoHistory(history);
  const pages: Record<string, string> = {};
  for (const [name, subject] of Object.entries(pulls)) {
    const merge = execFileSync('git', ['log', '--first-parent', '--format=%H', `--grep=/${subject}`], { cwd: history });
    const commit = merge.toString().trim();
    if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Error(`no single commit merged ${subject}`);
    const page = join(folder, `${name}.html`);
    const { code, err } = await runWaymark(['diff', `${commit}^`, commit, '--root', history, '--html', page]);
    if (code !== 0) throw new Error(err);
    pages[name] = pathToFileURL(page).href;
  }
  return pages;
}
