import type { Browser, CDPSession } from 'playwright-core';
import { inputDelayOf } from './input-delay.ts';
import { type Bytes, Line } from './line.ts';
import { record, recorded } from './recording.ts';

/** What a reader meets with who opens a page for the first time. */
export interface Visit {
  /** ms from the request until something of the page is seen */
  firstPaint: number;
  /** ms until the largest piece of it is */
  largestPaint: number;
  /** requests begun until the first paint */
  requestsUntilPaint: number;
  requests: number;
  bytes: Bytes;
  layoutShift: number;
  /** longest time in ms from an input to the next frame; NaN when nothing is touched */
  inputDelay: number;
}

/** A line, a processor and a window. */
export interface Conditions {
  bitsPerSecond: number;
  /** ms from a request to the first byte of its answer */
  latency: number;
  /** how many times slower the processor is made */
  slowdown: number;
  viewport: { width: number; height: number };
}

/** A cheap phone where the net is weak. */
export const SLOW_PHONE: Conditions = {
  bitsPerSecond: 1_600_000,
  latency: 150,
  slowdown: 4,
  viewport: { width: 360, height: 640 },
};

/** A desk, where a page may move in other ways than on a phone. */
export const DESK: Conditions = {
  bitsPerSecond: 50_000_000,
  latency: 5,
  slowdown: 1,
  viewport: { width: 1440, height: 900 },
};

/**
 * Opens a page with nothing in the cache, measures until it is quiet, then taps and types.
 *
 * @param url of a page, or of one that leads on to it
 * @param isTouched false to leave it before it is tapped
 * @throws Error when nothing is painted
 */
export async function visit(
  browser: Browser,
  url: string,
  conditions: Conditions,
  isTouched = true,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: conditions.viewport,
    // what a page costs does not count the copy that comes when it has long been there
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await record(page);
    const session = await context.newCDPSession(page);
    await slowDown(session, conditions);
    const line = new Line(session);
    await page.goto(url, { waitUntil: 'load' });
    await line.quiet();
    const { origin, firstPaint, largestPaint, layoutShift } = await recorded(page);
    const [began = origin] = line.sent;
    const sinceBegan = (time: number) => origin + time - began;
    const requests = line.sent.length;
    const bytes = { ...line.bytes };
    await setLine(session, DESK);
    return {
      firstPaint: sinceBegan(firstPaint),
      largestPaint: sinceBegan(largestPaint),
      requestsUntilPaint: line.sent
        .slice(0, requests)
        .filter((time) => time - began <= sinceBegan(firstPaint)).length,
      requests,
      bytes,
      layoutShift,
      inputDelay: isTouched ? await inputDelayOf(page) : Number.NaN,
    };
  } finally {
    await context.close();
  }
}

/** Gives a page its line and processor, and has its session tell what goes over the line. */
export async function slowDown(
  session: CDPSession,
  conditions: Omit<Conditions, 'viewport'>,
): Promise<void> {
  await session.send('Network.enable');
  await setLine(session, conditions);
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
}

const setLine = (
  session: CDPSession,
  { bitsPerSecond, latency }: Pick<Conditions, 'bitsPerSecond' | 'latency'>,
) =>
  session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
