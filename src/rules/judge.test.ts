import { expect, test } from 'vitest';
import { resolve } from '../model/resolve.ts';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { judge } from './judge.ts';
import type { ExampleFiles, Objection, Rule } from './rule.ts';

function ruleOf(card: Partial<Rule>, objection: Partial<Objection> = {}): Rule {
  return {
    id: 'a-rule',
    title: 'A rule.',
    severity: 'error',
    floor: 'off',
    waivable: true,
    why: '',
    *check() {
      yield { message: 'So.', hint: 'Do.', at: { file: 'content/channels.yaml', path: ['app'] }, ...objection };
    },
    good: {},
    bad: {},
    ...card,
  };
}

async function severityOf(rule: Rule, ...layers: readonly ExampleFiles[]): Promise<string | undefined> {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  return judge({ playbook, today: baseDay, troubles: [], supplies: [], rules: [rule] }).findings[0]?.severity;
}

const set = (severity: string): ExampleFiles =>
  baseWith('content/playbook.yaml', 'guardian:', `severity:\n  a-rule: ${severity}\nguardian:`);
const waiver: ExampleFiles = {
  'content/waivers/for-now.yaml':
    'rule: a-rule\ncovers: all\nreason: So.\naskedBy: bar\napprovedBy: counter\ngranted: 2026-11-01\nexpires: 2026-11-30\n',
};

test.each<[Rule['severity'], Rule['floor'], string, string | undefined]>([
  ['error', 'off', 'warning', 'warning'],
  ['error', 'off', 'advice', 'advice'],
  ['error', 'off', 'off', undefined],
  ['error', 'error', 'warning', 'error'],
  ['error', 'error', 'off', 'error'],
  ['error', 'warning', 'warning', 'warning'],
  ['error', 'warning', 'advice', 'error'],
  ['warning', 'off', 'error', 'error'],
  ['advice', 'advice', 'off', 'advice'],
])('a rule that is %s with floor %s, set to %s, weighs %s', async (severity, floor, setting, weighs) => {
  expect(await severityOf(ruleOf({ severity, floor }), set(setting))).toBe(weighs);
});

test('an objection with a weight of its own keeps it, unless the playbook makes the rule lighter still', async () => {
  const rule = ruleOf({ severity: 'error' }, { severity: 'warning' });
  expect(await severityOf(rule)).toBe('warning');
  expect(await severityOf(rule, set('error'))).toBe('warning');
  expect(await severityOf(rule, set('advice'))).toBe('advice');
});

test('a waiver makes an error or a warning an exception that names it, and leaves advice alone', async () => {
  expect(await severityOf(ruleOf({ severity: 'error' }), waiver)).toBe('exception');
  expect(await severityOf(ruleOf({ severity: 'warning' }), waiver)).toBe('exception');
  expect(await severityOf(ruleOf({ severity: 'advice' }), waiver)).toBe('advice');
  expect(await severityOf(ruleOf({ waivable: false }), waiver)).toBe('error');
});

test('a rule whose need is not there is told as not run; one that is switched off is not', () => {
  const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });
  const rules = [
    ruleOf({ id: 'with-files', needs: ['files'] }),
    ruleOf({ id: 'with-before', needs: ['files', 'before'] }),
  ];
  const { findings, notRun } = judge({ playbook, today: baseDay, troubles: [], supplies: ['files'], rules });
  expect(findings.map(({ rule }) => rule)).toEqual(['with-files']);
  expect(notRun).toEqual(['with-before']);
});

test('a rule that breaks is our fault, and is not hidden', () => {
  const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });
  const broken = ruleOf({
    check() {
      throw new Error('ours');
    },
  });
  expect(() => judge({ playbook, today: baseDay, troubles: [], supplies: [], rules: [broken] })).toThrow('ours');
});

test('a finding carries its entry and the offending values', () => {
  const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });
  const rule = ruleOf({}, { about: { kind: 'channel', id: 'app' }, values: ['countre'] });
  const { findings } = judge({ playbook, today: baseDay, troubles: [], supplies: [], rules: [rule] });
  expect(findings).toMatchObject([{ rule: 'a-rule', entry: 'channel/app', values: ['countre'] }]);
});

test('what is wrong in a file is about the entry that the file is, and about none where the file holds many', async () => {
  const { playbook } = await openPlaybook(memorySource(basePlaybook), { today: baseDay });
  const entryAt = (file: string) =>
    judge({ playbook, today: baseDay, troubles: [], supplies: [], rules: [ruleOf({}, { at: { file } })] }).findings[0]
      ?.entry;
  expect(entryAt('content/touchpoints/greet-me.md')).toBe('touchpoint/greet-me');
  expect(entryAt('content/channels.yaml')).toBeUndefined();
  expect(entryAt('content/playbook.yaml')).toBeUndefined();
});
