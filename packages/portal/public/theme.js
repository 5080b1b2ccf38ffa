// A classic script in the head: the chosen theme must be there before the first paint, and modules come after it.
(() => {
  const chosen = sessionStorage.getItem('portal-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
