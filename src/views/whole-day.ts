import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { changedOn } from './page-days.ts';
import { wholeParts } from './whole.ts';

/** The day on which the whole report came to say what it says: that of the page that changed last. */
export function wholeDay(site: Site, edition: Edition): string {
  const days = wholeParts(edition).flatMap((part) =>
    part.chapters.map(({ page }) => changedOn(site).get(page.path) ?? ''),
  );
  return [edition.published, ...days].sort().at(-1) ?? edition.published;
}
