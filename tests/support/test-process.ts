/** A process that runs files of browser tests: all of them ask one browser. */
import '#/testing/test-process.ts';
import { windows } from './windows.ts';

windows.hold();
process.once('disconnect', () => windows.release());
