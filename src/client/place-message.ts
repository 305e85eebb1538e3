import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/message.css?url';
import { shortAddressOf } from './short-address.ts';

let close = () => {};
let first: ReturnType<typeof setTimeout>;

/**
 * Says right behind a place's link that its address has been copied, and offers the short one. The
 * message stays until it is closed, by its button, Esc or a click elsewhere, or the focus has left it.
 *
 * @param link the place's link to itself
 * @param isCopied whether its address is in the clipboard
 * @param copy copies a text, and tells whether it could
 */
export async function tellAt(
  link: HTMLAnchorElement,
  isCopied: boolean,
  copy: (text: string) => Promise<boolean>,
): Promise<void> {
  close();
  const [short] = await Promise.all([shortAddressOf(link), loadSheet(sheet)]);
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const box = document.createElement('span');
  box.className = 'place-message';
  box.popover = 'auto';
  box.append(text);
  if (short)
    box.append(
      button('짧은 주소로', async () => {
        clearTimeout(first);
        text.textContent = (await copy(short)) ? `${short} 을(를) 복사했습니다.` : short;
      }),
    );
  box.append(button('닫기', () => close()));
  link.after(box);
  box.showPopover?.();
  const giveBack = () => {
    if (box.contains(document.activeElement)) link.focus({ preventScroll: true });
  };
  close = () => {
    giveBack();
    box.remove();
  };
  box.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && giveBack());
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && box.remove());
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget as Node)) box.remove();
  });
  // the browser has left the link for its place: the next Tab is to reach the message
  if (!link.ariaHidden) link.focus({ preventScroll: true });
  // what is said must come after what says it, or it is not read out
  first = setTimeout(() => {
    text.textContent = isCopied ? '주소를 복사했습니다.' : '이 자리의 주소가 주소창에 있습니다.';
  }, 50);
}

function button(label: string, action: () => void): HTMLButtonElement {
  const built = document.createElement('button');
  built.type = 'button';
  built.textContent = label;
  built.addEventListener('click', action);
  return built;
}
