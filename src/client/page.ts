import { copyAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';
import { dismissNotes } from './dismiss-notes.ts';
import { giveWay } from './give-way.ts';
import { startTables } from './table/start.ts';
import { switchTheme } from './theme.ts';

copyAddresses();
markCurrentSection();
switchTheme();
dismissNotes();
giveWay();
startTables();
