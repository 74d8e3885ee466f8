import { missingObject } from './git-fault.ts';
import { startGit } from './start-git.ts';

/** Reads objects of a repository by their names, in the order in which they are asked for, through one process. */
export interface ObjectReader {
  /**
   * @param most bytes above which nothing is kept: then `bytes` is undefined; of a commit so many are kept, its beginning
   * @throws {GitFault} where the clone does not hold the object, or holds another kind of object under that name
   */
  read(oid: string, kind: 'blob' | 'commit', most?: number): Promise<ReadObject>;
  close(): void;
}

export interface ReadObject {
  readonly size: number;
  readonly bytes: Buffer | undefined;
}

interface Waiting {
  readonly oid: string;
  readonly kind: string;
  readonly most: number;
  take(object: ReadObject): void;
  fail(error: Error): void;
}

/** `git cat-file --batch`: for each name `oid type size`, a line end, the bytes, a line end; `oid missing` where there is none. */
export function openObjects(root: string): ObjectReader {
  const git = startGit(root, ['cat-file', '--batch']);
  const { child } = git;
  const waiting: Waiting[] = [];
  let first = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const one of waiting.splice(0).slice(first)) one.fail(ended);
    first = 0;
  };
  const why = (refusal: string) => {
    const { oid = '', kind = 'object' } = waiting[first] ?? {};
    end(missingObject(root, oid, kind, { refusal, missing: false }));
  };
  child.on('error', ({ message }) => {
    why(message);
  });
  child.on('close', () => {
    why(git.said());
  });
  child.stdout.on(
    'data',
    cutAnswers({
      next: () => waiting[first],
      given(object) {
        waiting[first]?.take(object);
        first += 1;
        if (first < 1024) return;
        waiting.splice(0, first);
        first = 0;
      },
      refused() {
        why('');
        child.kill();
      },
    }),
  );

  // Names are written together: one small write an object would cost more than reading it.
  let flushing = false;
  let asked = '';
  const flush = (): void => {
    flushing = false;
    child.stdin.write(asked);
    asked = '';
  };
  return {
    read(oid, kind, most = Infinity) {
      const object = new Promise<ReadObject>((take, fail) => {
        if (ended) {
          fail(ended);
          return;
        }
        waiting.push({ oid, kind, most, take, fail });
        asked += `${oid}\n`;
        if (flushing) return;
        flushing = true;
        setImmediate(flush);
      });
      // Whoever asks ahead waits for it later; until then a failure is nobody's.
      object.catch(() => undefined);
      return object;
    },
    close() {
      ended ??= new Error('closed');
      child.stdin.end();
      child.kill();
    },
  };
}

interface Answers {
  /** What the next answer must be of; undefined where nobody waits. */
  next(): Pick<Waiting, 'oid' | 'kind' | 'most'> | undefined;
  given(object: ReadObject): void;
  refused(): void;
}

/** Cuts a stream of answers, piece by piece: what is larger than asked for is passed over and never held. */
function cutAnswers(answers: Answers): (bytes: Buffer) => void {
  let parts: Buffer[] = [];
  let held = 0;
  /** The bytes of the answer that is coming; how many of them it takes to give it; how many are still to be passed over. */
  let size: number | undefined;
  let wanted = 0;
  let over = 0;
  return (piece) => {
    const passed = Math.min(over, piece.length);
    over -= passed;
    const bytes = piece.subarray(passed);
    if (bytes.length === 0) return;
    parts.push(bytes);
    held += bytes.length;
    if (size !== undefined && held < wanted) return;
    let all = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    for (let one = answers.next(); one; one = answers.next()) {
      if (size === undefined) {
        const line = all.indexOf(10);
        if (line < 0) break;
        const [oid, kind, length] = all.toString('latin1', 0, line).split(' ');
        if (oid !== one.oid || kind !== one.kind || length === undefined) {
          answers.refused();
          return;
        }
        size = Number(length);
        wanted = size <= one.most ? size + 1 : one.kind === 'commit' ? one.most : 0;
        all = all.subarray(line + 1);
      }
      if (all.length < wanted) break;
      // A copy: the stream's own memory is given back at once.
      const given = wanted === 0 ? undefined : Buffer.from(all.subarray(0, Math.min(size, wanted)));
      over = Math.max(0, size + 1 - all.length);
      all = all.subarray(size + 1);
      answers.given({ size, bytes: given });
      size = undefined;
    }
    parts = all.length > 0 ? [all] : [];
    held = all.length;
  };
}
