import type { PullRequest } from '../schema/forge-record.ts';
import { barFile, basePlaybook, counterFile, greetingFile, playbookFile } from './base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from './git-on-disk.ts';

/** A playbook with a past that holds one of everything that a past can hold. */
export interface PastOnDisk extends GitOnDisk {
  /** The commits of its story, by what they did. */
  readonly commits: Readonly<Record<PastDeed, string>>;
}

export type PastDeed = keyof ReturnType<typeof story>;

const greet = 'content/touchpoints/greet-me.md';
const touchpoint = (title: string, promise: string, more = ''): string => `---
title: ${title}
channels: [counter]
owner: counter
${more}standards:
  - id: said
    promise: ${promise}
    floor: 90
---
Words of the play.
`;
const greeting = (minutes: number, words: string): string =>
  greetingFile
    .replace('within: 1 min', `within: ${String(minutes)} min`)
    .replace('within a minute of your coming in', words);

function story(disk: GitOnDisk) {
  const day = (date: string): string => `${date}T12:00:00Z`;
  const counter = 'host@counter.example';
  const bow = (more: string) => touchpoint('Bow', 'Somebody bows to you at the door.', more);
  return {
    began: disk.commit('All of it', {}, { at: day('2026-01-10'), by: counter }),
    slower: disk.commit(
      'Greet slower',
      { [greet]: greeting(2, 'within two minutes of your coming in') },
      { at: day('2026-03-03'), by: counter },
    ),
    secret: disk.commit(
      'Think of a wave',
      {
        'content/touchpoints/wave.md': touchpoint('Wave', 'CANARYEARLY we wave at you.', 'status: hidden\n'),
        'content/touchpoints/wink.md': touchpoint('CANARYWINK', 'CANARYWINK we wink at you.', 'status: hidden\n'),
        'content/touchpoints/blink.md': touchpoint('CANARYBLINK', 'CANARYBLINK we blink at you.'),
        'content/touchpoints/nod.md': touchpoint('Nod', 'Somebody nods at you.'),
        'content/touchpoints/bow.md': bow(''),
      },
      { at: day('2026-03-20') },
    ),
    shown: disk.commit(
      'Wave for all to see',
      {
        [greet]: greeting(2, 'within two minutes of your coming in').replace('Look up', 'Look up at once'),
        'content/touchpoints/wave.md': touchpoint('Wave', 'We wave when you leave.'),
        'content/touchpoints/blink.md': touchpoint('CANARYBLINK', 'CANARYBLINK we blink at you.', 'status: hidden\n'),
      },
      { at: day('2026-04-01'), by: counter },
    ),
    gone: disk.commit(
      'Nod and wink no more',
      {
        'content/touchpoints/nod.md': undefined,
        'content/touchpoints/wink.md': undefined,
        'content/touchpoints/blink.md': undefined,
        'content/touchpoints/wave.md': touchpoint('Wave', 'CANARYLATE we wave later.', 'status: hidden\n'),
      },
      { at: day('2026-06-01'), by: counter },
    ),
    doubtful: disk.commit(
      'Slower still',
      { [greet]: greeting(3, 'within three minutes of your coming in') },
      { at: day('2020-01-01') },
    ),
    withdrawn: disk.commit(
      'No more bows',
      {
        'content/touchpoints/bow.md': bow('status: withdrawn\n'),
        'content/touchpoints/wave.md': touchpoint('Wave', 'We wave when you leave.'),
      },
      { at: day('2026-08-01'), by: counter },
    ),
  };
}

/** @returns a repository whose story is told in `story` */
export function pastOnDisk(): PastOnDisk {
  const disk = gitOnDisk([
    {
      ...basePlaybook,
      'content/playbook.yaml': `${playbookFile}frozenOn: 2026-11-20\n`,
      'content/teams/counter.yaml': `${counterFile}accounts: [host@counter.example]\n`,
      'content/teams/bar.yaml': `${barFile}accounts: [bar-lead]\n`,
    },
  ]);
  return { ...disk, commits: story(disk) };
}

/** What a forge's record has of the commit that made the greeting slower. */
export function pullOfSlower(oid: string): PullRequest {
  return {
    number: 7,
    url: 'https://forge.example/cafe/playbook/pull/7',
    title: 'Greet slower',
    body: '',
    author: 'somebody',
    author_is_bot: false,
    base_ref: 'main',
    head_oid: oid,
    merge_oid: oid,
    created_at: '2026-03-02T09:00:00Z',
    merged_at: '2026-03-03T12:00:00Z',
    merged_by: 'somebody-else',
    merge_method: 'merge',
    labels: [],
    reviews: [
      { login: 'bar-lead', state: 'APPROVED', commit_oid: oid, submitted_at: '2026-03-03T10:00:00Z', is_bot: false },
    ],
    checks: [],
  };
}
