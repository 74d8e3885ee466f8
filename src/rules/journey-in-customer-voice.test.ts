import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, playbookFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';

async function advised(language: string, title: string): Promise<boolean | undefined> {
  const files = {
    'content/playbook.yaml': playbookFile.replace('language: en', `language: ${language}`),
    'journeys/i-stay.yaml': `title: '${title}'\ngoal: So.\nowner: bar\nstages:\n  - { id: i-sit, title: I sit, stops: [greet-me] }\n`,
  };
  const { findings, notRun } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  if (notRun.includes('journey-in-customer-voice')) return undefined;
  return findings.some(({ rule, at }) => rule === 'journey-in-customer-voice' && at.file === 'journeys/i-stay.yaml');
}

test.each([
  ['en', 'Customer onboarding'],
  ['en', 'Claims process'],
  ['en', 'Churn management'],
  ['en', 'Complaint Handling'],
  ['en', 'Order fulfilment'],
  ['en-GB', 'New customer acquisition'],
  ['en', 'Customers move house'],
  ['de', 'Schadenbearbeitung'],
  ['de', 'Beschwerdemanagement'],
  ['de-AT', 'Der Bestellprozess'],
  ['de', 'Kunden zurückgewinnen'],
  ['fr', 'Processus de réclamation'],
  ['fr', 'Parcours client digital'],
])('in %s, "%s" speaks from outside', async (language, title) => {
  expect(await advised(language, title)).toBe(true);
});

test.each([
  ['en', 'My connection fails'],
  ['en', 'I become a customer'],
  ['en', 'Become a customer'],
  ['en', 'Moving house'],
  ['en', 'Getting help with a bill'],
  ['en', 'I wait for my visa to be processed'],
  ['en', 'My claim, from the process to the money'],
  ['en', 'Useful from day one'],
  ['en', 'Home again after the procedure'],
  ['en', 'Talk to management'],
  ['en', 'Our customer process works for us'],
  ['de', 'Ich ziehe um und mein Anschluss kommt mit'],
  ['de', 'Mein Schaden wird bezahlt'],
  ['de', 'Umziehen ohne Funkstille'],
  ['de', 'Eine neue Internetverbindung'],
  ['de', 'Ärger mit der Hausverwaltung'],
  ['de', 'Ein Kundenkonto eröffnen'],
  ['fr', 'Je déménage'],
  ['fr', 'J’ai perdu ma carte'],
  ['fr', 'Devenir client'],
])('in %s, "%s" may stay', async (language, title) => {
  expect(await advised(language, title)).toBe(false);
});

test('in a language without words the rule is not run', async () => {
  expect(await advised('pl', 'Customer onboarding')).toBeUndefined();
});
