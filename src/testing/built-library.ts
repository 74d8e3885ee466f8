import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, hashOfFiles } from '../publish/site-files.ts';
import { runWaymark, type Ended } from './run-waymark.ts';

export const library = join(import.meta.dirname, 'library');
const desk = 'content/teams/front-desk.yaml';

/** A copy of the library in a folder of its own, built into another by the command that people use. */
export interface BuiltLibrary {
  /** Holds all that follows. */
  readonly folder: string;
  readonly root: string;
  readonly out: string;
  build(...args: readonly string[]): Promise<Ended>;
  remove(): void;
}

export async function buildLibrary(): Promise<BuiltLibrary> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'build-'));
  const root = join(folder, 'library');
  const out = join(folder, 'served');
  cpSync(library, root, { recursive: true, filter: (path) => !/\.waymark|dist/.test(path.slice(library.length)) });
  const team = readFileSync(join(root, desk), 'utf8');
  writeFileSync(join(root, desk), `${team}accounts: [CANARYACCOUNT-login, canaryaccount@riverside.example]\n`);
  hideMore(root);
  const build = (...args: readonly string[]): Promise<Ended> =>
    runWaymark(['build', '--root', root, '--out', out, ...args]);
  const { code, err } = await build();
  if (code !== 0) throw new Error(err);
  return {
    folder,
    root,
    out,
    build,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the card of a site says. */
export function cardOf(site: string): { readonly content: string; readonly pages: number; readonly records: number } {
  return JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as ReturnType<typeof cardOf>;
}

/** One hash over all of a site but its card, worked out anew. */
export function contentHash(site: string): string {
  return hashOfFiles(
    site,
    filesBelow(site).filter((file) => file !== 'build.json'),
  );
}

/** What is hidden is named by what is not: a stop, a link in a play, a walk, a decision, an initiative, a notice, a waiver, what leaders answered. */
function hideMore(root: string): void {
  const replace = (path: string, before: string, after: string): void => {
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not hold "${before}"`);
    writeFileSync(join(root, path), text.replace(before, after));
  };
  const write = (path: string, text: string): void => {
    cpSync(join(root, desk), join(root, path));
    writeFileSync(join(root, path), text);
  };
  const touchpoint = readFileSync(join(root, 'content/touchpoints/rooms/lost-and-found.md'), 'utf8');
  write(
    'content/touchpoints/rooms/canaryhidden-cellar.md',
    touchpoint
      .replace(/^title: .*/m, 'title: CANARYHIDDEN cellar')
      .replace(/promise: [^,]*/, 'promise: CANARYHIDDEN promise'),
  );
  const journey = readFileSync(join(root, 'journeys/i-study-for-my-exam.yaml'), 'utf8');
  write(
    'journeys/canaryhidden-journey.yaml',
    journey
      .replace(/^title: .*/m, 'title: I know CANARYHIDDEN things\nstatus: hidden')
      .replace(/^( +- id: [^\n]*\n +title: )/m, '$1CANARYHIDDEN '),
  );
  replace(
    'content/touchpoints/desk/get-a-card.md',
    '\n---\n',
    '\n---\n\nSee [the cellar](touchpoint/canaryhidden-cellar).\n',
  );
  replace('content/teams/collections.yaml', 'pinned: [', 'pinned: [canaryhidden-cellar, ');
  write(
    'content/decisions/close-the-cellar.md',
    '---\ntitle: Close the cellar\nstatus: accepted\ndate: 2026-10-01\ndeciders: [visitor-office]\nappliesTo: [touchpoint/canaryhidden-cellar, journey/canaryhidden-journey]\n---\nIt was damp.\n',
  );
  write(
    'content/walks/hidden-walk.yaml',
    'journey: canaryhidden-journey\ndate: 2026-10-14\njob: Director\nstops:\n  - touchpoint: canaryhidden-cellar\n    result: kept\n',
  );
  write(
    'content/frictions/damp.yaml',
    'title: The paper was damp\nwhere: touchpoint/canaryhidden-cellar\nwords: My notes curled.\nsource: customer\nreported: 2026-10-02\n',
  );
  replace('journeys/i-study-for-my-exam.yaml', '    stops:\n', '    stops:\n      - canaryhidden-cellar\n');
  write(
    'content/initiatives/dry-the-cellar.yaml',
    'title: Dry it\ndecision: proposed\ndecideBy: 2026-12-15\nbecause: It can wait.\nmoves: canaryhidden-cellar#back-to-owner\neffort: 3 days\n',
  );
  write(
    'content/notices/closed-for-damp.yaml',
    'title: Closed downstairs\nappliesTo: [touchpoint/canaryhidden-cellar, journey/canaryhidden-journey]\nfrom: 2026-11-16\nuntil: 2026-11-28\nsay: It is damp.\ndecidedBy: front-desk\n',
  );
  write(
    'content/reality-checks/downstairs.yaml',
    'journey: canaryhidden-journey\ndate: 2026-10-28\nanswers:\n  - { stage: before-i-come, job: Director, answer: it-depends, on: the rain, sentence: It is damp. }\n',
  );
  write(
    'content/waivers/damp-for-now.yaml',
    'rule: no-weasel-words\ncovers: touchpoint/canaryhidden-cellar\nreason: It is damp.\naskedBy: front-desk\napprovedBy: visitor-office\ngranted: 2026-11-05\nexpires: 2027-01-31\n',
  );
}
