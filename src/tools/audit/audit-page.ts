/** All looks at one page in a browser, in the order in which they disturb each other least. */
import type { Page } from 'playwright-core';
import { WINDOWS } from '#/results/audit-checks.ts';
import { axeFaults } from './axe.ts';
import { COLOURS, type Counted, type Desk } from './desk.ts';
import type { Findings } from './finding.ts';
import { coveredStops, openFolds, walkByTab } from './focus.ts';
import { narrowFaults } from './narrow.ts';
import { sidewaysFaults } from './sideways.ts';
import { tableFaults } from './tables.ts';

const NARROW = [320, 360, 640];
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 640 };

const counted = (page: Page): Promise<Counted> =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted);

const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Loads the page in a window and looks at what only loading shows. */
async function load(
  desk: Desk,
  address: string,
  path: string,
  size: { width: number; height: number },
  findings: Findings,
): Promise<void> {
  const { page } = desk;
  await page.setViewportSize(size);
  await page.goto(address);
  await settled(page);
  const { shift, breaches } = await counted(page);
  const setting = `${size.width}×${size.height}`;
  findings.add('shift', path, setting, shift > 0 ? [`moves by ${shift.toFixed(4)}`] : []);
  findings.add('console', path, setting, [...desk.complaints(), ...breaches]);
}

/** What takes longest, where less of it will do. */
export interface AuditOnly {
  windows?: readonly (readonly [width: number, height: number])[];
  byTab?: boolean;
}

/**
 * Looks at a page in every way.
 *
 * @param address where it is served
 * @param path its path without base path, by which findings name it
 * @param only.windows in which it is looked whether something covers the focus: each takes as long as all else
 * @param only.byTab is it walked through with the Tab key?
 */
export async function auditPage(
  desk: Desk,
  address: string,
  path: string,
  findings: Findings,
  { windows = WINDOWS, byTab = true }: AuditOnly = {},
): Promise<void> {
  const { page, context } = desk;
  await load(desk, address, path, DESK, findings);
  findings.add('axe', path, '밝은 화면', await axeFaults(page));
  for (const [setting, media] of COLOURS) {
    await page.emulateMedia(media);
    findings.add('axe-colours', path, setting, await axeFaults(page, 'colours'));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await openFolds(page);
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const { faults, stops } = await coveredStops(page);
    findings.add('covered', path, `${width}×${height}`, faults, stops);
  }
  if (byTab) {
    await page.setViewportSize(DESK);
    await settled(page);
    const { faults, stops } = await walkByTab(page);
    findings.add('keyboard', path, '1280×720', faults, stops);
  }

  await load(desk, address, path, PHONE, findings);
  findings.add('tables', path, '360×640', await tableFaults(page));
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 640 });
    findings.add('narrow', path, `${width}픽셀`, await narrowFaults(page));
    if (width === NARROW[0])
      findings.add('axe-narrow', path, `${width}픽셀`, await axeFaults(page));
  }
  const devtools = await context.newCDPSession(page);
  for (const [standard, widths] of [
    [32, [320, 1280]],
    [16, []],
  ] as const) {
    await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      await settled(page);
      findings.add('large-font', path, `${width}픽셀`, await sidewaysFaults(page));
    }
  }
  await devtools.detach();
}
