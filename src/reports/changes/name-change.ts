import type { Change } from '../../changes/change.ts';
import { sentenceDetail } from '../../changes/sentence-detail.ts';
import { inSentence } from '../../model/in-sentence.ts';
import type { Playbook, Standard } from '../../model/playbook.ts';
import { fieldWords, partWords } from './part-words.ts';
import { titleOf, type Both } from './say-changes.ts';

/** Which part of an entry a change is about, in words. */
export interface NamedChange {
  readonly title: string;
  /** `the promise “Your drink is ready”, within`; of a whole entry its kind. */
  readonly part: string;
  /** `on phone, for business`; empty where it is the same everywhere. */
  readonly where: string;
}

export function nameChange(change: Change, both: Both): NamedChange {
  const { kind, entry, channel, segment } = change;
  const where = [
    ...(channel === null ? [] : [`on ${inner('channel', channel, both)}`]),
    ...(segment === null ? [] : [`for ${inner('segment', segment, both)}`]),
  ].join(', ');
  return { title: titleOf(kind, entry, both), part: partOf(change, both), where };
}

/** What has no two sides to show is told whole: what a split made of it, another order of stops, why a rule is set aside. */
function wholeOf({ kind, entry, path, before, after, sentence }: Change, both: Both): string | undefined {
  const isOne = path === '/split' || (path === '/stages' && before === null && after === null);
  if (!isOne && !(kind === 'waiver' && path === '' && before === null)) return undefined;
  const detail = sentenceDetail(sentence, titleOf(kind, entry, both));
  return `${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}

function inner(kind: 'channel' | 'segment', id: string, both: Both): string {
  return inSentence(titleOf(kind, id, both), both.after.settings.language);
}

function partOf(change: Change, both: Both): string {
  const { kind, entry, path } = change;
  const whole = wholeOf(change, both);
  if (whole !== undefined) return whole;
  const [, part = '', id = '', ...rest] = path.split('/');
  const fields = (names: readonly string[]) => names.map((name) => `, ${fieldWords(name)}`).join('');
  switch (part) {
    case '':
      return kind;
    case 'standards':
      return `the promise “${promiseOf(kind, entry, id, both) ?? id}”${fields(rest)}`;
    case 'momentsOfTruth':
      if (id === '') return partWords(path);
      return `the moment of truth “${titleOf('touchpoint', id, both)}”${fields(rest)}`;
    case 'stops':
      return `the stop “${titleOf('touchpoint', id, both)}”${fields(rest)}`;
    case 'stages':
      return id === '' ? 'stages' : `the stage “${stageOf(entry, id, both) ?? id}”${fields(rest)}`;
    case 'handoffs': {
      const [to = '', ...fieldsOf] = rest;
      return `the hand-off from “${titleOf('touchpoint', id, both)}” to “${titleOf('touchpoint', to, both)}”${fields(fieldsOf)}`;
    }
    case 'measurements':
      return `the counts of ${[id, ...rest].join(', ')}`;
    default:
      return partWords(path);
  }
}

/** The standards of a touchpoint, or the outcome of a journey. */
export function standardsOf(item: ReturnType<Playbook['find']>): readonly Standard[] {
  return item?.kind === 'touchpoint' ? item.standards : item?.kind === 'journey' ? item.outcome : [];
}

function promiseOf(kind: Change['kind'], entry: string, id: string, { before, after }: Both): string | undefined {
  if (kind === 'playbook') return undefined;
  const all = [after, before].flatMap((playbook) => standardsOf(playbook.find(kind, entry)));
  return all.find((standard) => standard.id === id)?.data.promise;
}

function stageOf(entry: string, id: string, { before, after }: Both): string | undefined {
  const all = [after, before].flatMap((playbook) => playbook.find('journey', entry)?.stages ?? []);
  return all.find((stage) => stage.id === id)?.title;
}
