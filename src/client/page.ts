import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { dismissNotes } from './dismiss-notes.ts';
import { switchTheme } from './theme.ts';

copyAddresses();
markCurrentSection();
switchTheme();
dismissNotes();

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
