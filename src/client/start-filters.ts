/** Loads what the filters of a list do with script once they are used, or the address says what is filtered. */
const form = document.querySelector<HTMLFormElement>('form[data-filters]');

if (form) {
  const start = () => import('./list-filters.ts').then(({ filterList }) => filterList(form));
  if (location.search) start();
  else form.addEventListener('change', start, { once: true });
}
