import { remember, rememberedRole } from './remembered-role.ts';

/** Says which team is remembered, and lets the reader choose another. */
function show(): void {
  const role = rememberedRole();
  const chosen = document.querySelector<HTMLElement>('[data-role-chosen]');
  const link = document.querySelector<HTMLAnchorElement>('[data-role-link]');
  if (!chosen || !link) return;
  chosen.hidden = !role;
  if (!role) return;
  link.textContent = role.title;
  link.href = role.to;
}

for (const choice of document.querySelectorAll<HTMLAnchorElement>('a[data-role]'))
  choice.addEventListener('click', () => {
    remember({ title: choice.textContent, to: choice.pathname });
  });
document.querySelector('[data-role-forget]')?.addEventListener('click', () => {
  remember(undefined);
  show();
  document.querySelector<HTMLAnchorElement>('a[data-role]')?.focus();
});
show();
