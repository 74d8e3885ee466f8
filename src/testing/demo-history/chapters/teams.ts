import { block, change, drops, says, type Change } from '../story.ts';

const desk = `name: Online desk
does: Wrote what customers read on the status page.
contact:
  tel: 0800 555 224
  hours: office-hours
forge: '@harbour/online'
accounts:
  - harbour-online-desk-leads
  - harbour-online-desk-desk
  - online-desk-playbook@harbour.example
dissolved: 2025-07-31
successor: digital
`;
const faults = 'journeys/my-connection-fails.yaml';

/** Who answers, and how that changed. */
export const teams: readonly Change[] = [
  change(
    '2025-01-09',
    'customer-office',
    'Name the jobs in Care',
    'A play says “duty lead”. Newcomers asked whether we have one.',
    block('teams/care.yaml', 'jobs:'),
  ),
  change(
    '2025-07-29',
    'digital',
    'Give the status page to Digital',
    'The Online desk ends with July. Nothing that it promised may end with it.',
    says('touchpoints/helping/status-page.md', 'owner: online-desk', 'owner: digital'),
    says(faults, '    accepted: [online-desk, care]', '    accepted: [digital, care]'),
    says(faults, '    accepted: [network-operations, online-desk]', '    accepted: [network-operations, digital]'),
  ),
  change(
    '2025-07-31',
    'customer-office',
    'Dissolve the Online desk',
    'Its people are the status editors of Digital now. Old pages lead to the new team.',
    says(
      'teams/online-desk.yaml',
      '  - online-desk-playbook@harbour.example\n',
      '  - online-desk-playbook@harbour.example\ndissolved: 2025-07-31\nsuccessor: digital\n',
    ),
  ),
  change(
    '2025-10-16',
    'field-service',
    'Put Field service below Network operations',
    'One plan for lines and visits since 1 October.',
    block('teams/field-service.yaml', 'parent: network-operations'),
  ),
  change(
    '2026-04-09',
    'digital',
    'Reach Digital at its desk',
    'The number rang in a meeting room. Requests go to the desk, and urgent ones still ring.',
    block('teams/digital.yaml', '  url: https://desk.harbour.example/digital'),
  ),
  change(
    '2026-08-06',
    'customer-office',
    'Take the page of the Online desk away',
    'A year after it ended nobody is led to it any more.',
    drops('teams/online-desk.yaml', desk),
  ),
];
