import type { Playbook } from '../model/playbook.ts';
import type { Past } from '../publish/past/past.ts';
import { pastOf, unknownPast } from '../publish/past/read-past.ts';
import type { Terminal } from './command.ts';
import { HistoryRefused, openToldHistory } from './open-told-history.ts';

/**
 * The past of a playbook, for its site: where it cannot be told, the site says why, and shows no date.
 * @throws {UsageFault} where the forge's record cannot be believed
 */
export async function openPast(
  terminal: Terminal,
  root: string,
  playbook: Playbook,
  forge: string | undefined,
): Promise<Past> {
  try {
    const history = await openToldHistory(terminal, root, { forge, settings: playbook.settings });
    try {
      return pastOf(history, playbook);
    } finally {
      history.close();
    }
  } catch (error) {
    if (!(error instanceof HistoryRefused)) throw error;
    return unknownPast(error.message);
  }
}
