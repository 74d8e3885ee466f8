import type { Standard } from '../../model/playbook.ts';
import type { Both } from '../changes/say-changes.ts';
import { changedWords } from './changed-words.ts';
import { html, type Markup } from './html.ts';
import { promiseTerms, type Term } from './promise-terms.ts';
import { sidePair } from './side-pair.ts';

/** A promise before and after: its words, and its terms, of which those that differ are marked. */
export function promisePair(before: Standard | undefined, after: Standard | undefined, both: Both): Markup {
  const words = changedWords(before?.data.promise ?? '', after?.data.promise ?? '');
  const [was, is] = [before ? promiseTerms(before, both) : [], after ? promiseTerms(after, both) : []];
  const same = before?.data.promise === after?.data.promise;
  const shown = (standard: Standard | undefined, changed: Markup, mine: readonly Term[], other: readonly Term[]) => {
    if (!standard) return undefined;
    const promise = same || !before || !after ? html`${standard.data.promise}` : changed;
    const isOld = standard === before;
    return html`<p class="promise">${promise}</p>
      ${termList(mine, before && after ? other : mine, isOld)}`;
  };
  return sidePair(shown(before, words[0], was, is), shown(after, words[1], is, was), 'Not promised.');
}

function termList(terms: readonly Term[], other: readonly Term[], isOld: boolean): Markup | undefined {
  if (terms.length === 0) return undefined;
  const row = ({ label, value }: Term) => {
    const there = other.filter((term) => term.label === label);
    if (there.some((term) => term.value === value))
      return html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
    const [sign, word] = isOld ? ['−', there.length > 0 ? 'was' : 'gone'] : ['+', there.length > 0 ? 'now' : 'new'];
    const mark = html`<span class="sign" aria-hidden="true">${sign}</span> <span class="word">${word}</span>`;
    return html`<div class="differs">
      <dt>${label}</dt>
      <dd>${mark} <b>${value}</b></dd>
    </div>`;
  };
  return html`<dl>${terms.map(row)}</dl>`;
}
