import { diffWords } from 'diff';

/** Above this many characters, the texts are shown as they are: comparing word by word takes longer than reading. */
const most = 100_000;

/** @returns how much of a text is another one: `1 word out, 2 in` */
export function countChangedWords(before: string, after: string): string {
  if (before.length + after.length > most) return 'many words changed';
  const parts = diffWords(before, after, { maxEditLength: 4000 });
  if (!parts) return 'most words changed';
  const words = (which: 'added' | 'removed') =>
    parts
      .filter((part) => part[which])
      .flatMap(({ value }) => value.split(/\s+/))
      .filter((word) => word !== '').length;
  const [out, into] = [words('removed'), words('added')];
  if (out + into === 0) return 'its layout';
  return `${String(out)} ${out === 1 ? 'word' : 'words'} out, ${String(into)} in`;
}
