/**
 * The script of the list pages: what the filters of a list do is loaded once they are used, or the address
 * says what is filtered; the page of a long list leads on to its entries.
 */
import { leadOn } from './lead-on.ts';
import { tellBehind } from './tell-behind.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form) {
  const start = () =>
    import('./list-filters.ts').then(
      ({ filterList }) => filterList(form),
      // without a network, or after a new edition: the list stands there whole
      () => tellBehind(form, '목록을 거를 파일을 읽지 못했습니다. 쪽을 새로 고쳐 보십시오.'),
    );
  if (location.search) start();
  else form.addEventListener('change', start, { once: true });
}

const brief = document.querySelector('[data-leads-on]');
if (brief) leadOn(brief);
