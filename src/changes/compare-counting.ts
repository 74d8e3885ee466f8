import { counting, countingWords, usual } from './counting.ts';
import type { Difference } from './difference.ts';
import type { StandardSide } from './standard-side.ts';

/**
 * What both take from the playbook's defaults is told once, with the playbook.
 * @param hoursTold the other clock has made a number stricter or weaker, and is told as that
 */
export function* compareCounting(before: StandardSide, after: StandardSide, hoursTold: boolean): Generator<Difference> {
  for (const name of counting) {
    const [written, nowWritten] = [before.standard.data[name], after.standard.data[name]];
    if (written === nowWritten || (name === 'clock' && hoursTold)) continue;
    const was = written ?? before.playbook.settings.data?.defaults?.[name] ?? usual[name];
    const is = nowWritten ?? after.playbook.settings.data?.defaults?.[name] ?? usual[name];
    if (was === is) continue;
    const detail = `${countingWords[name]}: ${was ?? 'not said'} -> ${is ?? 'not said'}`;
    yield { class: 'measurement', subject: 'promise', path: `/${name}`, before: was, after: is, detail };
  }
}
