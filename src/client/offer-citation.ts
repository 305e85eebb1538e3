import { onSite } from '#/search/ui/copy-text.ts';
import { withoutBase } from '#/text/address.ts';
import { citePlace } from './share/cite-place.ts';
import { tellBehind } from './tell-behind.ts';

/** The button that opens the document's citations; without script it is not there. */
export function offerCitation(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-cite]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const path = withoutBase(onSite(location).pathname, import.meta.env.BASE_URL) ?? '/';
    const title = document.querySelector('h1')?.textContent ?? document.title;
    const told = await citePlace({ path, title });
    if (told) tellBehind(button, told);
  });
}
