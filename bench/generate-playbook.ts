import { planPlaybook, type JourneyPlan, type TouchpointPlan } from './generated/plan.ts';
import { companyFiles, teamText } from './generated/write-company.ts';
import { writeJourney } from './generated/write-journey.ts';
import { outcomeRow, keptRows, writeTables, type Row } from './generated/write-tables.ts';
import { decisionText, termText, walkText } from './generated/write-others.ts';
import { writeTouchpoint } from './generated/write-touchpoint.ts';

/**
 * A made-up playbook in which no rule is broken: about twenty touchpoints a journey and twenty-five a team, plays of forty
 * lines, a month of counts. The same seed gives the same bytes.
 * @returns texts by path
 */
export function generatePlaybook(options: {
  readonly touchpoints: number;
  readonly seed: number;
}): ReadonlyMap<string, string> {
  const { touchpoints, seed } = options;
  const plan = planPlaybook(touchpoints, seed);
  const files = new Map(companyFiles(plan));
  const rows: Row[] = [];
  for (const [index, id] of plan.teams.entries()) files.set(`content/teams/${id}.yaml`, teamText(id, index + 1));
  for (const journey of plan.journeys) {
    files.set(`journeys/${journey.id}.yaml`, writeJourney(journey, seed));
    if (journey.own.some(({ isMoment }) => isMoment)) files.set(`content/walks/${journey.id}.yaml`, walkText(journey));
    rows.push(outcomeRow(journey, seed));
    for (const [touchpoint, neighbour] of withNeighbours(journey)) {
      const { text, standards } = writeTouchpoint(touchpoint, neighbour, seed);
      files.set(`content/touchpoints/${touchpoint.folder}/${touchpoint.id}.md`, text);
      rows.push(...keptRows(touchpoint, standards, seed));
    }
  }
  for (let number = 1; number <= Math.ceil(touchpoints / 100); number += 1) {
    files.set(`content/decisions/decision-${String(number)}.md`, decisionText(number, plan));
    files.set(`content/glossary/term-${String(number)}.md`, termText(number, plan));
  }
  for (const [path, text] of writeTables(rows)) files.set(path, text);
  return files;
}

/** Each play leads to the one after it, the last one back to the first. */
function withNeighbours({ own }: JourneyPlan): readonly (readonly [TouchpointPlan, TouchpointPlan])[] {
  return own.map((touchpoint, index) => [touchpoint, own[index + 1] ?? own[0] ?? touchpoint]);
}
