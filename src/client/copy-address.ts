import { copyText } from '#/search/ui/copy-text.ts';

/** One click on a place's link copies its full address; a message beside it then offers the short one. */
export function copyAddresses(): void {
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    // at once: some browsers copy only within the click itself
    const isCopied = await copyText(link.href);
    const { tellAt } = await import('./place-message.ts');
    tellAt(link, isCopied, copyText);
  });
}
