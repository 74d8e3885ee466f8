import { expect, test } from 'vitest';
import { renderBody } from '../../sources/body/render-body.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { harmlessBodies, refusedBodies } from '../../testing/hostile-bodies.ts';
import { mischiefOn } from './mischief.ts';

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
