import type { Stage, Stop } from './playbook.ts';

/** @returns the stops of a stage in order, alternatives (`insteadOf`) together as one choice */
export function choicesOfStage({ stops }: Pick<Stage, 'stops'>): readonly (readonly Stop[])[] {
  const instead = new Map(stops.map(({ touchpoint, data }) => [touchpoint.id, data.insteadOf]));
  const replaced = new Set(instead.values());
  const choices = Map.groupBy(stops, (stop) => {
    const { id } = stop.touchpoint;
    return stop.data.insteadOf !== undefined || replaced.has(id) ? originalOf(id, instead) : stop;
  });
  return [...choices.values()];
}

/** The stop that a chain of alternatives begins with; of a circle the first by name. */
function originalOf(id: string, instead: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = instead.get(at)) {
    if (seen.has(at)) return [...seen].sort()[0] ?? id;
    seen.add(at);
  }
  return [...seen].at(-1) ?? id;
}

/** @returns true where not every customer of the journey meets the stop */
export function mayBeLeftOut({ data: { reach = 100, when }, personas, stage }: Stop): boolean {
  if (reach < 100 || when !== undefined) return true;
  if (personas.length === 0) return false;
  const met = new Set(personas.map(({ id }) => id));
  return !stage.journey.personas.every(({ id }) => met.has(id));
}
