/** Below the panel of the dialog: its keys, whether “/” opens it, a button to close it. */
import type { Lent } from './around.ts';
import { element } from './element.ts';
import { kbd } from './panel-parts.ts';

/**
 * Makes it.
 *
 * @param close closes the dialog
 * @param key whether “/” opens it
 */
export function dialogFoot(close: () => void, key: Lent['slash']): HTMLElement {
  const slash = element('input', { type: 'checkbox', 'data-search-slash': '' });
  slash.checked = key.isOn();
  slash.addEventListener('change', () => key.set(slash.checked));
  const button = element('button', { type: 'button', 'data-search-close': '' }, '닫기');
  button.addEventListener('click', close);
  const keys = element(
    'span',
    { 'aria-hidden': 'true' },
    ...[kbd('↑'), ' ', kbd('↓'), ' 옮기기\u00a0· '],
    ...[kbd('Enter'), ' 열기\u00a0· ', kbd('Esc'), ' 닫기'],
  );
  const label = element('label', {}, slash, ' ', kbd('/'), ' 키로 열기');
  return element('div', { class: 'search-dialog-foot' }, keys, label, button);
}
