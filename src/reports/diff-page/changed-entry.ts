import type { Change } from '../../changes/change.ts';
import type { Pair, Renamed } from '../../changes/difference.ts';
import { classWords } from '../../changes/sentence.ts';
import type { Standard } from '../../model/playbook.ts';
import { isOfTheWay, journeyOf, sidesInForce } from '../changes/changed-journeys.ts';
import { nameChange, standardsOf } from '../changes/name-change.ts';
import { fieldWords } from '../changes/part-words.ts';
import { sayApproval, titleOf, type Telling } from '../changes/say-changes.ts';
import { sideWords } from '../changes/side-words.ts';
import { changedWords } from './changed-words.ts';
import { entryEnds, entryKind } from './entry-kind.ts';
import { html, type Markup } from './html.ts';
import { journeyLines } from './journey-line.ts';
import { promisePair } from './promise-pair.ts';
import { sidePair } from './side-pair.ts';

/** An entry with all that changed of it, in the order in which changes are told. */
export interface ChangedEntry {
  readonly kind: Change['kind'];
  readonly id: string;
  readonly changes: readonly Change[];
  /** Undefined for the playbook's own page. */
  readonly pair: Pair | undefined;
}

const signs: Readonly<Record<Change['class'], string>> = {
  weakened: '▼',
  removed: '−',
  strengthened: '▲',
  added: '+',
  ownership: '⇄',
  measurement: '#',
  editorial: '~',
};

/** @param place its place on the page, from 1: what links and labels name it by */
export function changedEntry(entry: ChangedEntry, place: number, telling: Telling, renamed: Renamed): Markup {
  const { kind, id, changes, pair } = entry;
  const name = `change-${String(place)}`;
  return html`<section class="entry" aria-labelledby="${name}">
    ${entryKind(entry, telling)}
    <h2 id="${name}">${titleOf(kind, id, telling)}</h2>
    ${entryEnds(entry, telling)} ${wayOf(entry, telling, renamed)}
    ${grouped(changes).map((group) => groupOf(group, pair, telling))} ${approvalOf(changes, telling)}
  </section> `;
}

/** Changes of one promise stand together, each other one alone. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const [index, change] of changes.entries()) {
    const name = standardOf(change) ?? String(index);
    const group = groups.get(name);
    if (group) group.push(change);
    else groups.set(name, [change]);
  }
  return [...groups.values()];
}

function standardOf({ path }: Change): string | undefined {
  return /^\/standards\/([^/]+)/.exec(path)?.[1];
}

function groupOf(group: readonly Change[], pair: Pair | undefined, telling: Telling): Markup {
  const [first] = group;
  if (!first) return html``;
  const standard = standardOf(first);
  const sides = standard === undefined || !pair ? undefined : standardsBoth(group, standard, pair, telling);
  const verdict = group.every((change) => change.class === 'editorial') ? undefined : telling.verdicts.tell(first);
  const marks = group.map(
    (change) => html`<li class="${change.class}">${markOf(change, telling, sides !== undefined)}</li>`,
  );
  return html`<article class="change">
    <ul class="marks">
      ${marks}
    </ul>
    ${sides ? promisePair(sides.before, sides.after, telling) : textPair(first, telling)}
    ${verdict === undefined ? undefined : html`<p class="kept"><b>Kept so far?</b> ${verdict}</p>`}
  </article> `;
}

function markOf(change: Change, telling: Telling, hasPromise: boolean): Markup {
  const { before, after } = sideWords(change, telling);
  const { part, where } = nameChange(change, telling);
  const short = before !== null && after !== null && before.length + after.length < 80;
  const turn = !short ? '' : hasPromise ? ` ${before} → ${after}` : isStation(change) ? `, ${before} → ${after}` : '';
  // The promise stands whole below: its field is enough to name it.
  const [, , , ...fields] = change.path.split('/');
  const named = hasPromise && fields.length > 0 ? fields.map(fieldWords).join(', ') : part;
  const sign = html`<span class="sign" aria-hidden="true">${signs[change.class]}</span>`;
  return html`<b class="class">${sign} ${classWords[change.class]}</b>
    ${named}${where === '' ? '' : ` ${where}`}${turn}`;
}

/** A promise that another touchpoint makes now is found there. */
function standardsBoth(
  group: readonly Change[],
  id: string,
  pair: Pair,
  { before, after }: Telling,
): { readonly before: Standard | undefined; readonly after: Standard | undefined } {
  const sides = sidesInForce(pair);
  const find = (item: Pair['before']) => standardsOf(item).find((standard) => standard.id === id);
  const [was, is] = [find(sides.before), find(sides.after)];
  const came = group.some(({ path, class: of }) => path === `/standards/${id}` && (of === 'added' || of === 'removed'));
  if (came) return { before: was, after: is };
  const elsewhere = (playbook: Telling['before']) =>
    playbook.touchpoints.flatMap(({ standards }) => standards).find((standard) => standard.id === id);
  return { before: was ?? elsewhere(before), after: is ?? elsewhere(after) };
}

/** A station that came, went or moved is seen on the way itself. */
function isStation({ kind, path }: Change): boolean {
  return kind === 'journey' && /^\/(?:stages|stops|momentsOfTruth)\/[^/]+$/.test(path);
}

function textPair(change: Change, telling: Telling): Markup | undefined {
  const { before, after } = sideWords(change, telling);
  const { path } = change;
  if ((before === null && after === null) || isStation(change)) return undefined;
  const prose = path === '/body' ? ' prose' : '';
  const shown = (text: Markup) => html`<p class="text${prose}">${text}</p>`;
  if (before === null || after === null)
    return sidePair(
      before === null ? undefined : shown(html`<del>${before}</del>`),
      after === null ? undefined : shown(html`<ins>${after}</ins>`),
      'Nothing was said.',
    );
  const [was, is] = changedWords(before, after);
  return sidePair(shown(was), shown(is), '');
}

function wayOf({ changes, pair }: ChangedEntry, telling: Telling, renamed: Renamed): Markup | undefined {
  if (!pair || !changes.some(isOfTheWay)) return undefined;
  const { before, after } = sidesInForce(pair);
  return journeyLines({ before: journeyOf(before), after: journeyOf(after) }, { changes, renamed, both: telling });
}

/** Who must approve any of the changes, each once. */
function approvalOf(changes: readonly Change[], telling: Telling): Markup | undefined {
  const asked = new Map<string, Change['approvalBy'][number]>();
  for (const { approvalBy } of changes)
    for (const one of approvalBy) if (!asked.has(one.team ?? '')) asked.set(one.team ?? '', one);
  if (asked.size === 0) return undefined;
  return html`<p class="approval">
    <b>Who must approve</b> ${sayApproval({ approvalBy: [...asked.values()] }, telling)}.
  </p>`;
}
