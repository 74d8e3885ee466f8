import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBody } from '../../sources/body/render-body.ts';
import { baseDay } from '../../testing/base-playbook.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { harmlessBodies, refusedBodies } from '../../testing/hostile-bodies.ts';
import { hostilePlaybook } from '../../testing/hostile-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../../testing/playbook-on-disk.ts';
import { runWaymark } from '../../testing/run-waymark.ts';
import { visitFolder, type Visit } from './visit.ts';

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a page let happen that words alone never do. */
function mischiefOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('__MARKER' in globalThis) found.push('a script ran');
    if ('polluted' in {}) found.push('every object has a new field');
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
        const isAddress = /^(?:href|src|srcset|action|formaction|data|poster|background|xlink:href|cite|ping)$/i.test(
          name,
        );
        // What a browser drops from an address before it reads the scheme.
        const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(value.replace(/[\u0000-\u0020]/g, ''))?.[0] ?? '';
        if (isAddress && scheme !== '' && !/^(?:https?|mailto|tel)$/i.test(scheme))
          found.push(`${element.tagName} ${name}="${value}"`);
      }
    }
    return found;
  });
}

describe('a playbook full of texts that look like code', () => {
  const { files, pages } = hostilePlaybook();
  let playbook: PlaybookOnDisk;
  let site: Visit;
  beforeAll(async () => {
    playbook = playbookOnDisk(files);
    const { code, err } = await runWaymark(['build', '--root', playbook.root, '--today', baseDay]);
    expect(code, err).toBe(0);
    site = await visitFolder(`${playbook.root}/dist`, '/');
  });
  afterAll(async () => {
    await site.close();
    playbook.remove();
  });

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
  }, 60_000);

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
  }, 120_000);

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
      await expect.poll(() => page.locator('.count').textContent(), { timeout: 20_000 }).toMatch(count);
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

test('every hostile body is harmless as it is rendered, also without the check and without the policy of a page', async () => {
  const bodies = [...refusedBodies, ...harmlessBodies];
  expect(bodies.length).toBeGreaterThan(100);
  const options = { href: () => undefined, open: { crm: 'javascript:globalThis.__MARKER=1' } };
  const rendered = bodies.map(({ body, format }) => renderBody(body, format ?? 'md', options).html);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().finally(() => troubles.push(dialog.message())));
    page.on('pageerror', (error) => troubles.push(error.message));
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    // Each in a page of its own, so that none is cut off by what stands before it, and one after another in one page.
    for (const [index, html] of [...rendered, rendered.join('\n')].entries()) {
      const body = bodies[index]?.body;
      await page.setContent(
        `<!doctype html><title>a</title><body><main id="main">${html}</main><p id="after">after</p>`,
      );
      expect(await mischiefOn(page), body).toEqual([]);
      const state = await page.evaluate(async () => {
        for (const element of document.querySelectorAll('main *')) {
          for (const type of ['click', 'error', 'load', 'focus', 'mouseover', 'toggle', 'submit'])
            element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
        const after = document.querySelector('#after');
        const styles = [document.body, ...document.querySelectorAll('main, main *')].map((element) =>
          getComputedStyle(element),
        );
        return {
          after: after?.parentElement === document.body && after.textContent,
          address: location.href,
          base: document.baseURI,
          styled: styles.filter(
            ({ position, display, backgroundImage }) =>
              position !== 'static' || display === 'none' || backgroundImage !== 'none',
          ).length,
          strange: [
            ...document.querySelectorAll(
              'script, style, iframe, object, embed, form, input, svg, math, template, base, link, noscript, body [name]',
            ),
          ].map(({ outerHTML }) => outerHTML),
        };
      });
      expect(state, body).toEqual({
        after: 'after',
        address: 'about:blank',
        base: 'about:blank',
        styled: 0,
        strange: [],
      });
      expect(await mischiefOn(page), body).toEqual([]);
    }
    expect(troubles).toEqual([]);
    expect([...new Set(asked)].filter((url) => !/\/images\/[a-z.]+$/.test(url))).toEqual([]);
  } finally {
    await browser.close();
  }
});
