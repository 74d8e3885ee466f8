import './slash-key.ts';
import { remember, rememberedRole } from './remembered-role.ts';

/** Who has said which team they work in gets to its page at once. */
const role = rememberedRole();
const link = document.querySelector<HTMLAnchorElement>('a[data-my-role]');
if (role && link) {
  const isGone = document.querySelector('main.missing') !== null && location.pathname === role.to;
  if (isGone) remember(undefined);
  else {
    link.href = role.to;
    link.title = role.title;
    if (location.pathname === role.to) link.setAttribute('aria-current', 'page');
  }
}
