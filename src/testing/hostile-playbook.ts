import { dump } from 'js-yaml';
import type { ExampleFiles } from '../rules/rule.ts';
import { Title, Words } from '../schema/words.ts';
import { readBody } from '../sources/body/read-body.ts';
import { inspectBytes } from '../sources/inspect-bytes.ts';
import { basePlaybook } from './base-playbook.ts';
import { harmlessBodies } from './hostile-bodies.ts';
import { naughtyStrings } from './naughty-strings.ts';

/** A page that must show texts as they were written. */
export interface HostilePage {
  readonly path: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly body: string;
}

const perJourney = 30;

/** A picture of one dot, for bodies that show one. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** A playbook that passes the check and is full of texts that look like code: each in the title, promise, symptom, step and body of a touchpoint. */
export function hostilePlaybook(): { readonly files: ExampleFiles; readonly pages: readonly HostilePage[] } {
  const picture = { bytes: [...Buffer.from(dot, 'base64')] };
  const files: Record<string, ExampleFiles[string]> = { ...basePlaybook, 'public/images/a.png': picture };
  const pages: HostilePage[] = [];
  const journeys: { id: string; text: string }[] = [];
  const write = (kind: 'touchpoints' | 'journeys', id: string, text: string): boolean => {
    if ('troubles' in inspectBytes(id, new TextEncoder().encode(text))) return false;
    files[kind === 'journeys' ? `journeys/${id}.yaml` : `content/touchpoints/${id}.md`] = text;
    return true;
  };

  for (const [index, text] of naughtyStrings.entries()) {
    const words = Words.safeParse(text);
    if (!words.success || /[\u0000-\u0008\u000b-\u001f]/.test(text)) continue;
    const id = `text-${String(index)}`;
    const title = Title.safeParse(text).data ?? `Text ${String(index)}`;
    const body = readBody(text, 'md').issues.length === 0 ? text : 'Words.';
    const facts = {
      ...{ title, channels: ['counter'], owner: 'counter', beyond: text },
      standards: [{ id: 'kept', promise: text, floor: 90 }],
      recovery: { when: [text], by: 'counter', within: '1 h', authority: '10 EUR', steps: [text] },
    };
    if (!write('touchpoints', id, `---\n${dump(facts)}---\n${body}\n`)) continue;
    pages.push({ path: `touchpoints/${id}/`, title, texts: [words.data], body });
    journeys.push({ id, text: words.data });
  }
  for (const [index, { body, format = 'md' }] of harmlessBodies.entries()) {
    const id = `body-${String(index)}`;
    const title = `Body ${String(index)}`;
    const facts = {
      title,
      channels: ['counter'],
      owner: 'counter',
      standards: [{ id: 'kept', promise: 'We do it.', floor: 90 }],
    };
    files[`content/touchpoints/${id}.${format}`] = `---\n${dump(facts)}---\n${body}\n`;
    pages.push({ path: `touchpoints/${id}/`, title, texts: [], body });
    journeys.push({ id, text: title });
  }
  for (let from = 0; from < journeys.length; from += perJourney) {
    const part = journeys.slice(from, from + perJourney);
    const [first] = part;
    if (!first) continue;
    const title = Title.safeParse(first.text).data ?? 'I read on';
    const facts = {
      ...{ title, goal: first.text, owner: 'counter', personas: ['commuter'], phase: 'ordering' },
      ...{ trigger: part[1]?.text ?? 'a', end: part[2]?.text ?? 'a' },
      stages: [{ id: 'i-read', title, wants: part[3]?.text ?? 'a', stops: part.map(({ id }) => id) }],
    };
    const id = `journey-${String(from)}`;
    write('journeys', id, dump(facts));
    pages.push({ path: `journeys/${id}/`, title, texts: part.slice(0, 4).map(({ text }) => text), body: '' });
  }
  return { files, pages };
}
