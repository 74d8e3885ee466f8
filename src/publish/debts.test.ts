import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { barFile, baseDay, basePlaybook, baseWith, greetingFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { debtsOf, type Debt } from './debts.ts';

const greet = 'content/touchpoints/greet-me.md';
const opened = (...layers: readonly ExampleFiles[]) =>
  openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
const finding = (entry: string | undefined, given: Partial<Finding> = {}): Finding => ({
  rule: 'gold-plated',
  severity: 'warning',
  message: 'It is not so.',
  hint: 'Make it so.',
  at: { file: greet },
  ...(entry === undefined ? {} : { entry }),
  ...given,
});
const reached = (day: string): boolean => day <= baseDay;
const teamsOf = (debts: readonly Debt[]) => debts.map(({ team }) => team?.title);
const messagesOf = (debts: readonly Debt[]) =>
  debts.map(({ owed }) => ('finding' in owed ? owed.finding.message : owed.because));

test('a playbook that breaks no rule owes nothing', async () => {
  const { playbook, findings } = await opened();
  expect(debtsOf(playbook, findings, reached)).toEqual([]);
});

test('the owner of what is wrong is asked, else the team itself, else the guardian', async () => {
  const { playbook } = await opened();
  const debts = (entry: string | undefined) => teamsOf(debtsOf(playbook, [finding(entry)], reached));
  expect(debts('touchpoint/cup-in-time')).toEqual(['Bar']);
  expect(debts('journey/my-order')).toEqual(['Guest office']);
  expect(debts('team/counter')).toEqual(['Counter']);
  expect(debts('term/cup')).toEqual(['Bar']);
  expect(debts('persona/commuter')).toEqual(['Guest office']);
  expect(debts(undefined)).toEqual(['Guest office']);
});

test('debts stand by team, and within a team what weighs most comes first', async () => {
  const { playbook } = await opened();
  const severities = ['exception', 'warning', 'error'] as const;
  const findings = [
    finding('touchpoint/greet-me', { message: 'counter' }),
    ...severities.map((severity) => finding('touchpoint/cup-in-time', { severity, message: severity })),
    finding('touchpoint/cup-in-time', { severity: 'advice', byCalendar: true, message: 'advice' }),
  ];
  expect(messagesOf(debtsOf(playbook, findings, reached))).toEqual([
    'error',
    'warning',
    'exception',
    'advice',
    'counter',
  ]);
});

test('advice is owed only where the calendar made it true', async () => {
  const { playbook } = await opened();
  expect(debtsOf(playbook, [finding('touchpoint/greet-me', { severity: 'advice' })], reached)).toEqual([]);
  expect(
    debtsOf(playbook, [finding('touchpoint/greet-me', { severity: 'advice', byCalendar: true })], reached),
  ).toHaveLength(1);
});

test('a place without a promise waits for a decision, and says why and until when', async () => {
  const [before = '', after = ''] = greetingFile.split(/standards:[\s\S]*?(?=---\n)/);
  const { playbook, findings } = await opened({
    [greet]: `${before}noPromiseYet:\n  because: We have never counted.\n  decideBy: 2026-12-15\n${after}`,
  });
  const waiting = debtsOf(playbook, findings, reached).filter(({ owed }) => !('finding' in owed));
  expect(waiting).toMatchObject([
    { team: { id: 'counter' }, owed: { because: 'We have never counted.', decideBy: '2026-12-15' } },
  ]);
});

test('what looks like a secret or a person is not repeated, wherever it stands', async () => {
  const { playbook, findings } = await opened(
    baseWith(
      'content/personas/commuter.yaml',
      'need:',
      'context: Looks at https://barista:espresso@till.example/queue\nneed:',
    ),
    baseWith(greet, 'Look up', 'Call back on 0171 2345987. Look up'),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['secret-like', 'personal-data-like']));
  const told = JSON.stringify(debtsOf(playbook, findings, reached).map(({ owed }) => owed));
  expect(told).not.toMatch(/espresso|barista|0171|secret-like|personal-data-like|looks like/);
});

test('of a hidden entry nothing is told, neither by its own findings nor by those of others', async () => {
  const hidden = baseWith(greet, 'title: Greet me', 'title: Greet me\nstatus: hidden');
  const { playbook } = await opened(hidden);
  const findings = [
    finding('touchpoint/greet-me'),
    finding('journey/my-order', { message: 'The stop "Greet me" has no owner.' }),
    finding('journey/my-order', { hint: 'Look at greet-me.' }),
    finding('journey/my-order', { message: 'Something else.' }),
  ];
  expect(messagesOf(debtsOf(playbook, findings, reached))).toEqual(['Something else.']);
});

test('of a team that has ended its successor is asked, and without one the guardian', async () => {
  const bar = (...more: readonly string[]) => ({ 'content/teams/bar.yaml': [barFile, ...more].join('') });
  const asked = async (files: ExampleFiles) => {
    const { playbook } = await opened(files);
    return teamsOf(debtsOf(playbook, [finding('touchpoint/cup-in-time'), finding('team/bar')], reached));
  };
  expect(await asked(bar('dissolved: 2026-11-20\nsuccessor: counter\n'))).toEqual(['Counter', 'Counter']);
  expect(await asked(bar('dissolved: 2026-11-21\nsuccessor: counter\n'))).toEqual(['Bar', 'Bar']);
  expect(await asked(bar('dissolved: 2026-11-20\n'))).toEqual(['Guest office', 'Guest office']);
  expect(await asked(bar('dissolved: 2026-11-20\nsuccessor: bar\n'))).toEqual(['Guest office', 'Guest office']);
});
