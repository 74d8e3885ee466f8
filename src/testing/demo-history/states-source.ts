import type { Source } from '../../sources/source.ts';
import type { Files } from './story.ts';

/** A state of the story as a playbook to be read. The text is its own stamp, so that a file is read once for all states that have it. */
export function sourceOf(files: Files): Source {
  const encoder = new TextEncoder();
  return {
    list: () =>
      Promise.resolve(
        [...files]
          .filter(([path]) => !path.startsWith('public/'))
          .map(([path, text]) => ({ path, type: 'file' as const, size: encoder.encode(text).length, stamp: text })),
      ),
    read: (path) => encoder.encode(files.get(path)),
  };
}
