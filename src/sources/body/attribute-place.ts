type Range = readonly [number, number];

const attribute = /(?<=[\s{])([\w:.-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'{}>]+))?/g;

/** @returns where an attribute with a literal value stands in an opening line or tag; all of it where that is unclear */
export function placeOfAttribute(text: string, [start, end]: Range, name: string): Range {
  for (const match of text.slice(start, end).matchAll(attribute)) {
    if (match[1] === name) return [start + match.index, start + match.index + match[0].length];
  }
  return [start, end];
}

/** @returns where `name={script}`, or `{script}` without a name, stands in a tag; all of it where that is unclear */
export function placeOfScript(text: string, [start, end]: Range, script: string, name = ''): Range {
  const source = text.slice(start, end);
  const named = name === '' ? 0 : source.search(new RegExp(`(?<=\\s)${name.replace(/[^\w-]/g, '\\$&')}\\s*=\\s*\\{`));
  const at = source.indexOf(script, Math.max(named, 0));
  if (named === -1 || at === -1) return [start, end];
  const from = name === '' ? source.lastIndexOf('{', at) : named;
  const close = source.indexOf('}', at + script.length);
  return [start + Math.max(from, 0), close === -1 ? end : start + close + 1];
}
