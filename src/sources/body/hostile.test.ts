import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { timesAsLongAs } from '../../testing/times-as-long.ts';

const shapes = {
  'open brackets': `'['.repeat(49_000)`,
  'open emphasis': `'*a '.repeat(16_000)`,
  'quotes in quotes': `'>'.repeat(5_000) + ' a'`,
  'a table of 100,000 rows': `'|a|b|\\n|-|-|\\n' + '|1|2|\\n'.repeat(100_000)`,
  'the largest table that is read': `'|a|b|\\n|-|-|\\n' + '|1|2|\\n'.repeat(7_000)`,
  'lists in lists': `Array.from({ length: 300 }, (_, n) => ' '.repeat(2 * n) + '- a').slice(0, 220).join('\\n')`,
  'a line of list marks': `'- '.repeat(20_000) + 'a'`,
  'text directives in text directives': `':a['.repeat(12_000) + ']'.repeat(12_000)`,
  'many text directives': `':a '.repeat(16_000)`,
  'blocks in blocks': `':::note\\n'.repeat(6_000)`,
  underscores: `'a_'.repeat(24_000)`,
  'ends of code': '"``[a]: - ".repeat(5_500)',
  'links in links': `'['.repeat(9_000) + 'a' + '](b)'.repeat(9_000)`,
  'tags that never end': `'<a "'.repeat(12_000)`,
  'a block of tags that never end': `'<div>\\n' + '<a "'.repeat(12_000)`,
  'tags in tags': `'<Say>'.repeat(950) + '</Say>'.repeat(950)`,
  'signs that open no tag': `'a<'.repeat(24_000)`,
  braces: `'{'.repeat(49_000)`,
  'brackets in an expression': `'{' + '('.repeat(16_000) + ')'.repeat(16_000) + '}'`,
  'arrows in an export': `'export const a = ' + 'a=>'.repeat(16_000) + '1'`,
  'templates in templates': "'{' + '`${'.repeat(5_000) + '}`'.repeat(5_000) + '}'",
  'empty lines': `'\\n'.repeat(49_990) + 'a'`,
  'many headings of one name': `'# a\\n'.repeat(12_000)`,
  'a long list': `'- a\\n'.repeat(12_000)`,
  'many diagrams': `'\`\`\`mermaid\\njourney\\nA:1\\n\`\`\`\\n'.repeat(490)`,
  'a diagram of faults': `'\`\`\`mermaid\\njourney\\n' + 'a;b#c:9:d\\n'.repeat(4_500)`,
  'a diagram of settings': `'\`\`\`mermaid\\njourney\\n' + '%%{}%%'.repeat(8_000)`,
  'an open string that ends in a backslash': `'export a "' + String.fromCharCode(92)`,
};

const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
const program = (shape: string, format: string) => `
  import { readBody } from ${here('./read-body.ts')};
  import { renderBody } from ${here('./render-body.ts')};
  const text = ${shape};
  readBody(text, '${format}');
  const { html } = renderBody(text, '${format}', { href: () => undefined, open: {} });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, size: html.length }));
`;

interface Cost {
  readonly seconds: number;
  readonly memory: number;
  readonly size: number;
}

// A process of its own: the parser is native code, and what overflows its stack takes the process along.
async function costOf(shape: string, format: string): Promise<Cost> {
  const argv = ['--input-type=module', '--eval', program(shape, format)];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { timeout: 100_000 });
  return JSON.parse(stdout) as Cost;
}

// The dearest shape works four times as long as a body of one letter; what grows with its square works longer.
const most = 8;
const timesAsLong = timesAsLongAs(async () => (await costOf(`'a'`, 'md')).seconds, most);

for (const format of ['md', 'mdx'] as const) {
  test.each(Object.entries(shapes))(
    `%s: a .${format} body is read and rendered in bounded time and 512 MB`,
    async (_, shape) => {
      const times = await timesAsLong(async () => {
        const { seconds, memory, size } = await costOf(shape, format);
        expect(memory).toBeLessThan(512);
        expect(size).toBeGreaterThan(0);
        return seconds;
      });
      expect(times).toBeLessThanOrEqual(most);
    },
  );
}
