import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { markdownToMdast } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { filesBelow } from '../publish/site-files.ts';
import { readTarget } from '../sources/body/target.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { baseDay, basePlaybook, greetingFile, journeyFile, playbookFile } from './base-playbook.ts';
import { refusedBodies } from './hostile-bodies.ts';
import { memorySource } from './memory-source.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';
import { runWaymark } from './run-waymark.ts';

const greeting = 'content/touchpoints/greet-me.md';
const journey = 'journeys/my-order.yaml';
const settings = 'content/playbook.yaml';
const facts = greetingFile.slice(0, greetingFile.lastIndexOf('---\n') + 4);

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly unknown[];
}

/** The addresses that a text of Markdown links, and the kinds of its parts that a reader's program would act on. */
function actingParts(node: Node): { readonly links: readonly string[]; readonly acting: readonly string[] } {
  const below = (node.children ?? []).map((child) => actingParts(child as Node));
  return {
    links: [...(node.type === 'link' ? [node.url ?? ''] : []), ...below.flatMap(({ links }) => links)],
    acting: [
      ...(/^(?:html|image|imageReference|definition)$/.test(node.type) ? [node.type] : []),
      ...below.flatMap(({ acting }) => acting),
    ],
  };
}

describe('A and B: bodies that would act are refused where they stand', () => {
  test.each(refusedBodies)('$row: $body', async ({ body, format = 'md' }) => {
    const file = `content/touchpoints/greet-me.${format}`;
    const text = `${facts}${body}\n`;
    const first = facts.split('\n').length;
    const source = memorySource(basePlaybook, { [greeting]: undefined }, { [file]: text });
    const { findings } = await openPlaybook(source, { today: baseDay });
    const found = locateFindings(source, findings);
    const refusals = found.filter(
      ({ rule, severity }) => rule === 'body-image' || (rule.startsWith('body-') && severity === 'error'),
    );
    expect(refusals.length).toBeGreaterThan(0);
    for (const { at, span } of refusals) {
      expect(at.file).toBe(file);
      expect(span.line).toBeGreaterThanOrEqual(first);
      expect(span.endLine).toBeLessThanOrEqual(first + body.split('\n').length);
    }
  });
});

describe('A1, A2, A7, A10: what stands in a playbook is never run, and nobody is asked', () => {
  const secret = 'CANARY-of-the-environment';
  let server: Server;
  let hits = 0;
  let canary = '';
  let playbook: PlaybookOnDisk;

  beforeAll(async () => {
    server = createServer((_, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    canary = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/canary`;
    const marker = (name: string): string =>
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('MARKER_${name}', 'x');\nexport default {};\n`;
    playbook = playbookOnDisk(basePlaybook, {
      [settings]: `${playbookFile}links:
  desk: { title: Desk, url: 'https://desk.example' }
`,
      [greeting]: `${facts}[a](${canary}) <${canary}> ${canary} [r] \\[b](javascript:x)\n\n[r]: ${canary}\n\n![x](${canary}/a.png)\n\n{process.env.WAYMARK_CANARY} \${process.env.WAYMARK_CANARY}\n\n:::open{tool=desk}\nwords\n:::\n`,
      ...Object.fromEntries(
        [
          'astro.config.mjs',
          'vite.config.ts',
          'waymark.config.mjs',
          'playbook.config.ts',
          'postcss.config.mjs',
          'src/middleware.ts',
          'src/content.config.ts',
        ].map((file) => [file, marker('A7')]),
      ),
      '.env': 'WAYMARK_OTHER=CANARY-of-a-file\n',
    });
  });
  afterAll(() => {
    server.close();
    playbook.remove();
  });

  const markers = (): readonly string[] =>
    [playbook.root, process.cwd()].flatMap((folder) =>
      readdirSync(folder).filter((name) => name.startsWith('MARKER_')),
    );
  const env = { WAYMARK_CANARY: secret };

  test('by check', async () => {
    const { code } = await runWaymark(['check', '--root', playbook.root, '--today', baseDay], {
      cwd: playbook.root,
      env,
    });
    expect([code, hits, markers()]).toEqual([0, 0, []]);
  });

  test('by build, and the environment reaches no file of the site', async () => {
    const { code, err } = await runWaymark(['build', '--root', playbook.root, '--today', baseDay], {
      cwd: playbook.root,
      env,
    });
    expect([code, hits, markers()], err).toEqual([0, 0, []]);
    const site = join(playbook.root, 'dist');
    expect(readFileSync(join(site, 'touchpoints/greet-me/index.html'), 'utf8')).toContain(
      '{process.env.WAYMARK_CANARY}',
    );
    const twin = 'touchpoints/greet-me/index.md';
    for (const file of filesBelow(site)) {
      const bytes = readFileSync(join(site, file));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      expect(text.includes('CANARY-of'), file).toBe(false);
      // The twin of the play is Markdown and says so anew; nothing else holds a link as its author wrote it.
      expect(text.includes('[a]('), file).toBe(file === twin);
      if (!file.endsWith('.md')) continue;
      const { links, acting } = actingParts(markdownToMdast(text));
      expect(acting, file).toEqual([]);
      for (const url of links) expect(['outside', 'site'], `${file}: ${url}`).toContain(readTarget(url).to);
      if (file === twin) expect(links.filter((url) => url === canary)).toHaveLength(4);
    }
  });

  test('by either, where a schema or a script asks for it', async () => {
    for (const [path, text] of [
      [journey, `$schema: ${canary}\n${journeyFile}`],
      [
        'content/touchpoints/leave-a-tip.mdx',
        `${facts}import x from '${canary}'\n\nexport const m = await fetch('${canary}')\n`,
      ],
    ] as const) {
      const made = playbookOnDisk(basePlaybook, { [path]: text });
      for (const command of ['check', 'build']) {
        const { code } = await runWaymark([command, '--root', made.root, '--today', baseDay], { cwd: made.root });
        expect([command, code, hits]).toEqual([command, 1, 0]);
      }
      expect(existsSync(join(made.root, 'dist'))).toBe(false);
      made.remove();
    }
  });
});
