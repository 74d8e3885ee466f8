import type { Change } from '../../changes/change.ts';
import { inSentence } from '../../model/in-sentence.ts';
import type { Playbook, Standard } from '../../model/playbook.ts';
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

function inner(kind: 'channel' | 'segment', id: string, both: Both): string {
  return inSentence(titleOf(kind, id, both), both.after.settings.language);
}

function partOf({ kind, entry, path }: Change, both: Both): string {
  const [, part = '', id = '', ...rest] = path.split('/');
  const fields = (names: readonly string[]) => names.map((name) => `, ${spellField(name)}`).join('');
  switch (part) {
    case '':
      return kind;
    case 'standards':
      return `the promise “${promiseOf(kind, entry, id, both) ?? id}”${fields(rest)}`;
    case 'momentsOfTruth':
      if (id === '') return 'moments of truth of all journeys';
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
    case 'body':
      return 'its text';
    default:
      return `${spellField(part)}${id === '' ? '' : fields([id, ...rest])}`;
  }
}

/** @returns `atMost` as `at most` */
export function spellField(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
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
