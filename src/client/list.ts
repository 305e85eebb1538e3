/**
 * The script of the list pages: what the filters of a list do is loaded once they are used, or the address
 * says what is filtered; the page of a long list leads on to its entries.
 */
import { leadOn } from './lead-on.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form) {
  const start = () => import('./list-filters.ts').then(({ filterList }) => filterList(form));
  if (location.search) start();
  else form.addEventListener('change', start, { once: true });
}

const brief = document.querySelector('[data-leads-on]');
if (brief) leadOn(brief);
