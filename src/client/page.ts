import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { dismissNotes } from './dismiss-notes.ts';
import { switchTheme } from './theme.ts';

copyAddresses();
markCurrentSection();
switchTheme();
dismissNotes();
