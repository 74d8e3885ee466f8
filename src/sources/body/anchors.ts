import { element, words } from './rendering.ts';
import type { Rendering } from './rendering.ts';
import { readTarget, refusalOfImage } from './target.ts';
import type { HtmlContent } from './tree.ts';

/** Words that lead somewhere; the words alone where the address may not be followed. */
export function anchor(
  rendering: Rendering,
  address: string,
  title: string | null | undefined,
  children: readonly HtmlContent[],
): readonly HtmlContent[] {
  const content = children.length > 0 ? unlinked(children) : [words(address)];
  const hint = title ? { title } : {};
  const target = readTarget(address);
  if (target.to === 'entry') {
    const href = rendering.options.href(target.reference);
    return href === undefined ? content : [element('a', { href, ...hint }, content)];
  }
  if (target.to === 'nowhere') return content;
  if (target.to === 'here') return [element('a', { href: `#${target.anchor}`, ...hint }, content)];
  if (target.to === 'site') return [element('a', { href: sitePath(rendering, target.href), ...hint }, content)];
  const isPage = /^https?:/.test(target.href);
  const outside = isPage ? { className: ['external'], rel: ['noopener', 'noreferrer'] } : {};
  return [element('a', { href: target.href, ...outside, ...hint }, content)];
}

/** A picture of this site; a link to one elsewhere, since a page loads nothing from outside. */
export function picture(
  rendering: Rendering,
  address: string,
  alt: string,
  title: string | null | undefined,
): readonly HtmlContent[] {
  const refusal = refusalOfImage(address);
  if (refusal === 'remote') return anchor(rendering, address, title, alt === '' ? [] : [words(alt)]);
  if (refusal) return [words(alt === '' ? address : alt)];
  const src = encodeURI(sitePath(rendering, address));
  return [element('img', { src, alt, ...(title ? { title } : {}), loading: 'lazy' }, [])];
}

/** A link cannot stand in a link: the inner one keeps its words only. */
export function unlinked(children: readonly HtmlContent[]): HtmlContent[] {
  return children.flatMap((child): HtmlContent[] => {
    if (child.type !== 'element') return [child];
    const inner = unlinked(child.children);
    return child.tagName === 'a' ? inner : [{ ...child, children: inner }];
  });
}

function sitePath({ options }: Rendering, path: string): string {
  return path.startsWith('/') && options.sitePath ? options.sitePath(path) : path;
}
