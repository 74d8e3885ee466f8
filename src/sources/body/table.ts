import type { State } from 'mdast-util-to-hast';
import { element } from './rendering.ts';
import type { HtmlElement, NodeOf } from './tree.ts';

/** A table in a box that scrolls on its own. A cell too many in a row is a column more, not words less. */
export function renderTable(state: State, node: NodeOf<'table'>): HtmlElement {
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const rows = node.children.map((row, index) => renderRow(state, row, columns, node.align ?? [], index === 0));
  const [head, ...body] = rows;
  const parts = [
    ...(head ? [element('thead', {}, state.wrap([head], true))] : []),
    ...(body.length > 0 ? [element('tbody', {}, state.wrap(body, true))] : []),
  ];
  const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
  return element('div', properties, [element('table', {}, state.wrap(parts, true))]);
}

function renderRow(
  state: State,
  row: NodeOf<'tableRow'>,
  columns: number,
  align: readonly (string | null)[],
  isHead: boolean,
): HtmlElement {
  const cells = Array.from({ length: columns }, (_, index) => {
    const cell = row.children[index];
    const side = align[index];
    const properties = { ...(side ? { className: [side] } : {}), ...(isHead && cell ? { scope: 'col' } : {}) };
    return element(isHead && cell ? 'th' : 'td', properties, cell ? state.all(cell) : []);
  });
  return element('tr', {}, state.wrap(cells, true));
}
