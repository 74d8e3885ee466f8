import type { Page } from 'playwright-core';

/** Where the keyboard is. */
export interface Focus {
  readonly name: string;
  readonly path: string;
  /** What somebody who looks for it does not see, where they do not. */
  readonly unseen: string | undefined;
}

/** @returns undefined where nothing on the page has the focus */
export function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (!(on instanceof HTMLElement) || on === document.body) return undefined;
    // A label that is clicked, a line under a field: the nearest box that shows the focus counts.
    const shows = [on, on.closest('form')].some((box) => {
      if (!box) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
      const focused = getComputedStyle(box).borderBottomColor;
      on.blur();
      const without = getComputedStyle(box).borderBottomColor;
      on.focus({ preventScroll: true });
      return focused !== without;
    });
    // Of a link that goes on in the next line, its longest part.
    const [box = on.getBoundingClientRect()] = [...on.getClientRects()].sort((a, b) => b.width - a.width);
    const { left, right, top, bottom, width, height } = box;
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const over = document.elementFromPoint(
      Math.min(Math.max((left + right) / 2, 1), innerWidth - 1),
      Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
    );
    const faults = [
      ...(shows ? [] : ['nothing shows the focus']),
      ...(width < 4 || height < 4 ? ['it has no size'] : []),
      ...(isInside ? [] : ['it is outside of the window']),
      ...(over && (on.contains(over) || over.contains(on)) ? [] : ['something covers it']),
    ];
    return {
      name: on.getAttribute('aria-label') ?? on.textContent.replace(/\s+/g, ' ').trim(),
      path: on instanceof HTMLAnchorElement ? on.pathname + on.hash : '',
      unseen: faults.length > 0 ? `${on.outerHTML.slice(0, 120)}: ${faults.join(', ')}` : undefined,
    };
  });
}

/**
 * Presses Tab until the focus is where one wants to be.
 * @returns what had the focus on the way, the wanted place last
 * @throws where Tab does not lead there, or leads through a place that nobody sees
 */
export async function tabTo(page: Page, isThere: (focus: Focus) => boolean, most = 80): Promise<readonly Focus[]> {
  const way: Focus[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (!focus) continue;
    if (focus.unseen !== undefined) throw new Error(focus.unseen);
    way.push(focus);
    if (isThere(focus)) return way;
  }
  throw new Error(`Tab does not lead there: ${way.map(({ name }) => name).join(' > ')}`);
}
