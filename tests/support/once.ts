/** What is asked of the site at the root of its host only: it says nothing of addresses. */
import { test } from 'node:test';
import { readSettings } from '#/settings.ts';

/** Is the site under test at the root of its host? */
export const IS_AT_ROOT = readSettings().base === '/';

/** A test that under a base path would only tell the same again. */
export const testOnce = IS_AT_ROOT ? test : () => Promise.resolve();
