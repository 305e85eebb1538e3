import { withoutBase } from '#/text/address.ts';

/** The button that opens the document's citations; without script it is not there. */
export function offerCitation(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-cite]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { cite } = await import('./cite.ts');
    const address = withoutBase(location.pathname, import.meta.env.BASE_URL) ?? '/';
    await cite({ address, title: document.querySelector('h1')?.textContent ?? document.title });
  });
}
