/** A page that came from the copy says so, and that what the copy leaves out is not there. */
import { isKept } from '#/offline/kept.ts';
import { element } from '#/search/ui/element.ts';
import { scope } from './registration.ts';

/** Tells when the page was kept, and offers to try again; nothing on a page from the network. */
export function tellOfCopy(): void {
  const { copy, leftOut } = document.documentElement.dataset;
  if (copy === undefined) return;
  const day = new Intl.DateTimeFormat('ko', { dateStyle: 'long' }).format(new Date(copy));
  const again = element('button', { type: 'button' }, '다시 시도');
  again.addEventListener('click', () => location.reload());
  const said =
    leftOut !== undefined
      ? `네트워크에 닿지 않고, 이 쪽은 ${day}에 받아 둔 사본에 없습니다. `
      : `네트워크에 닿지 않아, ${day}에 받아 둔 사본을 보입니다. `;
  const notice = element('p', {
    class: 'older-edition copied-page',
    role: 'status',
    'data-editorial': '',
  });
  notice.lang = 'ko';
  document.querySelector('main')?.prepend(notice);
  // what is said must come after what says it, or it is not read out
  setTimeout(() => notice.append(said, again), 50);
  document.addEventListener('click', keepFromLeftOut);
}

/** A file that the copy leaves out cannot be had: the browser would only say that it has failed. */
async function keepFromLeftOut(event: MouseEvent): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== scope.origin || !/\.\w+$/.test(link.pathname)) return;
  if (isKept(link.pathname.slice(scope.pathname.length))) return;
  event.preventDefault();
  const { tellOfAddress } = await import('../place-message.ts');
  await tellOfAddress('이 파일은 받아 둔 사본에 없습니다. 네트워크가 닿을 때 받을 수 있습니다.');
}
