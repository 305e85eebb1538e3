/**
 * One Chromium for all files of browser tests, each of which runs in a process of its own: a start costs
 * the better part of a second. Given to Node's test runner as `--test-global-setup`.
 */
import { type BrowserServer, chromium } from 'playwright-core';
import { ENDPOINT, launchOptions } from './test-browser.ts';

let server: BrowserServer | undefined;

/** Starts the browser, and tells the test files where it is. */
export async function globalSetup(): Promise<void> {
  server = await chromium.launchServer(launchOptions());
  process.env[ENDPOINT] = server.wsEndpoint();
}

/** Ends the browser. */
export async function globalTeardown(): Promise<void> {
  await server?.close();
}
