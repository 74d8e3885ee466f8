/** Hides what has run out since the site was built, by the reader's own day. */
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
  notice.hidden = (notice.dataset['until'] ?? today) < today;
  const box = notice.closest<HTMLElement>('.notices');
  if (box && !box.querySelector('[data-until]:not([hidden])')) box.hidden = true;
}

export {};
