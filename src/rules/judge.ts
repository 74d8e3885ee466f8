import type { Finding } from '../model/finding.ts';
import type { GeneratedFile } from '../model/generated.ts';
import { nameOf } from '../model/item-shells.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Severity, SeveritySetting } from '../schema/severity.ts';
import { rules as allRules } from './index.ts';
import type { Need, Objection, Rule } from './rule.ts';
import { isBelow } from './severity-order.ts';
import { waiversExpired, waiversInForce, type FindWaiver } from './waivers.ts';

/** What judging needs to know; `rules` are all of them unless said. */
export interface Matter {
  readonly playbook: Playbook;
  readonly today: string;
  readonly troubles: readonly Trouble[];
  readonly supplies: readonly Need[];
  readonly generated?: readonly GeneratedFile[];
  /** The playbook that a change began from, where there is one: it supplies `before`. */
  readonly before?: Playbook | undefined;
  readonly rules?: readonly Rule[];
}

/**
 * Holds a playbook against every rule.
 * @returns the findings in the order of the rules; `notRun`: rules that lacked what they need or cannot judge this playbook, so never passed
 * @throws what a rule throws: that is our fault, not the playbook's
 */
export function judge({ playbook, today, troubles, supplies, before, generated = [], rules = allRules }: Matter): {
  findings: readonly Finding[];
  notRun: readonly string[];
} {
  const findings: Finding[] = [];
  const notRun: string[] = [];
  const waivers = { live: waiversInForce(playbook, today, rules), expired: waiversExpired(playbook, today, rules) };
  const settings = playbook.settings.data?.severity ?? {};
  const supplied: readonly Need[] = before ? [...supplies, 'before'] : supplies;
  const alone = new Map(playbook.items.filter(({ at }) => at.path?.length === 0).map((item) => [item.file, item]));
  for (const rule of rules) {
    const setting = settingOf(rule, settings[rule.id]);
    if (setting === 'off') continue;
    if (rule.needs?.some((need) => !supplied.includes(need)) || rule.runsFor?.(playbook) === false) {
      notRun.push(rule.id);
      continue;
    }
    const seen = rule.needs?.includes('files') ? troubles : [];
    for (const objection of rule.check({ playbook, today, troubles: seen, before, generated, rules }))
      findings.push(findingOf(rule, { ...subjectOf(objection, alone), ...objection }, setting, waivers));
  }
  return { findings, notRun };
}

/** An objection to a file is about the entry that the file is, where it is one. */
function subjectOf({ about, at }: Objection, alone: ReadonlyMap<string, AnyItem>): Pick<Objection, 'about'> {
  const item = about ? undefined : alone.get(at.file);
  return item ? { about: item } : {};
}

/** A setting below the floor of its rule counts as not written; severity-in-order tells the author. */
function settingOf({ floor }: Rule, setting: SeveritySetting | undefined): SeveritySetting | undefined {
  return setting !== undefined && isBelow(setting, floor) ? undefined : setting;
}

function findingOf(
  rule: Rule,
  objection: Objection,
  setting: Severity | undefined,
  waivers: Readonly<Record<'live' | 'expired', FindWaiver>>,
): Finding {
  const { message, hint, at, about, related, values, extent, severity: own } = objection;
  const byCalendar = rule.byCalendar ?? objection.byCalendar;
  const severity = own && setting && isBelow(own, setting) ? own : (setting ?? own ?? rule.severity);
  // Advice needs no waiver.
  const waiver = severity === 'advice' ? undefined : waivers.live(rule, objection);
  const lapsed = severity === 'advice' || waiver !== undefined ? undefined : waivers.expired(rule, objection);
  return {
    rule: rule.id,
    severity: waiver === undefined ? severity : 'exception',
    message,
    hint,
    at,
    ...(about ? { entry: nameOf(about) } : {}),
    ...(related ? { related } : {}),
    ...(values ? { values } : {}),
    ...(extent === undefined ? {} : { extent }),
    ...(byCalendar ? { byCalendar } : {}),
    ...(waiver === undefined ? {} : { waiver }),
    ...(lapsed === undefined ? {} : { lapsed }),
  };
}
