/** What a reader may ask of a page, loaded at the first sign of one; without it the page is whole. */
import { markAllErrata } from './all-errata.ts';
import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { seekLostPlace } from './lost-place.ts';
import { offerNotes } from './notes.ts';
import { assistReading } from './reading.ts';
import { holdMenu } from './report-menu.ts';
import { offerSelectedWords } from './selected-words.ts';
import { startTables } from './table/start.ts';
import { switchTheme } from './theme.ts';

// a browser that lacks what one of them needs still has the others
for (const start of [
  switchTheme,
  holdMenu,
  copyAddresses,
  markCurrentSection,
  markAllErrata,
  offerNotes,
  offerSelectedWords,
  seekLostPlace,
  startTables,
  assistReading,
]) {
  try {
    start();
  } catch (error) {
    console.warn(error);
  }
}
