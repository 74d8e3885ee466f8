import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import type { TroubleType } from '../model/trouble.ts';
import { openPlaybook } from '../playbook.ts';
import { toJson } from '../reports/json.ts';
import { toPretty } from '../reports/pretty.ts';
import { summarise } from '../reports/summary.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { fileKinds, type FileKind } from '../schema/kinds.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { readEntries } from '../sources/read-entries.ts';
import { baseDay } from './base-playbook.ts';
import { fullEntry, valueAt, withValue, type TextField } from './full-entry.ts';
import { memorySource } from './memory-source.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { obeyedByTerminals } from './obeyed-by-terminals.ts';

const kinds = (Object.keys(fileKinds) as FileKind[]).map((kind) => ({ kind, file: pathOf(kind), ...fullEntry(kind) }));

function pathOf(kind: FileKind): string {
  const place = fileKinds[kind];
  return 'file' in place ? place.file : `${place.folder}/naughty.${place.form === 'markdown' ? 'md' : 'yaml'}`;
}

/** One entry of each kind, each of the chosen texts replaced. */
function playbookOf(text: string, replaces: (kind: FileKind, field: TextField) => boolean): ExampleFiles {
  return Object.fromEntries(
    kinds.map(({ kind, file, data, texts }) => {
      const changed = texts
        .filter((field) => replaces(kind, field))
        .reduce<unknown>((entry, { path }) => withValue(entry, path, text), data);
      const yaml = dump(changed);
      return [file, file.endsWith('.md') ? `---\n${yaml}---\nWords.\n` : yaml];
    }),
  );
}

async function reported(files: ExampleFiles, every = 1, from = 0) {
  const source = memorySource(files);
  const { playbook, findings, unreadable } = await openPlaybook(source, { today: baseDay });
  const chosen = findings.filter((_, index) => index % every === from % every);
  const located = locateFindings(source, chosen);
  const summary = summarise(playbook, findings);
  const given = { ok: false, summary, today: baseDay, commit: undefined, notRun: [], playbook, unreadable };
  const json = toJson(located, given);
  return { playbook, findings, located, json, pretty: toPretty(located, { width: 80, colour: false }) };
}

test('the list is whole', () => {
  expect(naughtyStrings.length).toBeGreaterThan(450);
});

test('the entries that are filled from the schemas are accepted, and hold every kind', async () => {
  const { entries } = await readEntries(memorySource(playbookOf('', () => false)));
  expect(entries.map(({ kind }) => kind).sort()).toEqual(kinds.map(({ kind }) => kind).sort());
  expect(kinds.flatMap(({ texts }) => texts.filter(({ free }) => free)).length).toBeGreaterThan(100);
});

const large: readonly FileKind[] = ['journey', 'touchpoint', 'playbook'];

test('any text in every field at once is told, never a crash, and steers no terminal', async () => {
  for (const [index, text] of naughtyStrings.entries()) {
    // The three kinds with the most fields take turns: a fault in one of them hides none in the others.
    const turn = large[index % large.length];
    const { findings, located, json, pretty } = await reported(
      playbookOf(text, (kind) => kind === turn || !large.includes(kind)),
      40,
      index,
    );
    expect(findings.length, text).toBeGreaterThan(0);
    expect(obeyedByTerminals(pretty), text).toBeUndefined();
    const parsed = JSON.parse(json) as { findings: { message: string; hint: string }[] };
    expect(parsed.findings.map(({ message, hint }) => [message, hint])).toEqual(
      located.map(({ message, hint }) => [message, hint]),
    );
  }
});

/** What a file of any words can be refused for, and what can be told of it all the same. */
const refusing: readonly TroubleType[] = ['yaml-dialect', 'control'];
const told: readonly TroubleType[] = [...refusing, 'yaml-trap', 'unseen', 'secret'];

test('any text in the fields that take words is refused with a place, or comes out whole', async () => {
  let accepted = 0;
  for (const [index, text] of naughtyStrings.entries()) {
    const first = await readEntries(memorySource(playbookOf(text, (_, { free }) => free)));
    const refused = new Set<string>();
    for (const trouble of first.troubles) {
      if (trouble.type === 'shape') refused.add(`${trouble.file} ${JSON.stringify(trouble.issue.path)}`);
      else expect(told).toContain(trouble.type);
    }
    if (first.troubles.some(({ type }) => refusing.includes(type))) continue;
    const takes = (kind: FileKind, { path, free }: TextField): boolean =>
      free && !refused.has(`${pathOf(kind)} ${JSON.stringify(path)}`);
    const files = refused.size === 0 ? undefined : playbookOf(text, takes);
    const { entries, troubles } = files ? await readEntries(memorySource(files)) : first;
    expect(
      troubles.filter(({ type }) => type === 'shape'),
      text,
    ).toEqual([]);
    expect(entries).toHaveLength(kinds.length);
    for (const { kind, texts } of kinds) {
      const entry = entries.find((one) => one.kind === kind);
      for (const field of texts) {
        if (!takes(kind, field)) continue;
        expect(valueAt(entry?.data, field.path), `${kind} ${field.path.join('.')}`).toBe(text.trim());
        accepted += 1;
      }
    }
    if (index % 5 > 0) continue;
    const { json, playbook } = await reported(files ?? playbookOf(text, (_, { free }) => free), 10);
    expect(playbook.touchpoints).toHaveLength(1);
    const { findings } = JSON.parse(json) as { findings: { message: string }[] };
    if (refused.size === 0)
      expect(
        findings.some(({ message }) => message.includes(`"${text.trim()}"`)),
        text,
      ).toBe(true);
  }
  expect(accepted).toBeGreaterThan(40_000);
});
