import { copyText } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';

/**
 * The filters of a list with script: the choice stands in the address and is announced, and is lifted
 * where it would hide the entry that the address leads to. What is hidden is up to the style sheet.
 */
export function filterList(form: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>(form.dataset.filters ?? '')];
  const status = form.querySelector<HTMLOutputElement>('[data-filters-status]');
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  const chosen = () => radios.filter(({ checked, value }) => checked && value !== 'all');
  const fits = ({ dataset }: HTMLElement) =>
    chosen().every(({ name, value }) => dataset[name]?.split(' ').includes(value));
  const isSought = (entry: HTMLElement) => entry.matches(':target');

  const show = (lifted = '') => {
    const shown = new Set(entries.filter((entry) => fits(entry) || isSought(entry)));
    for (const group of document.querySelectorAll<HTMLElement>('.list-group'))
      group.hidden = !entries.some((entry) => shown.has(entry) && group.contains(entry));
    if (!status) return;
    const names = chosen().map(({ labels }) => labels?.[0]?.textContent?.replace(/ \(\d+\)$/, ''));
    status.value =
      lifted ||
      (names.length > 0 ? `${names.join(', ')}: ${entries.length}개 가운데 ${shown.size}개` : '');
  };

  /** What a reader chooses replaces the address: Back leads to the page before, not through each choice. */
  const write = (hash = location.hash) => {
    const own = new Set(radios.map(({ name }) => name));
    // what the address says besides is not ours to take away
    const others = [...new URLSearchParams(location.search)].filter(([name]) => !own.has(name));
    const query = new URLSearchParams([
      ...others,
      ...chosen().map(({ name, value }) => [name, value]),
    ]);
    const search = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', location.pathname + search + hash);
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const radio of radios) radio.checked = radio.value === 'all';
    for (const radio of radios) if (query.get(radio.name) === radio.value) radio.checked = true;
    const sought = entries.find((entry) => `#${entry.id}` === location.hash);
    const isHidden = sought && !fits(sought);
    if (isHidden) {
      for (const radio of radios) radio.checked = radio.value === 'all';
      write();
    }
    show(isHidden ? '찾아온 항목이 보이도록 거르기를 풀었습니다.' : '');
    // what comes back above it has moved it
    if (isHidden) sought.scrollIntoView();
  };

  form.addEventListener('change', () => {
    write('');
    show();
  });
  const copy = element('button', { type: 'button' }, '거른 목록의 주소 복사');
  form.querySelector('[type=reset]')?.after(' ', copy);
  copy.addEventListener('click', async () => {
    // what the browser does not copy can be copied by hand
    if (status)
      status.value = (await copyText(location.href)) ? '주소를 복사했습니다.' : location.href;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    // the buttons are reset after the event
    setTimeout(() => {
      write('');
      show();
    }),
  );
  addEventListener('hashchange', read);
  if (chosen().length > 0) {
    // chosen before this was loaded
    write('');
    show();
  } else read();
}
