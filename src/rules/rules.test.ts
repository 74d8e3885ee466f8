import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { openPlaybook, readPlaybook } from '../playbook.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { secondBadPlaybooks } from '../testing/second-bad-playbooks.ts';
import { rules } from './index.ts';
import type { ExampleFiles, Rule } from './rule.ts';

const room = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const needed = new Set(['files', 'measurements', 'before', 'generated']);
const runnable = rules.filter(({ needs = [] }) => needs.every((need) => needed.has(need)));

/** @param before what the change began from; without it the rules that ask for it have not run */
async function findingsIn(files: ExampleFiles, before?: ExampleFiles): Promise<readonly Finding[]> {
  const began = before && readPlaybook(memorySource(basePlaybook, before));
  const opening = { today: baseDay, before: began && (async () => (await began).playbook) };
  return (await openPlaybook(memorySource(basePlaybook, files), opening)).findings;
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'bad' in value;
}

test('the base playbook, which every example lies over, breaks no rule', async () => {
  expect(await findingsIn({})).toEqual([]);
});

test('the rules of the room and the rules of the list are the same, and each is named like its file', async () => {
  const found = await Promise.all(
    room.map(async (file) => {
      const module = (await import(/* @vite-ignore */ `./${file}`)) as Readonly<Record<string, unknown>>;
      return Object.values(module).flatMap((value) => (isRule(value) ? [{ file, rule: value }] : []));
    }),
  );
  expect(new Set(found.flat().map(({ rule }) => rule))).toEqual(new Set(rules));
  for (const { file, rule } of found.flat()) expect(`${rule.id}.ts`).toBe(file);
});

test('every rule has a kebab-case id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
});

test('every rule has one sentence for a title and a paragraph that says why', () => {
  for (const { id, title, why } of rules) {
    expect(title, id).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(why.length, id).toBeGreaterThan(100);
    expect(why, id).toMatch(/\.$/);
  }
});

test('a rule that asks what was before shows it, and no other', () => {
  for (const { id, needs = [], before } of rules) expect(needs.includes('before'), id).toBe(before !== undefined);
});

test('every rule has a second bad playbook, and there is none without a rule', () => {
  expect(Object.keys(secondBadPlaybooks).sort()).toEqual(runnable.map(({ id }) => id).sort());
});

describe.each(runnable.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its good example breaks no rule at all', async () => {
    expect(await findingsIn(rule.good, rule.before)).toEqual([]);
  });

  test.each([
    ['bad example', rule.bad],
    ['second bad playbook', secondBadPlaybooks[id] ?? {}],
  ])('its %s breaks it, at a line of the files that make it bad', async (_, files) => {
    const findings = await findingsIn(files, rule.before);
    const own = findings.filter(({ rule: broken }) => broken === id);
    expect(own.length, JSON.stringify(findings, null, 1)).toBeGreaterThan(0);
    const source = memorySource(basePlaybook, files);
    for (const { at, span, related } of locateFindings(source, own)) {
      const ends = [{ at, span }, ...related].filter((end) => Object.keys(files).includes(end.at.file));
      expect(ends.length, `${at.file}: neither end of the fault is in what was laid over`).toBeGreaterThan(0);
      for (const end of ends) {
        const content = files[end.at.file];
        if (typeof content === 'string') expect(end.span.line).toBeLessThanOrEqual(content.split('\n').length);
      }
    }
  });

  test('its two bad playbooks differ, and its sentences name what is wrong and one thing to do', async () => {
    expect(secondBadPlaybooks[id]).not.toEqual(rule.bad);
    for (const files of [rule.bad, secondBadPlaybooks[id] ?? {}]) {
      for (const { rule: broken, message, hint } of await findingsIn(files, rule.before)) {
        if (broken !== id) continue;
        expect(message).toMatch(/\S.*\.$/s);
        expect(hint).not.toBe('');
        expect(`${message} ${hint}`).not.toMatch(/\bplease\b|\binvalid\b|\boops\b|undefined|\[object|—/i);
      }
    }
  });
});

test.each(['field-known', 'field-required', 'field-value'])(
  'a fault of shape is told once: by %s alone',
  async (id) => {
    const rule = rules.find((known) => known.id === id);
    const findings = await findingsIn(rule?.bad ?? {});
    expect(findings.map(({ rule: broken }) => broken)).toEqual([id]);
  },
);
