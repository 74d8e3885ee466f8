import type { Plan } from './plan.ts';
import { calendars, channels, personas, segments, tools } from './words.ts';

/** The files that every playbook has whatever its size: its own page, channels, segments, personas. */
export function companyFiles({ journeys }: Plan): readonly (readonly [path: string, text: string])[] {
  return [
    ['content/playbook.yaml', playbookText(journeys)],
    ['content/channels.yaml', channels.map(channelText).join('')],
    ['content/segments.yaml', segments.map(segmentText).join('')],
    ...personas.map((id) => [`content/personas/${id}.yaml`, personaText(id)] as const),
    ...['customer-office', 'regulation'].map((id) => [`content/teams/${id}.yaml`, teamText(id, 0)] as const),
  ];
}

export function teamText(id: string, number: number): string {
  return `name: ${titleOf(id)}
does: Answers for its promises, and keeps a case until the customer says that it is over.
contact:
  tel: 0800 555 ${String(1000 + number)}
  mail: ${id}@harbour.example
  hours: ${calendars[number % calendars.length] ?? calendars[0]}
jobs:
  - Agent
  - Duty lead
forge: '@harbour/${id}'
accounts: [${id}-lead]
`;
}

function playbookText(journeys: Plan['journeys']): string {
  const focus = journeys.flatMap(({ id, own }) => own.flatMap((one) => (one.isMoment ? [`${id}#${one.id}`] : [])));
  return `playbook: 1
organisation: Harbour Services
language: en
timeZone: Europe/Berlin
site: https://playbook.harbour.example
links:
${tools.map((id) => `  ${id}:\n    title: ${titleOf(id)}\n    url: https://${id}.harbour.example\n`).join('')}framework:
  - id: choosing
    title: I look for it
  - id: joining
    title: I order it and it works
  - id: using
    title: I use it every day
  - id: needing-help
    title: Something goes wrong
  - id: deciding
    title: I stay, change or leave
${focus.length === 0 ? '' : 'focus:\n'}${focus
    .slice(0, 3)
    .map((moment) => `  - moment: ${moment}\n    since: 2026-03-03\n    decision: decision-1\n`)
    .join('')}policy:
  momentFloor: 98
  recoveryWithin: 4 h
  walkEvery: 6 months
calendars:
${calendars.map((id) => `  ${id}:\n    title: ${titleOf(id)}\n    timeZone: Europe/Berlin\n    open:\n${week}`).join('')}guardian: customer-office
compliance: regulation
frozenOn: 2026-11-20
`;
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `      ${day}: ['08:00-18:00']\n`).join('');

function channelText(id: string): string {
  const kind = id === 'text' ? 'automated' : id === 'web' ? 'digital' : id === 'shop' ? 'physical' : 'human';
  return `${id}:\n  title: ${titleOf(id)}\n  kind: ${kind}\n  hours: care-hours\n${id === 'phone' ? '' : '  fallback: phone\n'}`;
}

function segmentText(id: string): string {
  const kind = id === 'islands' ? 'region' : id === 'key-accounts' ? 'key account' : 'customer class';
  return `${id}:\n  title: ${titleOf(id)}\n  kind: ${kind}\n  who: Everybody with a contract of this sort\n`;
}

function personaText(id: string): string {
  return `title: The ${titleOf(id).toLowerCase()}
need: To get on with the day
context: Has little time and has been let down before
values: [a time to rely on, one person to talk to]
`;
}

export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
