import { barFile, basePlaybook, counterFile, officeFile, playbookFile } from './base-playbook.ts';

/** The page of the base playbook, with a repository on a forge. */
export const onForge = (forge: string) =>
  `${playbookFile}repository: { url: 'https://forge.example/cafe', forge: ${forge} }\n`;

/** The base playbook, in which every team has a handle on a forge. */
export const withHandles = {
  ...basePlaybook,
  'content/playbook.yaml': onForge('github'),
  'content/teams/bar.yaml': `${barFile}forge: '@cafe/bar'\n`,
  'content/teams/counter.yaml': `${counterFile}forge: '@cafe/counter'\n`,
  'content/teams/guest-office.yaml': `${officeFile}forge: '@cafe/office'\n`,
};
