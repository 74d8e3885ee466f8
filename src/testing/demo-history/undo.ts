import { cutBlock } from './cut-block.ts';
import { withoutLinks } from './links-to.ts';
import type { Change, Files, Step } from './story.ts';

/** @returns the files as they were before a change @throws where the example no longer holds what the story says came */
export function undo(after: Files, change: Change): Files {
  const files = new Map(after);
  for (const step of change.steps.toReversed()) {
    const fault = undoStep(files, step);
    if (fault !== undefined) throw new Error(`“${change.title}”: ${fault}`);
  }
  return files;
}

function undoStep(files: Map<string, string>, step: Step): string | undefined {
  switch (step.is) {
    case 'arrives':
      if (!files.delete(step.path)) return `${step.path} is not there.`;
      for (const [path, text] of withoutLinks(files, step.path)) files.set(path, text);
      return undefined;
    case 'leaves':
      if (files.has(step.path)) return `${step.path} is still there.`;
      files.set(step.path, step.text);
      return undefined;
    case 'moves':
      return rewritten(files, step.to, (text) => {
        files.delete(step.to);
        files.set(step.from, text);
        return undefined;
      });
    case 'says':
      return rewritten(
        files,
        step.path,
        (text) => (text.split(step.after).length === 2 ? text.replace(step.after, () => step.before) : null),
        step.after,
      );
    case 'block':
      return rewritten(files, step.path, (text) => cutBlock(text, step.first) ?? null, step.first);
    case 'rows':
      return rewritten(
        files,
        step.path,
        (text) => withoutLines(text, (line) => line.includes(step.having)) ?? null,
        step.having,
      );
    case 'checked':
      return undoChecks(files, step.under, step.before);
  }
}

/** @param made gives the new text, undefined where there is none to write, or null where the old one is not as the story says */
function rewritten(
  files: Map<string, string>,
  path: string,
  made: (text: string) => string | undefined | null,
  wanted = '',
): string | undefined {
  const text = files.get(path);
  if (text === undefined) return `${path} is not there.`;
  const written = made(text);
  if (written === null) return `${path} does not hold this once: ${wanted}`;
  if (written !== undefined) files.set(path, written);
  return undefined;
}

function withoutLines(text: string, goes: (line: string) => boolean): string | undefined {
  const kept = text
    .split('\n')
    .filter((line) => !goes(line))
    .join('\n');
  return kept === text ? undefined : kept;
}

function undoChecks(files: Map<string, string>, under: string, before: string): string | undefined {
  let count = 0;
  for (const [path, text] of files) {
    if (!path.startsWith(under)) continue;
    const told = text.replace(/(?<= checked: )\d{4}-\d\d-\d\d/g, (day) => (day > before ? before : day));
    if (told !== text) count += 1;
    files.set(path, told);
  }
  return count === 0 ? `no backing under ${under} was checked after ${before}.` : undefined;
}
