import { openAnnexes } from './annexes.ts';
import { leaveOff } from './left-off.ts';
import { offerCitation } from './offer-citation.ts';
import { keepPlaceInOtherView } from './reading-views.ts';

/** Helps to read a page on: opens what an address names, offers to cite, and to go on where one left off. */
export function assistReading(): void {
  // where the page offers to read on
  const slot = document.querySelector<HTMLElement>('[data-left-off]');
  if (!slot) return;
  openAnnexes();
  offerCitation();
  keepPlaceInOtherView();
  leaveOff(slot);
}
