import type { Source } from '../sources/source.ts';
import type { ExampleFiles } from '../rules/rule.ts';

/** A playbook that exists only in a test: the later files lie over the earlier ones. */
export function memorySource(...layers: readonly ExampleFiles[]): Source {
  const files = new Map(Object.entries(Object.assign({}, ...layers) as ExampleFiles));
  const bytesOf = (path: string): Uint8Array => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`no such file: ${path}`);
    if (typeof file === 'string') return new TextEncoder().encode(file);
    return 'bytes' in file ? Uint8Array.from(file.bytes) : new Uint8Array();
  };
  const read = (path: string): Uint8Array => {
    const file = files.get(path);
    if (typeof file !== 'object' || !('unreadable' in file)) return bytesOf(path);
    throw Object.assign(new Error(`not readable: ${path}`), { code: file.unreadable });
  };
  return {
    list: () =>
      Promise.resolve(
        [...files].flatMap(([path, file]) => {
          if (file === undefined) return [];
          const type = typeof file === 'object' && 'symlink' in file ? ('symlink' as const) : ('file' as const);
          return [{ path, type, size: bytesOf(path).length }];
        }),
      ),
    read,
    around: () => ({
      folder: '',
      read: (path) => (typeof files.get(path) === 'string' ? bytesOf(path) : undefined),
    }),
  };
}
