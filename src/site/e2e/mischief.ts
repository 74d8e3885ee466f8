import type { Page } from 'playwright-core';

/** What a page let happen that words alone never do. */
export function mischiefOn(page: Page): Promise<readonly string[]> {
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
