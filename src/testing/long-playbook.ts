import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook, journeyFile } from './base-playbook.ts';

/** How many of each kind the long playbook has beside what the base playbook holds. */
export const long = { touchpoints: 130, journeys: 62, frictions: 125, terms: 61, decisions: 61, teams: 61 } as const;

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));

/** The base playbook with more of everything than one page of a list holds: a recovery play, an obligation or no promise yet in each touchpoint. */
export function longPlaybook(): ExampleFiles {
  const files: Record<string, ExampleFiles[string]> = { ...basePlaybook };
  for (const number of numbers(long.touchpoints)) {
    const even = Number(number) % 2 === 0;
    files[`content/touchpoints/more/greeting-${number}.md`] = `---
title: Greeting ${number}
channels: [counter]
owner: counter
${even ? `noPromiseYet: { because: We have never counted greeting ${number}., decideBy: 2026-12-15 }` : `standards: [{ id: heard, promise: Greeting ${number} is heard., floor: 100, basis: licence, reference: Clause ${number} }]`}
recovery:
  when: [nobody said greeting ${number}]
  within: 10 min
  authority: 10 EUR
  steps: [Say it.]
---
Say it.
`;
  }
  for (const number of numbers(long.journeys))
    files[`journeys/way-${number}.yaml`] = journeyFile
      .slice(0, journeyFile.indexOf('stages:'))
      .replace(/^title: .*/m, `title: I come in by way ${number}`)
      .concat(`stages:\n  - { id: i-come-in, title: I come in, stops: [greeting-${number}] }\n`);
  for (const number of numbers(long.frictions))
    files[`content/frictions/wait-${number}.yaml`] =
      `title: Wait ${number}\nwhere: touchpoint/greet-me\nwords: I waited ${number} minutes.\nsource: customer\nreported: 2026-10-02\n`;
  for (const number of numbers(long.terms))
    files[`content/glossary/size-${number}.md`] =
      `---\ntitle: size ${number}\ndefinition: A cup of ${number} drops.\nowner: bar\n---\n`;
  for (const number of numbers(long.decisions))
    files[`content/decisions/size-${number}-stays.md`] =
      `---\ntitle: Size ${number} stays\nstatus: accepted\ndate: 2026-05-28\ndeciders: [guest-office]\n---\nIt sells.\n`;
  for (const number of numbers(long.teams))
    files[`content/teams/shop-${number}.yaml`] = `name: Shop ${number}\ncontact:\n  tel: 030 555 ${number}\n`;
  return files;
}
