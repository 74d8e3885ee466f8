import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyExample, type ExampleCopy } from '../../testing/example-copy.ts';
import { runWaymark } from '../../testing/run-waymark.ts';
import { visitFolder, type Visit } from './visit.ts';

/** Three promises that the example keeps, in the order of their files: which counts break them, and by how much. */
const edits = [
  {
    touchpoint: 'helping/first-diagnosis',
    counts: ['case-book', 'first-diagnosis,told-what-is-wrong,phone,,2026-10-01,2026-10-31,', '4138,4180', '3180,4180'],
    says: '1,000 of 4,180',
  },
  {
    touchpoint: 'joining/order-confirmed',
    counts: ['order-desk', 'order-confirmed,in-writing,web,,2026-10-01,2026-10-31,', '3091,3103', '2603,3103'],
    says: '500 of 3,103',
  },
  {
    touchpoint: 'noticing/outage-alert-by-text',
    counts: [
      'status-console',
      'outage-alert-by-text,told-first,text,,2026-10-01,2026-10-31,',
      '8412,8429',
      '4429,8429',
    ],
    says: '4,000 of 8,429',
  },
] as const;
/** Most broken first. */
const inOrder = [edits[2], edits[0], edits[1]];

let example: ExampleCopy;
let site: Visit;
beforeAll(async () => {
  example = copyExample();
  for (const { counts } of edits) {
    const [source, row, before, after] = counts;
    example.replace(`content/measurements/${source}/2026-10.csv`, row + before, row + after);
  }
  const { code, err } = await runWaymark(['build', '--root', example.root, '--base', '/']);
  expect(code, err).toBe(0);
  site = await visitFolder(join(example.root, 'dist'), '/');
});
afterAll(async () => {
  await site.close();
  example.remove();
});

interface Facts {
  readonly owner: string;
  readonly standards: readonly { readonly id: string; readonly promise: string }[];
}

function factsOf(touchpoint: string) {
  const front = example.read(`content/touchpoints/${touchpoint}.md`).split('---\n')[1] ?? '';
  const { owner, standards } = parse(front) as Facts;
  const { name } = parse(example.read(`content/teams/${owner}.yaml`)) as { readonly name: string };
  const [standard] = standards;
  if (!standard) throw new Error(`${touchpoint} promises nothing`);
  return { owner: name, ...standard };
}

test('three promises that were broken by their counts are the first that one reads, the worst first', async () => {
  const { page, troubles } = await site.tab();
  await page.goto(`${site.address}reliability/`);
  const beginning = (await page.locator('main').innerText()).slice(0, 600);
  const sentences = await page.locator('main h1 + ol > li').allInnerTexts();
  expect(sentences).toHaveLength(3);
  for (const [index, { touchpoint, says }] of inOrder.entries()) {
    const sentence = sentences[index] ?? '';
    const { id, promise, owner } = factsOf(touchpoint);
    expect(beginning).toContain(sentence);
    expect(sentence.match(/[.!?](?=\s|$)/g)).toEqual(['.']);
    expect(sentence).toContain(says);
    expect(sentence).toContain(owner);
    const named = /“(.*?)(?: …)?”/.exec(sentence)?.[1] ?? '';
    expect(promise.startsWith(named), `${promise} begins with ${named}`).toBe(true);
    expect(named.length).toBeGreaterThan(30);
    const link = page.locator('main h1 + ol > li').nth(index).getByRole('link').first();
    const to = new URL((await link.getAttribute('href')) ?? '', site.address);
    expect(`${to.pathname}${to.hash}`).toBe(`/touchpoints/${touchpoint.split('/')[1] ?? ''}/#promise-${id}`);
  }
  expect(troubles).toEqual([]);
});

test('each of them leads to the promise itself, in full', async () => {
  const { page } = await site.tab();
  for (const { touchpoint } of inOrder) {
    await page.goto(`${site.address}reliability/`);
    const { id, promise } = factsOf(touchpoint);
    await page.locator(`main h1 + ol a[href$="#promise-${id}"]`).first().click();
    await page.waitForURL(/\/touchpoints\//);
    expect(await page.locator(`#promise-${id}`).innerText()).toContain(promise.replace(/\.$/, ''));
  }
});
