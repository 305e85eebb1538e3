import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Address } from '#/text/address.ts';
import type { CitationFile } from '#/text/citation-file.ts';
import { citedPlaces } from './place-names.ts';
import { documentRecord, reportRecord, webRecord } from './record.ts';
import { templatesOf } from './templates.ts';

/** What a page written in MDX gives to cite: the document of the print, or the edition's overview. */
export function citeFileOf(edition: Edition, page: Page): CitationFile {
  const record =
    page.kind === 'document'
      ? documentRecord(edition, page)
      : webRecord(edition, page.path, page.frontmatter.title);
  const places = citedPlaces(edition, page);
  const voices = places.flatMap(({ id, voice }) => (voice ? [[id, voice] as const] : []));
  return {
    ...{ path: page.path, styles: templatesOf(record), record },
    places: Object.fromEntries(places.map(({ id, name }) => [id, name])),
    ...(voices.length > 0 && {
      ...{ said: templatesOf(record, true), voices: Object.fromEntries(voices) },
    }),
  };
}

/** An entry of a list as it is cited. */
interface CitedEntry {
  name: string;
  day?: string | undefined;
}

/** What the report as a whole gives to cite, on a page that is about all of it. */
export function reportCiteFile(edition: Edition, path: Address): CitationFile {
  const record = reportRecord(edition);
  return { path, styles: templatesOf(record), record, places: {} };
}

/**
 * What a page gives to cite that the edition has made.
 *
 * @param entries its places by id: what each is called, and the day on which it came to say what it says
 */
export function webCiteFile(
  edition: Edition,
  path: Address,
  title: string,
  entries: Iterable<readonly [id: string, entry: CitedEntry]> = [],
): CitationFile {
  const all = [...entries];
  // the page is as old as what came last; only older places need a day of their own
  const last = all
    .flatMap(([, { day }]) => day ?? [])
    .sort()
    .at(-1);
  const days = all.flatMap(([id, { day }]) => (day && day !== last ? [[id, day] as const] : []));
  const known = [...new Set(days.map(([, day]) => day))];
  const record = webRecord(edition, path, title, last);
  const stylesOn = (day: string) => templatesOf(webRecord(edition, path, title, day));
  return {
    ...{ path, styles: templatesOf(record), record },
    ...(known.length > 0 && {
      days: Object.fromEntries(days),
      dated: Object.fromEntries(known.map((day) => [day, stylesOn(day)])),
    }),
    places: Object.fromEntries(all.map(([id, { name }]) => [id, `〈${name}〉`])),
  };
}
