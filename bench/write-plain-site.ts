import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatePlaybook } from './generate-playbook.ts';

const modules = join(import.meta.dirname, '../node_modules');

/**
 * The leanest site that a playbook's plays could be: each a bare Markdown page of a content collection, in a layout of five
 * lines, rendered by the engine alone. With what the engine has to render only what changed.
 */
export function writePlainSite(folder: string, touchpoints: number, seed: number): void {
  const files = new Map<string, string>([
    ['package.json', '{ "name": "plain", "private": true, "type": "module" }\n'],
    ['astro.config.mjs', "export default { cacheDir: './.kept', experimental: { incrementalBuild: true } };\n"],
    ['src/content.config.ts', collection],
    ['src/pages/[id].astro', page],
  ]);
  for (const [path, text] of generatePlaybook({ touchpoints, seed })) {
    const id = /^content\/touchpoints\/.*?([^/]+)\.md$/.exec(path)?.[1];
    if (id === undefined) continue;
    const [, title = '', body = ''] = /^---\n.*?^title: (.*?)$.*?^---\n(.*)$/ms.exec(text) ?? [];
    files.set(`src/plays/${id}.md`, `---\ntitle: ${title}\n---\n${body}`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(modules, join(folder, 'node_modules'));
}

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { plays: defineCollection({ loader: glob({ pattern: '*.md', base: './src/plays' }) }) };
`;

const page = `---
import { getCollection, render } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('plays')).map((play) => ({ params: { id: play.id }, props: { play }, cacheKey: play.digest }));
const { play } = Astro.props;
const { Content } = await render(play);
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{play.data.title}</title>
  </head>
  <body>
    <h1>{play.data.title}</h1>
    <Content />
  </body>
</html>
`;
