import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBody } from '../../sources/body/render-body.ts';
import { hostilePlaybook } from '../../testing/hostile-playbook.ts';
import { mischiefOn } from './mischief.ts';
import { visit, type Visit } from './visit.ts';

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a playbook full of texts that look like code', () => {
  const { pages } = hostilePlaybook();
  let site: Visit;
  beforeAll(async () => {
    site = await visit('hostile');
  });
  afterAll(() => site.close());

  test('shows each of them as it was written', async () => {
    const { page } = await site.tab();
    await page.goto(site.address);
    expect(pages.length).toBeGreaterThan(400);
    for (const { path, title, texts, body } of pages) {
      const told = await page.evaluate(async (address) => {
        const html = await (await fetch(address)).text();
        const read = new DOMParser().parseFromString(html, 'text/html');
        for (const drawing of read.querySelectorAll('.diagram svg')) drawing.remove();
        const [main, heading] = ['main', 'h1'].map((name) => read.querySelector(name)?.textContent ?? '');
        return { main: main ?? '', heading: heading ?? '', tab: read.title };
      }, `${site.address}${path}`);
      // The first symptom follows the title, for those who hear the page.
      expect(shown(told.heading).startsWith(shown(title)), path).toBe(true);
      expect(shown(told.tab), path).toContain(shown(title));
      for (const text of texts) expect(shown(told.main), path).toContain(shown(text));
      // What stands for a picture is no text of the page; a drawing has its words in its caption once more.
      const options = { href: () => undefined, open: {} };
      const { diagrams } = renderBody(body, 'md', options);
      const { text } = renderBody(body, 'md', { ...options, drawings: diagrams.map(() => '<svg></svg>') });
      if (!body.includes('![')) expect(told.main.replace(/\s/g, ''), path).toContain(text.replace(/\s/g, ''));
    }
  });

  test('runs none of them, and asks nobody else', async () => {
    const { page, troubles } = await site.tab();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => expect.unreachable(dialog.message())));
    const acting = pages.filter(({ title, texts, body }) => /[<>&"'`{]/.test(`${title}${texts.join('')}${body}`));
    expect(acting.length).toBeGreaterThan(200);
    for (const { path } of acting) {
      await page.goto(`${site.address}${path}`);
      expect(await mischiefOn(page), path).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  test('lists them, finds them and leads to them', async () => {
    const { page, troubles } = await site.tab();
    for (const path of ['', 'touchpoints/', 'journeys/']) {
      await page.goto(`${site.address}${path}`);
      expect(await mischiefOn(page), path).toEqual([]);
    }
    const about = (words: string): string => `${site.address}search/?q=${encodeURIComponent(words)}`;
    for (const [words, count] of [
      ['', /^\d{3} found/],
      ['alert', /^\d{3} found/],
      ['__proto__', /^\d found/],
      ["' OR 1=1 -- 1", /^\d found/],
      ['<img src=x onerror=globalThis.__MARKER=1>', /found/],
    ] as const) {
      await page.goto(about(words));
      await expect.poll(() => page.locator('.count').textContent()).toMatch(count);
      expect(await page.locator('input[type=search]').inputValue()).toBe(words);
      expect(await mischiefOn(page), words).toEqual([]);
    }
    await page.goto(about('constructor'));
    await page.locator('.found a').first().click();
    await page.waitForSelector('h1');
    expect(await mischiefOn(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
