import type { BodyIssue } from '../model/body.ts';
import { cite } from './cite.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

/** A term whose play is a journey with these lines in it. */
const cupWith = (lines: string): string => `---
title: cup
definition: One drink as the customer ordered it.
---
\`\`\`mermaid
journey
  title From the door to the cup
  section I order
${lines}
\`\`\`
`;

export const bodyDiagram: Rule = {
  id: 'body-diagram',
  title: 'A diagram in a play says what its author wrote.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  needs: ['files'],
  why: `A journey that somebody writes as Mermaid text is drawn when the site is built. The language is forgiving in the
wrong places: the colon of "09:30" makes a score of 30, and what stands after a "#" is gone without a word. A diagram
with such a line is shown as its text. Settings, clicks and pictures from elsewhere would make it act, or look like
another page, wherever else the file is shown.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-diagram')) {
      const [says, hint] = sentences(issue);
      yield { message: `${subject} has a diagram ${says}.`, hint, at, values: [issue.reason, issue.what] };
    }
  },
  good: {
    'content/glossary/cup.md': cupWith(`    Ask for the cup at 8#58;30: 4: Counter
  section I wait
    Watch the board: 2`),
  },
  bad: {
    'content/glossary/cup.md': cupWith('    Ask for the cup at 8:30: 4: Counter'),
  },
};

type DiagramIssue = Extract<BodyIssue, { rule: 'body-diagram' }>;

function sentences(issue: DiagramIssue): readonly [says: string, hint: string] {
  const what = cite(issue.what);
  switch (issue.reason) {
    case 'settings':
      return [`with settings of its own: ${what}`, 'Take them out: a diagram looks like the page it stands on.'];
    case 'click':
      return [`that acts on a click: ${what}`, 'Take the line out, and put the link into the words below the diagram.'];
    case 'picture':
      return [`with a picture or an icon in it: ${what}`, 'Write words in its place.'];
    case 'kind':
      return [
        `that begins with ${what}, and no diagram that we know begins so`,
        'Begin it with the word for its kind, such as journey or flowchart.',
      ];
    case 'line':
      return [
        `with a line that is no title, section or stop of a journey: ${what}`,
        'Write a stop as "name: score: who", with a score from 1 to 5.',
      ];
    case 'word':
      return [`in which ${what} begins with a word of Mermaid’s own`, 'Begin it with another word.'];
    case 'colon':
      return [`in which Mermaid takes the words after a colon for something else: ${what}`, 'Write the colon as #58;'];
    case 'semicolon':
      return ['which Mermaid cannot read beyond a semicolon', 'Write the semicolon as #59;'];
    case 'dropped':
      return [`of which Mermaid leaves out ${what}`, 'Write the # as #35; or take the words out.'];
    case 'score':
      return [`with the score ${what}`, 'Write a whole number from 1 to 5.'];
    case 'no-stop':
      return ['of a journey without a stop', 'Write a stop as "name: score: who".'];
    case 'too-much':
      return issue.of === 'diagrams'
        ? [`after ${issue.most} others in one text, and no more are drawn`, 'Split the text into several entries.']
        : [
            `with ${issue.count} ${issue.of}, and nobody can follow more than ${issue.most}`,
            'Make several diagrams of it.',
          ];
  }
}
