import { namedTeams } from '../model/named-teams.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { isHandleOf, toPattern, type Forge } from './codeowners-pattern.ts';

/** A team that has no handle on the forge, and the files for which it is left out. */
export interface WithoutHandle {
  readonly team: string;
  readonly files: readonly string[];
}

/** Who must approve which file, as a forge reads it. */
export interface Codeowners {
  /** The lines, without line ends: general ones first, since the last that matches wins. Empty where no team has a handle. */
  readonly lines: readonly string[];
  readonly withoutHandle: readonly WithoutHandle[];
  /** Paths that the forge's syntax cannot write: who answers for their folder answers for them. */
  readonly unwritten: readonly string[];
}

const folders = ['content/', 'journeys/'] as const;

/**
 * CODEOWNERS of a playbook. The guardian answers for all that has no owner: the playbook's own page, channels, personas,
 * measurements and the rest. An entry that has an owner has a line of its own. Where a touchpoint is a moment of truth of a
 * live journey, the journey's owner stands beside its own: on GitHub in the same line, of which one must approve; on GitLab,
 * where each section is asked apart, in an optional section, so that the touchpoint's owner is always asked.
 *
 * Syntax: GitHub Docs, "About code owners" (patterns, order, one line with several owners); GitLab Docs, "CODEOWNERS syntax"
 * (patterns, sections, optional sections).
 * @param folder of the playbook in its repository: `''`, or without slashes at its ends, as `docs/playbook`
 */
export function toCodeowners(playbook: Playbook, forge: Forge, folder: string): Codeowners {
  const prefix = folder === '' ? '' : `${folder}/`;
  const missing = new Map<string, string[]>();
  const unwritten: string[] = [];
  const guardian = playbook.settings.data?.guardian;
  const handlesOf = (teams: ReadonlySet<string>, file: string): readonly string[] =>
    [...teams].flatMap((team) => {
      const handle = playbook.find('team', team)?.data.forge;
      if (handle !== undefined && isHandleOf(forge, handle)) return [handle];
      missing.set(team, [...(missing.get(team) ?? []), file]);
      return [];
    });
  const line = (file: string, teams: ReadonlySet<string>): readonly string[] => {
    const handles = handlesOf(teams, file);
    if (handles.length === 0) return [];
    const pattern = toPattern(`${prefix}${file}`, forge);
    if (pattern === undefined) unwritten.push(file);
    return pattern === undefined ? [] : [[pattern, ...new Set(handles)].join(' ')];
  };

  const owners = byFile(playbook.items, ownersOf);
  const deciders = byFile(playbook.items, ownersOfItsJourneys);
  const general = guardian === undefined ? [] : folders.flatMap((name) => line(name, new Set([guardian])));
  const single = [...owners].flatMap(([file, own]) => {
    const teams = forge === 'github' ? new Set([...own, ...(deciders.get(file) ?? [])]) : own;
    const isGeneral = teams.size === 1 && guardian !== undefined && teams.has(guardian);
    return isGeneral ? [] : line(file, teams);
  });
  const moments = forge === 'github' ? [] : [...deciders].flatMap(([file, teams]) => line(file, teams));
  const all = [...general, ...single];
  return {
    lines: [
      ...(forge === 'gitlab' && all.length > 0 ? ['[Playbook]'] : []),
      ...all,
      ...(moments.length > 0 ? ['', '^[Moments of truth]', ...moments] : []),
    ],
    withoutHandle: [...missing]
      .map(([team, files]) => ({ team, files: [...new Set(files)] }))
      .sort((a, b) => (a.team < b.team ? -1 : 1)),
    unwritten: [...new Set(unwritten)],
  };
}

/** By file, in the order of their paths; files of which nobody answers for anything are left out. */
function byFile(
  items: readonly AnyItem[],
  teamsOf: (item: AnyItem) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const item of [...items].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const teams = teamsOf(item);
    if (teams.length === 0) continue;
    found.set(item.file, new Set([...(found.get(item.file) ?? []), ...teams]));
  }
  return found;
}

/** Hidden entries too: their files lie in the repository beside this one, and want an owner as others do. */
function ownersOf(item: AnyItem): readonly string[] {
  if (item.kind === 'touchpoint' || item.kind === 'journey') return item.owners.map(({ id }) => id);
  return namedTeams(item).map(([team]) => team);
}

function ownersOfItsJourneys(item: AnyItem): readonly string[] {
  if (item.kind !== 'touchpoint') return [];
  const own = new Set(ownersOf(item));
  return item.moments
    .filter(({ journey }) => journey.status === 'live')
    .flatMap(({ journey }) => journey.owners.map(({ id }) => id))
    .filter((team) => !own.has(team));
}
