import { copyText, onSite } from '#/search/ui/copy-text.ts';
import { tellCopied } from './tell-behind.ts';

/**
 * One click on a place's link, or on the heading of a group that is one, copies its full address; beside it then stands all else that can be done
 * with the place. A page's own link does not lead away from where the reader is.
 */
export function copyAddresses(): void {
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a.anchor, a[data-share], h2>[href^="#"]',
    );
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.matches('[data-share]')) event.preventDefault();
    // at once: some browsers copy only within the click itself, and before the link changes the address
    const { origin, pathname } = onSite(link);
    const isCopied = copyText(origin + pathname + link.hash);
    try {
      const { sharePlace } = await import('./share/popover.ts');
      await sharePlace(link, await isCopied);
    } catch {
      // without a network, or after a new edition
      tellCopied(link, await isCopied);
    }
  });
}
