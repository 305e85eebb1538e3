import { shortAddressOf } from './short-address.ts';

/** One click on a place's link copies its full address; the message then offers the short one. */
export function copyAddresses(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || !status || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const copied = await copy(link.href);
    show(status, copied ? '주소를 복사했습니다.' : '이 자리의 주소가 주소창에 있습니다.');
    const short = copied ? await shortAddressOf(link) : undefined;
    if (!short) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '짧은 주소로';
    button.addEventListener('click', async () => {
      show(status, (await copy(short)) ? `${short} 을(를) 복사했습니다.` : short);
    });
    status.append(' ', button);
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

let timer: ReturnType<typeof setTimeout>;

function show(status: HTMLElement, message: string): void {
  status.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, 6000);
}
