/** Takes the words of a search field to the search page. The browser sends no form itself: the page's policy allows none. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const to = new URL(form.action);
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') to.searchParams.set(name, value.trim());
    location.assign(to);
  });
}

export {};
