import { readReference, referableKinds } from '../../schema/reference.ts';

/** Where a link leads, once its address is read as a browser reads it. */
export type Target =
  | { readonly to: 'entry'; readonly reference: string }
  | { readonly to: 'here'; readonly anchor: string }
  | { readonly to: 'site'; readonly href: string }
  | { readonly to: 'outside'; readonly href: string }
  | { readonly to: 'nowhere'; readonly reason: 'scheme'; readonly scheme: string }
  | { readonly to: 'nowhere'; readonly reason: 'unreadable' | 'not-a-reference' };

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const looksLikeReference = new RegExp(`^(?:${referableKinds.join('|')})/[^/?\\s]+$`);
// A browser drops some of these before it reads the scheme; a person sees none of them.
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const base = 'https://site.invalid/a/b/';

/** Judges an address after entities are decoded: the scheme is what a browser would see, not what is written. */
export function readTarget(address: string): Target {
  const url = address.replace(unseen, '').trim();
  if (looksLikeReference.test(url)) {
    return readReference(url) ? { to: 'entry', reference: url } : { to: 'nowhere', reason: 'not-a-reference' };
  }
  if (url.startsWith('#')) return { to: 'here', anchor: url.slice(1) };
  const parsed = URL.parse(url, base);
  if (!parsed) return { to: 'nowhere', reason: 'unreadable' };
  if (!allowedSchemes.has(parsed.protocol)) {
    return { to: 'nowhere', reason: 'scheme', scheme: parsed.protocol.slice(0, -1) };
  }
  if (parsed.origin !== 'https://site.invalid') return { to: 'outside', href: parsed.href };
  // "https:path" is an address of this very site to a browser; nobody means that.
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return { to: 'nowhere', reason: 'unreadable' };
  const href = encodeURI(url.replaceAll('\\', '/')).replaceAll('%25', '%');
  // A colon in the first part of a path is no scheme here, and looks like one to the sanitiser.
  return { to: 'site', href: /^[^/?#]*:/.test(href) ? `./${href}` : href };
}

const picture = /^\/images\/(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

/** Why a picture is not shown, or undefined where it is one of ours: `/images/....png`, `.jpg`, `.jpeg` or `.webp`. */
export function refusalOfImage(address: string): 'remote' | 'place' | 'format' | undefined {
  const target = readTarget(address);
  if (target.to === 'outside') return 'remote';
  if (!picture.test(address)) return 'place';
  return /\.(?:png|jpe?g|webp)$/i.test(address) ? undefined : 'format';
}
