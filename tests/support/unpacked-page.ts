/** A window in which the unpacked bundle is read, without a network. */
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { CLIPBOARD } from './copying.ts';
import { type Unpacked, unpackBundle } from './unpacked.ts';
import { windows } from './windows.ts';

/** The bundle and the window; there from the first test on. */
export class UnpackedPage {
  bundle!: Unpacked;
  context!: BrowserContext;
  page!: Page;
  /** what the console has shown, and what was asked for beyond the disk, since the test began */
  faults: string[] = [];

  /** Opens a file of the bundle. */
  open(file: string) {
    return this.page.goto(this.bundle.at(file));
  }

  /** Notes what goes wrong. */
  listen(): void {
    this.page.setDefaultTimeout(8000);
    this.page.on('pageerror', ({ message }) => this.faults.push(message));
    this.page.on('console', (message) => {
      if (/error|warning/.test(message.type()))
        this.faults.push(`${this.page.url()}: ${message.text()}`);
    });
    this.page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) this.faults.push(`asked for ${request.url()}`);
    });
  }
}

/** Unpacks the bundle for the tests of a file; each fails when something has gone wrong on the page. */
export function useBundle(): UnpackedPage {
  const reader = new UnpackedPage();
  before(async () => {
    windows.hold();
    reader.bundle = await unpackBundle();
    const browser = await windows.browser();
    reader.context = await browser.newContext({ ...CLIPBOARD, locale: 'ko-KR', offline: true });
    reader.page = await reader.context.newPage();
    reader.listen();
  });
  afterEach(() => {
    const { faults } = reader;
    reader.faults = [];
    assert.deepEqual(faults, []);
  });
  after(async () => {
    await reader.context?.close();
    await windows.release();
    reader.bundle?.remove();
  });
  return reader;
}
