import type { BodyIssue, BodyReference } from '../../model/body.ts';
import { isId } from '../../schema/id.ts';
import { components, isComponentName, writtenName, writtenNames } from './components.ts';
import type { Component, ComponentName } from './components.ts';

/** A component as written, from a directive or a tag: its literal attributes and where it stands. */
export interface Written {
  readonly name: string;
  readonly as: 'directive' | 'tag';
  readonly attributes: ReadonlyMap<string, string>;
  readonly labelled: boolean;
  readonly rest: string;
  readonly inline: boolean;
  readonly range: readonly [number, number];
  readonly placeOf: (attribute: string) => readonly [number, number];
  readonly text: string;
}

export interface Checked {
  readonly issues: readonly BodyIssue[];
  readonly references: readonly BodyReference[];
  readonly tools: readonly BodyReference[];
}

/** The table of components, held against one use. No issue means that the use can be shown as what it is. */
export function checkComponent(written: Written): Checked {
  const name = written.name.charAt(0).toLowerCase() + written.name.slice(1);
  if (!isComponentName(name) || writtenName(name, written.as) !== written.name) {
    const known = writtenNames(written.as);
    return { issues: [issueAt(written, written.range, { reason: 'unknown', known })], references: [], tools: [] };
  }
  return checkKnown(written, name);
}

function checkKnown(written: Written, name: ComponentName): Checked {
  const component: Component = components[name];
  const issues: BodyIssue[] = [];
  const references: BodyReference[] = [];
  const tools: BodyReference[] = [];
  const problem = (range: readonly [number, number], detail: Detail) => issues.push(issueAt(written, range, detail));

  for (const [attribute, value] of written.attributes) {
    const wanted = Object.hasOwn(component.attributes, attribute) ? component.attributes[attribute] : undefined;
    const [offset, endOffset] = written.placeOf(attribute);
    if (!wanted) {
      problem([offset, endOffset], {
        reason: 'attribute-unknown',
        attribute,
        known: Object.keys(component.attributes),
      });
    } else if (wanted.wants === 'id' ? !isId(value) : value.trim() === '') {
      problem([offset, endOffset], { reason: 'attribute-value', attribute, wants: wanted.wants });
    } else if (wanted.names === 'tool') {
      tools.push({ reference: value, offset, endOffset });
    } else if (wanted.names) {
      references.push({ reference: `${wanted.names}/${value}`, offset, endOffset });
    }
  }
  for (const [attribute, { required }] of Object.entries(component.attributes)) {
    const given = written.attributes.has(attribute) || (written.labelled && component.label === attribute);
    if (required && !given) problem(written.range, { reason: 'attribute-missing', attribute });
  }
  const labelTaken = component.label !== undefined && !written.attributes.has(component.label);
  if (written.labelled && !labelTaken) problem(written.range, { reason: 'label' });
  if (written.rest !== '') problem(written.range, { reason: 'words-after' });
  if (written.inline && !component.inline) problem(written.range, { reason: 'not-alone' });
  return issues.length > 0 ? { issues, references: [], tools: [] } : { issues, references, tools };
}

type ComponentIssue = Extract<BodyIssue, { rule: 'body-component' }>;
type Detail = ComponentIssue extends infer I
  ? I extends ComponentIssue
    ? Omit<I, 'rule' | 'component' | 'what' | 'offset' | 'endOffset'>
    : never
  : never;

function issueAt(written: Written, [offset, endOffset]: readonly [number, number], detail: Detail): BodyIssue {
  const what = written.text.slice(offset, endOffset);
  return { rule: 'body-component', component: written.name, ...detail, offset, endOffset, what };
}
