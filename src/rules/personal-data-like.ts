import type { Place } from '../model/place.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { findPersonalData, type OwnContacts, type PersonalData } from './personal-data.ts';
import type { Objection, Rule } from './rule.ts';
import { lookAtTexts } from './texts-of.ts';

export const personalDataLike: Rule = {
  id: 'personal-data-like',
  title: 'Nothing in the playbook identifies a person.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `A playbook is read by everybody, kept for ever and copied with every clone. A customer’s number that somebody pasted
into an example cannot be taken back, and a colleague’s address is out of date before long. Teams and jobs are named;
people and customers are not. The numbers of teams and \`tel:\` links stay where they are.`,
  *check({ playbook }) {
    const own = contactsOf(playbook);
    const objections: Objection[] = [];
    lookAtTexts(playbook, ({ text, by, file, start, path }) => {
      for (const found of findPersonalData(text, own)) {
        const begin = (start ?? 0) + found.offset;
        const at = path ? { file, path: [...path] } : { file, range: [begin, begin + found.text.length] as const };
        objections.push(objectionTo(found, by, at, playbook));
      }
    });
    yield* objections;
    for (const { table, rows, ranges, file } of playbook.measurements) {
      if (table !== 'flow') continue;
      for (const [index, { reason }] of rows.entries()) {
        const range = ranges[index];
        for (const found of findPersonalData(reason, own))
          yield objectionTo(found, undefined, { file, ...(range ? { range } : {}) }, playbook);
      }
    }
  },
  good: greetingThatSays('Say: “We call you tomorrow, on the number you left.” Ours is 030 555 100.'),
  bad: greetingThatSays('Say: “We call you tomorrow, on 0171 2345987, as you asked.”'),
};

function contactsOf({ teams }: Playbook): OwnContacts {
  return {
    numbers: teams.flatMap(({ data }) => (data.contact?.tel ? [data.contact.tel.replace(/\D/g, '')] : [])),
    addresses: new Set(teams.flatMap(({ data }) => data.contact?.mail?.toLowerCase() ?? [])),
    teams: new Set(teams.map(({ id }) => id)),
  };
}

/** What was found is not repeated whole: a finding travels further than the file. */
function objectionTo(
  { what, text }: PersonalData,
  by: AnyItem | undefined,
  at: Place,
  { settings }: Playbook,
): Objection {
  const masked = `${text.slice(0, 2)}…${text.slice(-2)}`;
  return {
    message: `"${by?.title ?? settings.organisation}" holds what looks like ${what}: "${masked}".`,
    hint: 'Write what it stands for instead, or link the number of a team with `tel:`.',
    at,
    ...(by ? { about: by } : {}),
    values: [what, masked],
  };
}

function greetingThatSays(words: string): Rule['good'] {
  return {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
---
${words}
`,
  };
}
