import type { Standing } from './standing.ts';

const everywhere = ['content/playbook.yaml', 'content/channels.yaml', 'content/segments.yaml'];

/**
 * The files that the meaning of a change depends on: those that changed, what they name, the journeys that customers meet them
 * in, and the teams that answer for all these. Comparing these says the same as comparing two whole playbooks.
 * @param changed paths of the files that changed, as they stand before or after
 * @returns their paths and those of their neighbours, as far as they stand
 */
export function aroundAChange(standing: Standing, changed: ReadonlySet<string>): ReadonlySet<string> {
  const around = new Set<string>(everywhere.filter((path) => standing.files.has(path)));
  const add = (name: string): void => {
    for (const path of standing.pathsOf(name)) around.add(path);
  };
  const addLinks = (path: string, kinds: readonly string[]): void => {
    for (const name of standing.files.get(path)?.links ?? [])
      if (kinds.some((kind) => name.startsWith(`${kind}/`))) add(name);
  };
  const ways = new Set<string>();
  for (const path of changed) {
    const file = standing.files.get(path);
    if (!file) continue;
    around.add(path);
    for (const name of [...file.names, ...file.links]) add(name);
    for (const name of file.names) for (const journey of standing.journeysNaming(name)) ways.add(journey);
    if (file.path.startsWith('journeys/')) ways.add(path);
    // The focus is told by the titles of touchpoints, and names journeys.
    if (file.path === 'content/playbook.yaml')
      for (const name of file.links)
        if (name.startsWith('journey/'))
          for (const journey of standing.pathsOf(name)) addLinks(journey, ['touchpoint']);
  }
  for (const path of withJourneysAround(standing, ways)) around.add(path);
  for (const path of [...around]) if (isMet(path)) addLinks(path, ['team']);
  return around;
}

/** Journeys that are stages of others: the cap counts the moments of all on one way. */
function withJourneysAround(standing: Standing, journeys: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(journeys);
  const outer = new Set(journeys);
  for (const path of outer)
    for (const name of standing.files.get(path)?.names ?? [])
      for (const by of standing.journeysNaming(name)) {
        outer.add(by);
        all.add(by);
      }
  for (const path of all)
    for (const name of standing.files.get(path)?.links ?? [])
      if (name.startsWith('journey/')) for (const inner of standing.pathsOf(name)) all.add(inner);
  return all;
}

function isMet(path: string): boolean {
  return path.startsWith('journeys/') || path.startsWith('content/touchpoints/');
}
