import { addressOf } from '../../model/address.ts';
import type { Playbook } from '../../model/playbook.ts';
import { itemsOf, rowsOnPage } from '../listed.ts';
import { tellKind } from '../kind-words.ts';
import { twinFile } from './twin-file.ts';

/** What a machine that reads is told first: what this is, and where its Markdown lies (the llms.txt proposal, llmstxt.org). */
export function llmsText(playbook: Playbook, base: string): string {
  const { settings } = playbook;
  const link = (title: string, address: string, words?: string): string =>
    `- [${title}](${base}${address.slice(1)}${twinFile})${words === undefined ? '' : `: ${oneLine(words)}`}`;
  const journeys = itemsOf(playbook, 'journey')
    .slice(0, rowsOnPage)
    .flatMap((item) => {
      const address = addressOf(item);
      return address === undefined
        ? []
        : [link(oneLine(item.title), address, item.kind === 'journey' ? item.data.goal : undefined)];
    });
  return `# ${oneLine(settings.organisation)}

> What we promise our customers, which team keeps each promise, and what to do on the day it fails.

Every page has a twin in Markdown beside it: \`${twinFile}\` in the same folder.

## Begin here

${[
  link('Home', '/'),
  link(tellKind('journey').many, '/journeys/', tellKind('journey').are),
  link(tellKind('touchpoint').many, '/touchpoints/', tellKind('touchpoint').are),
  link('Moments of truth', '/moments/', 'Where failing the customer ends the relationship.'),
  link('Do we keep it?', '/reliability/', 'What to mend first, by counts, and the verdict of every touchpoint.'),
  link('If it goes wrong', '/recover/', 'Recovery plays, by what the customer says.'),
  link(tellKind('team').many, '/teams/', tellKind('team').are),
  link(
    'What changed',
    '/changes/',
    'Every change of the playbook, who brought it and who approved it, month by month.',
  ),
  link(tellKind('term').many, '/glossary/', tellKind('term').are),
  link('Help', '/help/', 'How to read this playbook.'),
].join('\n')}

## ${tellKind('journey').many}

${journeys.join('\n')}
`;
}

function oneLine(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>]/g, String.raw`\$&`)
    .trim();
}
