import { markAllErrata } from './all-errata.ts';
import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { offerNotes } from './notes.ts';
import { switchTheme } from './theme.ts';

copyAddresses();
markCurrentSection();
switchTheme();
markAllErrata();
offerNotes();
