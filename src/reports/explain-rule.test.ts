import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { explainRule } from './explain-rule.ts';

const rule = (wanted: string) => {
  const found = rules.find(({ id }) => id === wanted);
  if (!found) throw new Error(`There is no rule ${wanted}.`);
  return found;
};

test('a rule is explained with why first, then what breaks it and how it should be', () => {
  expect(explainRule(rule('notice-in-order'), { width: 60, colour: false })).toBe(`notice-in-order
error, can be set down to warning, can be waived for a time

A notice holds for 14 days at most, and is taken away when
it has ended.

A storm is a reason to promise something else for a week. A
notice that stays for a quarter is a weaker promise that
nobody decided. So it ends by itself, and whoever needs it
longer decides again. One that has ended teaches readers to
look past notices.

- What breaks it
+ How it should be

  content/notices/no-oat-milk.yaml
      title: No oat milk this week
      appliesTo: [touchpoint/take-my-order]
      from: 2026-11-16
    - until: 2026-12-24
    + until: 2026-11-29
      say: Our oat milk is late. Soy is there, at no extra price.
      decidedBy: bar
`);
});

test('where colour may be used, the two sides differ in it too, and the signs stay', () => {
  const told = explainRule(rule('notice-in-order'), { width: 60, colour: true });
  expect(told).toContain('\u001b[31m- until: 2026-12-24\u001b[39m');
  expect(told).toContain('\u001b[32m+ until: 2026-11-29\u001b[39m');
  expect(told).toContain('\u001b[31m- What breaks it\u001b[39m\n\u001b[32m+ How it should be\u001b[39m');
});

test('a rule about changes shows what was before the change, as small as what the change did', () => {
  const [, example] = explainRule(rule('debts-only-fall'), { width: 60, colour: false }).split(
    'takes its debt over too.\n',
  );
  expect(example).toBe(`
Before the change

  content/playbook.yaml
      ...
      policy:
        debts:
          bar: 4
      guardian: guest-office

- What breaks it
+ How it should be

  content/playbook.yaml
      ...
      policy:
        debts:
    -     bar: 5
    +     bar: 3
      guardian: guest-office
`);
});

test('before is told of each rule that asks for it, and of no other', () => {
  const told = rules.filter((one) => explainRule(one, { width: 60, colour: false }).includes('\nBefore the change\n'));
  expect(told.map(({ id }) => id)).toEqual(rules.filter(({ needs }) => needs?.includes('before')).map(({ id }) => id));
  expect(told.length).toBeGreaterThan(1);
});
