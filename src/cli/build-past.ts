import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { historyUpTo } from '../history/history-up-to.ts';
import type { Settings } from '../model/settings.ts';
import { openPlaybook } from '../playbook.ts';
import { UnfitPublicFile } from '../publish/copy-public.ts';
import type { Built } from '../publish/build-site.ts';
import { pastOf, unknownPast } from '../publish/past/read-past.ts';
import { BuildUnderWay, ForeignFolder } from '../publish/work-folder.ts';
import { filesInCommit } from '../sources/git/commit-source.ts';
import { workingTree } from '../sources/working-tree.ts';
import { UsageFault, type Terminal } from './command.ts';
import { HistoryRefused, openToldHistory } from './open-told-history.ts';
import type { PastState } from './state-of.ts';
import { version } from './version.ts';
import { whichDay } from './which-day.ts';

interface PastBuilding {
  readonly root: string;
  readonly state: PastState;
  /** The folder to build into, as it was given. */
  readonly out: string;
  readonly forge?: string | undefined;
  readonly base?: string | undefined;
  /** Of the playbook as it lies here. */
  readonly settings: Settings;
}

/**
 * Builds the site of a past state, with "not in force" on every page. Its files are laid out beside the playbook, which stays as
 * it is. Today's rules do not bind what stood before they did: what they find is told on its pages, and stops nothing.
 * @throws {UsageFault} where the folder may not be built into
 */
export async function buildPast(terminal: Terminal, given: PastBuilding): Promise<Built> {
  const { root, state, forge, settings } = given;
  const laidOut = join(root, '.waymark', 'asof', state.oid);
  try {
    rmSync(laidOut, { recursive: true, force: true });
    mkdirSync(join(laidOut, 'content'), { recursive: true });
    for (const [path, bytes] of filesInCommit(root, state.oid, ['content', 'journeys', 'public'])) {
      const file = join(laidOut, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    let frozen = false;
    const opened = await openPlaybook(workingTree(laidOut), {
      today: (of) => {
        const day = whichDay(of, { flag: state.day, commit: state.committed, now: terminal.now() });
        frozen = day.from === 'frozen';
        return day.day;
      },
    });
    const { buildSite } = await import('../publish/build-site.ts');
    return await buildSite({
      root: laidOut,
      out: resolve(terminal.cwd, given.out),
      playbook: opened.playbook,
      findings: opened.findings,
      today: opened.today,
      frozen,
      base: given.base,
      version: version(),
      commit: state.oid,
      asOf: state.words,
      past: await pastOfState(),
    });

    async function pastOfState() {
      try {
        const history = historyUpTo(await openToldHistory(terminal, root, { forge, settings }), state.oid);
        return history
          ? pastOf(history, opened.playbook)
          : unknownPast('This state is none that the branch in force ever stood on, so it has no history of its own.');
      } catch (error) {
        if (!(error instanceof HistoryRefused)) throw error;
        return unknownPast(error.message);
      }
    }
  } catch (error) {
    if (error instanceof ForeignFolder || error instanceof BuildUnderWay || error instanceof UnfitPublicFile)
      throw new UsageFault(error.message);
    throw error;
  } finally {
    rmSync(laidOut, { recursive: true, force: true });
  }
}
