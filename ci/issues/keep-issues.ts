/** Keeps one issue a team of what the calendar asks, on whatever forge. */
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { calendarIssues } from '../../src/reports/calendar/calendar-issues.ts';
import { planIssues, type Deed } from '../../src/reports/calendar/plan-issues.ts';
import { fileInRepository } from '../../src/reports/file-in-repository.ts';
import type { CheckReport } from '../../src/reports/json.ts';
import type { Forge } from './forge.ts';

/** The environment, by name. */
export type Given<Name extends string> = Readonly<Record<Name, string>>;

const always = ['FINDINGS', 'ROOT'] as const;

/**
 * Runs a night: reads what the check found, and does on the forge what that asks for.
 * @param names what `forgeOf` needs of the environment
 * @param top the name of the one that says where the repository lies
 */
export async function keepIssues<Name extends string>(
  names: readonly Name[],
  top: NoInfer<Name>,
  forgeOf: (given: Given<Name>) => Forge,
): Promise<void> {
  const missing = [...names, ...always].filter((name) => (process.env[name] ?? '') === '');
  if (missing.length > 0) {
    console.error(`The nightly job needs ${missing.join(', ')} in the environment.`);
    process.exitCode = 2;
    return;
  }
  const given = process.env as Given<Name | (typeof always)[number]>;
  try {
    await keep(forgeOf(given), given.FINDINGS, folderOf(given[top], given.ROOT));
  } catch (fault) {
    tellFault(fault, 'Nothing was told');
  }
}

function tellFault(fault: unknown, what: string): void {
  console.error(`${what}. ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exitCode = 1;
}

async function keep(forge: Forge, findings: string, folder: string): Promise<void> {
  const report = JSON.parse(readFileSync(findings, 'utf8')) as CheckReport;
  const issues = calendarIssues(fromTop(report, folder), forge.linkTo);
  const deeds = planIssues(issues, await forge.ours(), report.unreadable === 0);
  for (const deed of deeds) {
    const what = `${deed.deed}: ${'team' in deed ? deed.team : deed.issue.team}`;
    try {
      await carryOut(forge, deed);
      console.log(what);
    } catch (fault) {
      // The others are told all the same.
      tellFault(fault, what);
    }
  }
  if (deeds.length === 0) console.log('Everything stays as it was.');
}

/** The same report, with files named as the forge names them. */
function fromTop(report: CheckReport, folder: string): CheckReport {
  const findings = report.findings.map((finding) => ({ ...finding, file: fileInRepository(folder, finding.file) }));
  return { ...report, findings };
}

/** The issue first, the words below it after: where the second fails, nothing is said twice the next night. */
async function carryOut(forge: Forge, deed: Deed): Promise<void> {
  if (deed.deed === 'open') {
    await forge.open(deed.issue.title, deed.issue.body);
    return;
  }
  if (deed.deed === 'close') await forge.change(deed.number, { isOpen: false });
  else {
    const { title, body } = deed.issue;
    await forge.change(deed.number, { title, body, ...(deed.deed === 'reopen' ? { isOpen: true } : {}) });
  }
  if (deed.say !== undefined) await forge.say(deed.number, deed.say);
}

/** @returns the way from the root of the repository to the playbook: `''`, or ending in a slash */
function folderOf(top: string, root: string): string {
  const way = relative(top, resolve(root)).split(sep).join('/');
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
