import { classWords } from '../changes/sentence.ts';
import type { ReferableKind } from '../schema/reference.ts';
import type { AnyItem } from '../model/playbook.ts';
import { handedOver } from '../publish/handed-over.ts';
import { listAddress } from '../publish/listed.ts';
import { historyFolder } from '../publish/past/history-pages.ts';
import { pastFileName } from '../publish/past/past-file.ts';
import type { StoodState, ToldChange, ToldCommit, ToldRevision } from '../publish/past/past.ts';
import { factsOf, saySpan, sayWho, shortName, sayStanding } from '../publish/past/say-stood.ts';
import { capitalised } from './capitalised.ts';
import { href } from './href.ts';

/** The past of an entry as its page shows it; `why` alone where nobody can tell it. */
export function pastTold(kind: ReferableKind, id: string) {
  const { past, entryPast } = handedOver();
  const known = past();
  if (!known.known) return { why: known.why };
  const name = `${kind}/${id}`;
  const entry = entryPast(name);
  if (!entry) return { why: undefined };
  const folder = historyFolder(kind, id, entry.all);
  const states = handedOver().stood(name);
  return {
    since: capitalised(entry.since),
    was: wasWords(entry.since),
    came: commitTold(entry.came),
    changed: entry.all > 1 ? entry.latest[0]?.commit.when : undefined,
    pending: entry.pending,
    revisions: entry.latest.map((revision) => revisionTold(revision, states)),
    rest: folder === undefined ? undefined : { to: href(listAddress(folder, 1)), count: entry.all },
    picker: states.length > 0 ? pickerOf(id, states) : undefined,
  };
}

/** @returns since when an entry is in the playbook; undefined where nobody can tell */
export function sinceWords({ kind, id }: Pick<AnyItem, 'kind' | 'id'>): string | undefined {
  const since = handedOver().entryPast(`${kind}/${id}`)?.since;
  return since && capitalised(since.replace(/^in this playbook /, ''));
}

/** @returns since when an entry is withdrawn, and by whom, where that is known */
export function withdrawnWords({ kind, id }: Pick<AnyItem, 'kind' | 'id'>): string | undefined {
  const commit = handedOver().entryPast(`${kind}/${id}`)?.withdrawn;
  if (!commit) return undefined;
  const { when, who, name } = commitTold(commit);
  return `${when}: withdrawn with commit ${name}. ${who}.`;
}

/** The same of an entry that is not there any more. */
function wasWords(since: string): string {
  const [, how = '', when = ''] = /^in this playbook (since|before|from) (.*)$/.exec(since) ?? [];
  if (how === 'since') return `It came on ${when}`;
  return `It was there ${how} ${when}`;
}

export type PastTold = ReturnType<typeof pastTold>;
export type RevisionTold = ReturnType<typeof revisionTold>;

/** How many changes of a revision are seen at once; the others are folded away. */
const seenAtOnce = { promises: 4, words: 2 };

/** @param states what the entry promised, where it is one that promises */
export function revisionTold(revision: ToldRevision, states: readonly StoodState[]) {
  const { commit, did, changes, more } = revision;
  const lines = changes.filter(({ path }) => path !== '').map(lineOf);
  const isSeen = ({ class: of }: (typeof lines)[number], index: number) =>
    index < seenAtOnce[of === 'editorial' ? 'words' : 'promises'];
  const began = states.find((state) => state.commit.oid === commit.oid);
  return {
    commit: commitTold(commit),
    did: didWords(revision),
    lines: lines.filter(isSeen),
    folded: lines.filter((line, index) => !isSeen(line, index)),
    more,
    same: did === 'changed' && changes.length === 0,
    stood: began?.says && stoodTold(began),
  };
}

function lineOf({ class: of, detail, words }: ToldChange) {
  return {
    class: of,
    word: classWords[of],
    // What is shown word by word beneath needs not be said here too.
    detail: words ? detail.split(': ')[0] : detail,
    words,
  };
}

function didWords({
  did,
  commit,
  changes,
}: ToldRevision): { readonly class: 'added' | 'removed'; readonly words: string } | undefined {
  const first = handedOver().beginning()?.oid === commit.oid;
  if (did === 'came')
    return { class: 'added', words: first ? 'It was there when this history begins' : 'It came into this playbook' };
  if (did === 'gone') return { class: 'removed', words: 'Its file was taken out' };
  if (did === 'unread') return { class: 'removed', words: 'Nobody can read its file from here on' };
  const whole = changes.find(({ path }) => path === '');
  if (whole?.class === 'added') return { class: 'added', words: 'It is in force from here on' };
  return whole?.class === 'removed' ? { class: 'removed', words: 'It is no longer in force from here on' } : undefined;
}

export function commitTold(commit: ToldCommit) {
  const { when, day, doubt, address, pull } = commit;
  return {
    when: capitalised(doubt === undefined ? when : `a day ${when}`),
    day,
    doubt,
    name: shortName(commit),
    to: address,
    pull: pull && { words: `pull request ${String(pull.number)}`, to: pull.url ?? undefined },
    who: capitalised(sayWho(commit)),
  };
}

/** @returns what stood from one commit on, until another one */
export function stoodTold(state: StoodState) {
  return {
    span: saySpan(state, handedOver().beginning()),
    standing: sayStanding(state),
    promises: state.says?.promises ?? [],
    facts: factsOf(state),
  };
}

/** @param states what the entry promised, the newest first */
function pickerOf(id: string, states: readonly StoodState[]) {
  const { beginning, frozen, asOf } = handedOver();
  const begun = beginning()?.days;
  const told = {
    id: `on-${id}`,
    from: begun?.[0],
    file: pastFileName(1),
  };
  // What moves with every day stands on no page: the reader's own day ends what can be asked, unless time stands still.
  if (!frozen && asOf === undefined) return { ...told, until: undefined, after: 'That day is still to come.' };
  const known = [handedOver().today, begun?.[1] ?? '', states[0]?.began[1] ?? ''];
  return {
    ...told,
    until: known.toSorted().at(-1),
    after: `This playbook stands still${asOf === undefined ? '' : ' as it was'}: of later days it knows nothing.`,
  };
}
