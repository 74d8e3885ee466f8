import type { Rule } from './rule.ts';

export const playbookPresent: Rule = {
  id: 'playbook-present',
  title: 'The playbook has a page of its own.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `content/playbook.yaml says whose playbook it is, which phases a customer passes, who speaks for the customer when a
promise gets weaker, and in which hours we work. Without it every other page is judged by settings that nobody chose.`,
  *check({ playbook: { settings } }) {
    if (settings.present) return;
    yield {
      message: `The playbook has no ${settings.at.file}, so nothing says whose it is.`,
      hint: `Add ${settings.at.file} with \`playbook: 1\`, \`organisation\`, \`framework\` and \`guardian\`.`,
      at: settings.at,
    };
  },
  good: {
    'content/playbook.yaml': `playbook: 1
organisation: Corner Café Group
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      sat: ['08:00-18:00']
guardian: guest-office
`,
  },
  bad: { 'content/playbook.yaml': undefined },
};
