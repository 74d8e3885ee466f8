import type { BodyIssue } from '../../model/body.ts';
import { placeOfScript } from './attribute-place.ts';
import { readTag } from './tag.ts';
import type { TagNode } from './tag.ts';
import { rangeOf } from './tree.ts';
import type { Node, NodeOf } from './tree.ts';

type ScriptNode = NodeOf<'mdxjsEsm'> | NodeOf<'mdxFlowExpression'> | NodeOf<'mdxTextExpression'>;

/** Whether a node of an `.mdx` body is program text: an import, an export or an expression. */
export function isScript(node: Node): node is ScriptNode {
  return node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** Braces that hold a comment or nothing: `.mdx` has no other way to write a note to oneself. */
export function isComment(node: ScriptNode): boolean {
  return node.type !== 'mdxjsEsm' && /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(node.value);
}

/** Program text, as a node of its own or in the attributes of a tag. It is never run; each piece is an issue. */
export function scriptIssues(text: string, node: ScriptNode | TagNode): readonly BodyIssue[] {
  if (isScript(node)) {
    if (isComment(node)) return [];
    const [offset, end] = rangeOf(node);
    const what = text.slice(offset, end).trimEnd();
    const reason = node.type === 'mdxjsEsm' ? 'import-or-export' : 'expression';
    return [{ rule: 'body-code', reason, offset, endOffset: offset + what.length, what }];
  }
  const issues: BodyIssue[] = [];
  const { start, end } = readTag(text, node);
  for (const attribute of node.attributes) {
    const spread = attribute.type === 'mdxJsxExpressionAttribute';
    const value = spread ? attribute.value : scriptOf(attribute.value);
    if (value === undefined) continue;
    const [offset, endOffset] = placeOfScript(text, [start, end], value, spread ? '' : attribute.name);
    const reason = spread ? 'spread' : 'attribute-expression';
    issues.push({ rule: 'body-code', reason, offset, endOffset, what: text.slice(offset, endOffset) });
  }
  return issues;
}

function scriptOf(value: string | { readonly value: string } | null | undefined): string | undefined {
  return typeof value === 'object' ? value?.value : undefined;
}
