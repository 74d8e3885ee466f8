import { expect, test } from 'vitest';
import { ruleFamilies, rules } from '../rules/index.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { rulesPage } from './pages/rules/_rules-page.ts';

await toldPlaybook();
const families = rulesPage(ruleFamilies);
const rows = families.flatMap((family) => family.rules);

test('the page of rules shows every rule, by family, each at an address of its own', () => {
  expect(families.map(({ title }) => title)).toEqual(ruleFamilies.map(({ title }) => title));
  expect(rows.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  const ids = [...families, ...rows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
});

test('each rule shows what breaks it as a small change, with its signs explained', () => {
  const row = rows.find(({ id }) => id === 'notice-in-order');
  expect(row?.example.legend.map(({ sign }) => sign)).toEqual(['-', '+']);
  expect(row?.example.files).toEqual([
    {
      path: 'content/notices/no-oat-milk.yaml',
      lines: [
        { sign: ' ', text: 'title: No oat milk this week' },
        { sign: ' ', text: 'appliesTo: [touchpoint/take-my-order]' },
        { sign: ' ', text: 'from: 2026-11-16' },
        { sign: '-', text: 'until: 2026-12-24' },
        { sign: '+', text: 'until: 2026-11-29' },
        { sign: ' ', text: 'say: Our oat milk is late. Soy is there, at no extra price.' },
        { sign: ' ', text: 'decidedBy: bar' },
      ],
    },
  ]);
});

test('each rule about changes shows what was before the change, and no other does', () => {
  const row = rows.find(({ id }) => id === 'moment-displaces');
  expect(row?.example.before.map(({ path }) => path)).toEqual(['journeys/i-order-ahead.yaml']);
  expect(row?.example.before[0]?.lines).toContainEqual({ sign: ' ', text: '  - touchpoint: take-my-order' });
  expect(rows.filter(({ example }) => example.before.length > 0).map(({ id }) => id)).toEqual(
    rules.filter(({ before }) => before).map(({ id }) => id),
  );
});
