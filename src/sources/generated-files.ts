import { blockOf, putBlock } from '../formats/codeowners-block.ts';
import { toCodeowners } from '../formats/codeowners.ts';
import { fnv1a } from '../model/fingerprint.ts';
import type { GeneratedFile } from '../model/generated.ts';
import type { Playbook } from '../model/playbook.ts';
import { codeownersWithBlock } from './codeowners-files.ts';
import type { Around } from './source.ts';

/** The files around a playbook that hold lines of ours. */
export interface FilesOfOurs {
  /** Another one where any of them is another, or lies elsewhere: what was judged of them holds no more. */
  readonly stamp: string;
  /** Each beside what would be written now; undefined where entries that could not be read would be missing from it. */
  compare(playbook: Playbook, unreadable: ReadonlySet<string>): readonly GeneratedFile[] | undefined;
}

export function filesOfOurs(around: Around): FilesOfOurs {
  const { folder } = around;
  const found = codeownersWithBlock(around);
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  return {
    stamp: fnv1a(JSON.stringify([folder, found])),
    compare(playbook, unreadable) {
      if (found.length > 0 && unreadable.size > 0) return undefined;
      const settled = playbook.settings.data?.repository?.forge;
      return found.map(({ forge, path, text }) => {
        const { lines } = toCodeowners(playbook, forge, folder);
        return {
          file: `${up}${path}`,
          text,
          fresh: putBlock(text, blockOf(lines, forge, folder), folder),
          command: `waymark codeowners${settled === forge ? '' : ` --forge ${forge}`}`,
        };
      });
    },
  };
}
