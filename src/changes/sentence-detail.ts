/**
 * What a sentence of a change says beside the title of its entry: for pages that are about this entry alone.
 * @param sentence of `sayChange`: `Weakened: *Answer the call* on phone, 60 s -> 120 s (met in 2 journeys; owner Care)`
 * @param title as the sentence has it
 * @returns `On phone, 60 s → 120 s`
 */
export function sentenceDetail(sentence: string, title: string): string {
  const lead = `*${title}*`;
  const start = sentence.indexOf(lead);
  if (start < 0) return sentence;
  const detail = sentence
    .slice(start + lead.length)
    .replace(/^, /, '')
    .trimStart();
  const beside = Math.max(...besides.map((words) => detail.lastIndexOf(` (${words}`)));
  const told = (beside > 0 && detail.endsWith(')') ? detail.slice(0, beside) : detail).replaceAll(' -> ', ' → ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}

/** How the words beside a sentence begin: whom the change touches. */
const besides = ['moment of truth of ', 'met in ', 'owner ', 'no owner'];
