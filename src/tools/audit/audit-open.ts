import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { COLOURS, type Desk } from './desk.ts';
import type { Findings } from './finding.ts';
import { type OpenState, openStates } from './open-states.ts';

/** Opens all that opens on a page, one after the other, by keys and by pointing, and has axe look at each in all colours. */
export async function auditOpenStates(
  { page, complaints }: Desk,
  address: string,
  path: string,
  findings: Findings,
): Promise<void> {
  for (const state of openStates) {
    const { name, width, opener } = state;
    await page.setViewportSize({ width, height: 720 });
    await page.goto(address);
    const found = opener(page);
    if ((await found.count()) === 0) continue;
    findings.add('keyboard', path, name, await keyFaults(page, state));
    await page.goto(address);
    try {
      await state.open(page, found, 'pointer');
    } catch (error) {
      findings.add('axe-open', path, name, [`does not open: ${(error as Error).message}`]);
      continue;
    }
    findings.add('axe-open', path, `${name}, 밝은 화면`, await axeFaults(page));
    for (const [setting, media] of COLOURS) {
      await page.emulateMedia(media);
      findings.add('axe-open', path, `${name}, ${setting}`, await axeFaults(page, 'colours'));
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    findings.add('console', path, name, complaints());
  }
}

/** What is wrong when something is opened and closed with keys alone. */
async function keyFaults(page: Page, state: OpenState): Promise<string[]> {
  const opener = state.opener(page);
  const element = await opener.elementHandle();
  try {
    await state.open(page, opener, 'keys');
  } catch (error) {
    return [`no key opens it: ${(error as Error).message}`];
  }
  // a field with words in it is emptied first
  for (let tries = 0; tries < 3 && (await state.shown(page).first().isVisible()); tries++) {
    if (state.closes === 'opener') await element?.press('Enter');
    else await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
  if (await state.shown(page).first().isVisible()) return ['no key closes it'];
  const isBack = await page.evaluate((before) => {
    const now = document.activeElement;
    return now === before || !!before?.parentElement?.parentElement?.contains(now);
  }, element);
  return isBack ? [] : ['the focus is elsewhere when it is closed'];
}
