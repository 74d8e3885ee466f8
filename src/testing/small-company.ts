import { dump } from 'js-yaml';
import type { Playbook } from '../model/playbook.ts';
import { openPlaybook } from '../playbook.ts';
import { weigh, type Verdicts } from '../reliability/weigh.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay } from './base-playbook.ts';
import { memorySource } from './memory-source.ts';

type Facts = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, Facts>>;

/** A company in as few words as a case needs: entries by id, each as its file says it. */
export interface SmallCompany {
  readonly settings?: Facts;
  /** What is not said of a channel: it is digital and always open. */
  readonly channels?: Named;
  readonly segments?: Named;
  /** Front matter; the title is the id in words unless said. */
  readonly touchpoints?: Named;
  readonly journeys?: Named;
  /** Rows of `kept`, by the period that names their file. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  /** Files of other kinds, as they are. */
  readonly files?: ExampleFiles;
}

export const headers = {
  kept: 'touchpoint,standard,channel,segment,from,to,good,total',
  outcome: 'journey,standard,channel,segment,from,to,good,total',
  flow: 'journey,stage,channel,segment,from,to,entered,continued,left,reason',
  consequence: 'journey,touchpoint,held,from,to,customers,left',
} as const;

const framework = ['I choose', 'I join', 'I use it', 'I leave'].map((title, index) => ({
  id: `phase-${String(index)}`,
  title,
}));

/** @returns a table of counts as a file holds it */
export function tableOf(table: keyof typeof headers, rows: readonly string[]): string {
  return `${[headers[table], ...rows].join('\n')}\n`;
}

/** @returns the files of the company */
export function companyFiles({
  settings = {},
  channels = {},
  segments = {},
  touchpoints = {},
  journeys = {},
  kept = {},
  files = {},
}: SmallCompany): ExampleFiles {
  const all: Record<string, ExampleFiles[string]> = {
    'content/playbook.yaml': toYaml({
      playbook: 1,
      organisation: 'Harbour Broadband',
      guardian: 'care',
      framework,
      ...settings,
    }),
    'content/channels.yaml': toYaml(
      withTitles(
        Object.fromEntries(
          Object.entries(channels).map(([id, facts]) => [id, { kind: 'digital', hours: 'always', ...facts }]),
        ),
      ),
    ),
    'content/teams/care.yaml': toYaml({ name: 'Care', contact: { tel: '030 555 100' } }),
  };
  if (Object.keys(segments).length > 0) all['content/segments.yaml'] = toYaml(withTitles(segments));
  for (const [id, facts] of Object.entries(withTitles(touchpoints)))
    all[`content/touchpoints/${id}.md`] = `---\n${toYaml({ owner: 'care', ...facts })}---\nSay it.\n`;
  for (const [id, facts] of Object.entries(withTitles(journeys)))
    all[`journeys/${id}.yaml`] = toYaml({ goal: 'It works.', owner: 'care', ...facts });
  for (const [period, rows] of Object.entries(kept))
    all[`content/measurements/desk/${period}.csv`] = tableOf('kept', rows);
  return { ...all, ...files };
}

/** Opens the company through the front door; a file that could not be read is the fault of the test. */
export async function openCompany(company: SmallCompany, today: string = baseDay): Promise<Playbook> {
  const { playbook, findings } = await openPlaybook(memorySource(companyFiles(company)), { today });
  const unread = findings.filter(({ rule }) =>
    /^(?:yaml-|front-matter|field-known|field-value|file-|measurement-table)/.test(rule),
  );
  if (unread.length > 0) throw new Error(JSON.stringify(unread, null, 1));
  return playbook;
}

/** @returns what the counts of the company say */
export async function weighCompany(company: SmallCompany, today: string = baseDay): Promise<Verdicts> {
  return weigh(await openCompany(company, today), today);
}

/** Written out, as people do: our YAML has no references. */
function toYaml(value: unknown): string {
  return dump(value, { noRefs: true });
}

function withTitles(named: Named): Named {
  const titleOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return Object.fromEntries(Object.entries(named).map(([id, facts]) => [id, { title: titleOf(id), ...facts }]));
}
