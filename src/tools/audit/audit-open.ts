import { axeFaults } from './axe.ts';
import { COLOURS, type Desk } from './desk.ts';
import type { Findings } from './finding.ts';
import { openStates } from './open-states.ts';

/** Opens all that opens on a page, one after the other, and has axe look at each in all colours. */
export async function auditOpenStates(
  { page, complaints }: Desk,
  address: string,
  path: string,
  findings: Findings,
): Promise<void> {
  for (const { name, width, opener, open } of openStates) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(address);
    const found = opener(page);
    if ((await found.count()) === 0) continue;
    try {
      await open(page, found);
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
