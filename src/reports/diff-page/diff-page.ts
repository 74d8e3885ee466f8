import type { Changes } from '../../changes/change.ts';
import { matchEntries } from '../../changes/match-entries.ts';
import { approvalsByTeam } from '../changes/approvals-by-team.ts';
import { capLines, sayAll, type Telling } from '../changes/say-changes.ts';
import { sayMissing } from '../changes/say-missing.ts';
import { sayToCustomer } from '../changes/say-to-customer.ts';
import { changedEntry, type ChangedEntry } from './changed-entry.ts';
import { html, Markup } from './html.ts';
import { diffPageStyle } from './page-style.ts';

export { diffPageStyle } from './page-style.ts';

export interface PageTelling extends Telling {
  /** What the two states are called: `commit 1a2b3c`, `the working tree`. */
  readonly base: string;
  readonly head: string;
  /** Of `diffPageStyle`, as a content security policy names it: `sha256-...`; nothing else may style or run. */
  readonly styleHash: string;
}

/**
 * What a change means, as one page that opens from a disk: it asks for nothing, runs nothing, and stands each changed entry
 * before beside after. No tag, attribute or style of it comes from what authors write.
 */
export function diffPage(changes: Changes, telling: PageTelling): string {
  const { base, head, styleHash, after } = telling;
  const { pairs, renamed } = matchEntries(telling.before, after);
  const sentence = sayToCustomer(changes, telling);
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const entries = entriesOf(changes, pairs);
  // The policy's hash is of every character between the tags.
  const style = new Markup(`<style>${diffPageStyle}</style>`);
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>What changes for the customer</title>
        ${style}
      </head>
      <body>
        <main>
          <header>
            <p class="kind">
              <span class="waymark" aria-hidden="true"></span>${after.settings.organisation}: ${base}, compared with
              ${head}
            </p>
            <h1>${sentence}</h1>
            <p class="all">${sayAll(changes)}</p>
          </header>
          ${approvalsOf(changes, telling)} ${missingOf(changes, telling)} ${capOf(changes, telling)}
          ${entries.map((entry, index) => changedEntry(entry, index + 1, telling, renamed))}
        </main>
      </body>
    </html> `;
  return text;
}

function entriesOf({ changes }: Changes, pairs: ReturnType<typeof matchEntries>['pairs']): readonly ChangedEntry[] {
  const groups = Map.groupBy(changes, ({ kind, entry }) => `${kind}/${entry}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, entry: id } = first;
    return [{ kind, id, changes: group, pair: pairs.find((one) => one.kind === kind && one.id === id) }];
  });
}

function missingOf(changes: Changes, telling: PageTelling): Markup | undefined {
  const missing = sayMissing(changes, telling);
  if (missing.length === 0) return undefined;
  const items = missing.map((one) => html`<li>${one}</li>`);
  return html`<section class="box missing" aria-labelledby="missing">
    <h2 id="missing">Missing</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

function approvalsOf({ changes }: Changes, telling: PageTelling): Markup | undefined {
  const asked = approvalsByTeam(changes, telling);
  if (asked.length === 0) return undefined;
  const rows = asked.map(({ team, because }) => {
    const said = because.map((one) => html`<li>${one}</li>`);
    return html`<div>
      <dt>${team}</dt>
      <dd>
        <ul>
          ${said}
        </ul>
      </dd>
    </div>`;
  });
  return html`<section class="box" aria-labelledby="approvals">
    <h2 id="approvals">Who must approve</h2>
    <dl class="teams">${rows}</dl>
  </section>`;
}

function capOf(changes: Changes, telling: PageTelling): Markup | undefined {
  const lines = capLines(changes, telling);
  if (lines.length === 0) return undefined;
  const title = `Moments of truth, of ${String(telling.after.settings.cap)} at most`;
  return html`<section class="box" aria-labelledby="cap">
    <h2 id="cap">${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}
