/** What a reader of a document may need. */
import { openAnnexes } from './annexes.ts';
import { leaveOff } from './left-off.ts';
import { offerCitation } from './offer-citation.ts';
import { keepPlaceInOtherView } from './reading-views.ts';

export function assistReading(): void {
  // where the page offers to read on
  const slot = document.querySelector<HTMLElement>('[data-left-off]');
  if (!slot) return;
  openAnnexes();
  offerCitation();
  keepPlaceInOtherView();
  leaveOff(slot);
}
