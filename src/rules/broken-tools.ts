import type { Playbook } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import type { Objection } from './rule.ts';

/** @returns plays that open a tool which the playbook's own page does not link to */
export function* brokenTools({ settings, items }: Playbook): Generator<Objection> {
  if (!settings.data) return;
  const known = Object.keys(settings.data.links ?? {});
  for (const item of items) {
    const { body } = item;
    for (const { reference, offset, endOffset } of body?.facts.tools ?? []) {
      if (known.includes(reference)) continue;
      const near = didYouMean(reference, known);
      yield {
        message: `"${item.title}" opens "${reference}", but content/playbook.yaml has no link of that name.`,
        hint: near === undefined ? 'Add it to `links` in content/playbook.yaml.' : `Write "${near}".`,
        at: { file: item.file, range: [(body?.start ?? 0) + offset, (body?.start ?? 0) + endOffset] },
        about: item,
        values: [reference],
      };
    }
  }
}
