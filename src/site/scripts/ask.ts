/** Takes the words of a search field to the search page. The browser sends no form itself: the page's policy allows none. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = new FormData(form).get('q');
    const to = new URL(form.action);
    if (typeof words === 'string' && words.trim() !== '') to.searchParams.set('q', words.trim());
    location.assign(to);
  });
}

export {};
