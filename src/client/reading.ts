/** What a reader of a document may need, loaded when the page is there. */
import { openAnnexes } from './annexes.ts';
import { leaveOff } from './left-off.ts';
import { offerCitation } from './offer-citation.ts';
import { keepPlaceInOtherView } from './reading-views.ts';

/** @param slot where the page offers to read on */
export function assistReading(slot: HTMLElement): void {
  openAnnexes();
  offerCitation();
  keepPlaceInOtherView();
  leaveOff(slot);
}
