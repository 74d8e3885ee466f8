import type { Link } from '../model/link.ts';
import { partsOf } from '../model/parts.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { readReference } from '../schema/reference.ts';
import { brokenNames } from './broken-names.ts';
import { brokenTools } from './broken-tools.ts';
import { makeMendName, type MendName } from './mend-name.ts';
import type { Objection, Rule } from './rule.ts';
import { titleOf } from './title-of.ts';
import { isCovers } from './waiver-faults.ts';

export const referenceExists: Rule = {
  id: 'reference-exists',
  title: 'What an entry names is there.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `A playbook is worth reading because one thing leads to the next: from the stage to the touchpoint, from the promise
to the team, from the symptom to the play. A name that leads nowhere is found by a reader in a hurry, at the worst moment.`,
  *check({ playbook }) {
    const mendName = makeMendName(playbook);
    for (const link of playbook.links) {
      if (link.role !== 'ordinary' || link.unreadable || isCovers(link)) continue;
      const { target, part } = link;
      if (!target) yield missing(link, playbook, mendName);
      else if (part !== undefined && !partsOf(target).some(({ id }) => id === part))
        yield missingPart(link, part, target, playbook);
    }
    yield* brokenNames(playbook);
    yield* brokenTools(playbook);
  },
  good: {
    'content/channels.yaml': `counter:
  title: Counter
  kind: physical
  hours: shop-hours
app:
  title: App
  kind: digital
  hours: always
  fallback: counter
`,
  },
  bad: {
    'content/channels.yaml': `counter:
  title: Counter
  kind: physical
  hours: shop-hours
app:
  title: App
  kind: digital
  hours: always
  fallback: countre
`,
  },
};

function missing({ kind, id, from, at }: Link, playbook: Playbook, mendName: MendName): Objection {
  const about = readReference(from);
  return {
    message: `"${titleOf(from, playbook)}" names the ${wordOf(kind)} "${id}", but there is no such ${wordOf(kind)}.`,
    hint: mendName(kind, id) ?? `Name a ${wordOf(kind)} that exists, or add this one.`,
    at,
    ...(about ? { about } : {}),
    values: [`${kind}/${id}`],
  };
}

function missingPart({ from, at, id }: Link, part: string, target: AnyItem, playbook: Playbook): Objection {
  const about = readReference(from);
  const parts = target.kind === 'journey' ? 'stage, moment of truth or outcome' : 'standard';
  const near = didYouMean(
    part,
    partsOf(target).map((known) => known.id),
  );
  return {
    message: `"${titleOf(from, playbook)}" names "${part}" of "${target.title}", which has no such ${parts}.`,
    hint: near === undefined ? `Name a ${parts} of "${target.title}".` : `Write "${near}".`,
    at,
    ...(about ? { about } : {}),
    values: [`${target.kind}/${id}#${part}`],
  };
}

function wordOf(kind: AnyItem['kind']): string {
  return kind.replace('-', ' ');
}
