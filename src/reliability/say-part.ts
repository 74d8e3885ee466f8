/** Shares that people say in words, and how near to them is near enough. */
const fractions = [
  ['a tenth', 1 / 10],
  ['a fifth', 1 / 5],
  ['a quarter', 1 / 4],
  ['a third', 1 / 3],
  ['half', 1 / 2],
  ['two thirds', 2 / 3],
  ['three quarters', 3 / 4],
] as const;
const nearEnough = 0.015;

/** @returns a part of a whole (0 to 1) as people say it: `half`, `a third`, `12 %`, `nearly all` */
export function sayPart(share: number): string {
  if (share >= 1) return 'all';
  if (share > 0.97) return 'nearly all';
  const [words] = fractions.find(([, fraction]) => Math.abs(share - fraction) < nearEnough) ?? [];
  if (words !== undefined) return words;
  const percent = Math.round(share * 100);
  return percent === 0 ? 'fewer than 1 %' : `${String(percent)} %`;
}
