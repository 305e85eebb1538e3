import { openAnnexes } from './annexes.ts';
import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { dismissNotes } from './dismiss-notes.ts';
import { keepPlaceInOtherView } from './reading-views.ts';
import { switchTheme } from './theme.ts';

copyAddresses();
markCurrentSection();
switchTheme();
dismissNotes();
openAnnexes();
keepPlaceInOtherView();

// where one left off can wait until the page is read
const slot = document.querySelector<HTMLElement>('[data-left-off]');
if (slot)
  setTimeout(
    () => import('./left-off.ts').then(({ leaveOff }) => leaveOff(slot)).catch(() => {}),
    1000,
  );
