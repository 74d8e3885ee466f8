import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { bounded } from '../../bounded.ts';
import { friction } from '../../entries/friction.ts';
import { entryLine } from '../../entries/entry-line.ts';
import { mentionsOf } from '../../mentions.ts';

/** What went wrong for customers here, in their words. */
export function heardOf(touchpoint: Touchpoint) {
  const { playbook, reached, passed } = handedOver();
  const telling = { playbook, reached, passed, ruleTitle: () => undefined };
  return bounded(mentionsOf(touchpoint, 'friction'), (item) => entryLine(friction, item, telling), {
    kind: 'Friction',
    q: touchpoint.title,
  });
}
