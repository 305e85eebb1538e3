import { markAllErrata } from './all-errata.ts';
import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { seekLostPlace } from './lost-place.ts';
import { offerNotes } from './notes.ts';
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
]) {
  try {
    start();
  } catch (error) {
    console.warn(error);
  }
}

// only some pages have wide tables, and they can be read before the contents give way to them
if (document.querySelector('.table-dense'))
  import('./give-way.ts').then(
    ({ giveWay }) => giveWay(),
    () => undefined,
  );

// the network is the reader's first; what came from the copy says so at once
setTimeout(
  () => import('./offline/start.ts').catch(() => 0),
  document.documentElement.dataset.copy ? 0 : 4000,
);

// what helps to read on can wait until the page is there; without it the page is whole
const slot = document.querySelector<HTMLElement>('[data-left-off]');
if (slot)
  setTimeout(
    () =>
      import('./reading.ts').then(
        ({ assistReading }) => assistReading(slot),
        () => undefined,
      ),
    500,
  );
