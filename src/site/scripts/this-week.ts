/** Says "this week" where all that a list tells came in the last seven days of the reader. */
const heading = document.querySelector<HTMLElement>('[data-since]');
const since = Date.parse(heading?.dataset['since'] ?? '');
const passed = Date.now() - since;
if (heading && passed >= 0 && passed < 7 * 86_400_000) heading.textContent = 'What changed this week';

export {};
