import type { BodyIssue } from '../model/body.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { either } from '../schema/shape-words.ts';
import { cite } from './cite.ts';

type ComponentIssue = Extract<BodyIssue, { rule: 'body-component' }>;

/** @returns what is wrong with a block, as the end of a sentence about the entry, and what to do */
export function tellComponent(issue: ComponentIssue): readonly [says: string, hint: string] {
  const name = `"${issue.component}"`;
  switch (issue.reason) {
    case 'unknown':
      return [`has a block ${name} that we do not know`, oneOf(issue.component, issue.known)];
    case 'attribute-unknown':
      return [
        `gives the block ${name} a field "${issue.attribute}" that it does not have`,
        issue.known.length === 0 ? 'Take the field out: this block has none.' : oneOf(issue.attribute, issue.known),
      ];
    case 'attribute-missing':
      return [`has a block ${name} without "${issue.attribute}"`, `Write ${issue.attribute}="..." in its first line.`];
    case 'attribute-value':
      return issue.wants === 'id'
        ? [
            `has a block ${name} whose "${issue.attribute}" is not an id: ${issue.what}`,
            'Write the id in small letters, digits and single hyphens.',
          ]
        : [`has a block ${name} whose "${issue.attribute}" is empty`, 'Write the words between the quotation marks.'];
    case 'label':
      return [`gives the block ${name} words in brackets that it does not have`, 'Write them on the lines below.'];
    case 'words-after':
      return [`has words after the opening of its block ${name}`, 'Write them on the lines below.'];
    case 'not-closed':
      return [
        `never closes its block ${name}`,
        'Write a line ":::" after its last line; a block with another inside it takes one colon more.',
      ];
    case 'not-alone':
      return [`has a block ${name} in the middle of a line`, 'Put it on lines of its own.'];
    case 'no-list':
      return issue.wants === 'list'
        ? [`has a block ${name} without a list`, 'Begin each of its lines with "- ".']
        : [`has a block ${name} without numbered lines`, 'Begin its lines with "1. ", "2. " and so on.'];
    case 'stray':
      return [
        `has a line of colons that opens and closes nothing: ${cite(issue.what)}`,
        'Write the name of a block straight after three colons, or take the line out.',
      ];
  }
}

function oneOf(word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? `Write ${either(known.map((each) => `"${each}"`))}.` : `Write "${meant}".`;
}
