import { copyText, onSite } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';
import { valueAsked } from '#/text/value-asked.ts';
import { tellAtHead } from './filtered-head.ts';

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

  const clear = () => {
    for (const radio of radios) radio.checked = radio.value === 'all';
  };

  /** whoever came by an address that filters is told so where they look first */
  let isTold = false;

  /** @param more what else is to be told, behind what is shown */
  const show = (lifted = '', more = '') => {
    const shown = new Set(entries.filter((entry) => fits(entry) || isSought(entry)));
    for (const group of document.querySelectorAll<HTMLElement>('.list-group')) {
      group.hidden = !entries.some((entry) => shown.has(entry) && group.contains(entry));
      group.toggleAttribute('data-kept', !group.hidden);
    }
    if (!status) return;
    const names = chosen().map(({ labels }) =>
      labels?.[0]?.textContent?.trim().replace(/ \(\d+\)$/, ''),
    );
    const said =
      names.length > 0 && `${names.join(', ')}: ${entries.length}개 가운데 ${shown.size}개`;
    status.value = lifted || [said, more].filter(Boolean).join('. ');
    if (isTold) tellAtHead(lifted ? '' : status.value, said ? () => form.reset() : undefined);
  };

  /** the address of what is shown */
  let shown = '';

  /**
   * Has the address say what is chosen.
   *
   * @param isStep whether Back leads to the list as it was, as it does with what is made of a table
   */
  const write = (hash: string, isStep: boolean) => {
    const own = new Set(radios.map(({ name }) => name));
    // what the address says besides is not ours to take away
    const others = [...new URLSearchParams(location.search)].filter(([name]) => !own.has(name));
    const query = new URLSearchParams([
      ...others,
      ...chosen().map(({ name, value }) => [name, value]),
    ]);
    const written = String(query);
    const search = written && `?${written}`;
    const address = location.pathname + search + hash;
    if (isStep && search !== location.search) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    shown = location.href;
  };

  /** Sets what a query asks for, in the spelling that the list has. @returns what of it the list has not */
  const choose = (query: URLSearchParams): string => {
    const unfit = [...query].flatMap(([name, asked]) => {
      const group = radios.filter((radio) => radio.name === name);
      if (group.length === 0) return [];
      const value = valueAsked(
        asked,
        group.map((radio) => radio.value),
      );
      for (const radio of group) if (value) radio.checked = radio.value === value;
      return value
        ? []
        : `‘${group[0]?.closest('fieldset')?.querySelector('legend')?.textContent}’에 ‘${asked}’`;
    });
    return unfit.length > 0 ? `주소의 거르기 가운데 이 목록에 없는 것: ${unfit.join(', ')}` : '';
  };

  const read = () => {
    passed = '';
    shown = location.href;
    const query = new URLSearchParams(location.search);
    clear();
    const unfit = choose(query);
    // the address says what is shown
    if (unfit || chosen().some(({ name, value }) => query.get(name) !== value))
      write(location.hash, false);
    const sought = entries.find((entry) => `#${entry.id}` === location.hash);
    const isHidden = sought && !fits(sought);
    if (isHidden) {
      clear();
      // Back does not hide again what one came for
      write(location.hash, false);
    }
    isTold = true;
    show(isHidden ? '찾아온 항목이 보이도록 거르기를 풀었습니다.' : '', unfit);
    // what comes back above it has moved it
    if (isHidden) sought.scrollIntoView();
  };

  /** the group that the arrow keys go through: each press chooses, and all of them are one step */
  let passed = '';
  let isByArrow = false;
  form.addEventListener('keydown', ({ key }) => {
    isByArrow = key.startsWith('Arrow');
  });
  form.addEventListener('pointerdown', () => {
    isByArrow = false;
  });
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    write('', !(isByArrow && name === passed));
    passed = name;
    show();
  });
  const copy = element('button', { type: 'button' }, '거른 목록의 주소 복사');
  form.querySelector('[type=reset]')?.after(' ', copy);
  copy.addEventListener('click', async () => {
    const { origin, pathname } = onSite(location);
    const address = origin + pathname + location.search + location.hash;
    // what the browser does not copy can be copied by hand
    if (status) status.value = (await copyText(address)) ? '주소를 복사했습니다.' : address;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    // the buttons are reset after the event
    setTimeout(() => {
      write('', true);
      show();
    }),
  );
  const follow = () => {
    if (location.href !== shown) read();
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  if (chosen().length > 0) {
    // chosen before this was loaded
    write('', true);
    passed = (document.activeElement as HTMLInputElement | null)?.name ?? '';
    show();
  } else read();
}
