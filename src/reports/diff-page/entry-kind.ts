import type { Change } from '../../changes/change.ts';
import { titleOf, type Both } from '../changes/say-changes.ts';
import { sayGameOver } from '../changes/say-game-over.ts';
import { html, type Markup } from './html.ts';

interface Entry {
  readonly kind: Change['kind'];
  readonly id: string;
  readonly changes: readonly Change[];
}

/** What an entry is, and where customers meet it; that it is a moment of truth is the one loud thing on the page. */
export function entryKind({ kind, changes }: Entry, both: Both): Markup {
  const deciding = decidingOf(changes);
  const met = [...new Set(changes.flatMap(({ journeys }) => journeys))].filter((id) => !deciding.includes(id));
  const titles = (ids: readonly string[]) => ids.map((id) => `“${titleOf('journey', id, both)}”`).join(', ');
  const isWay = kind === 'journey' || kind === 'playbook';
  const meeting = isWay || met.length === 0 ? '' : `, met in ${titles(met)}`;
  if (kind === 'touchpoint' && deciding.length > 0)
    return html`<p class="kind"><span class="badge">Moment of truth</span> of ${titles(deciding)}${meeting}</p>`;
  return html`<p class="kind">${kind === 'playbook' ? 'the playbook itself' : kind}${meeting}</p>`;
}

/** How bad it is where we fail: what ends, as each journey says it. */
export function entryEnds({ kind, id, changes }: Entry, both: Both): readonly Markup[] {
  const said = decidingOf(changes).map((journey) => sayGameOver({ kind, entry: id }, journey, both));
  return [...new Set(said)]
    .filter((ends) => ends !== undefined)
    .map((ends) => html`<p class="ends"><b>If we fail</b> ${ends}</p>`);
}

function decidingOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap(({ moments }) => moments.map((moment) => moment.split('#')[0] ?? '')))];
}
