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

/** What the report as a whole gives to cite, on a page that is about all of it. */
export function reportCiteFile(edition: Edition, path: Address): CitationFile {
  const record = reportRecord(edition);
  return { path, styles: templatesOf(record), record, places: {} };
}

/**
 * What a page gives to cite that the edition has made.
 *
 * @param names what the places of the page are called, by id
 */
export function webCiteFile(
  edition: Edition,
  path: Address,
  title: string,
  names: Iterable<readonly [id: string, name: string]> = [],
): CitationFile {
  const record = webRecord(edition, path, title);
  const places = Object.fromEntries([...names].map(([id, name]) => [id, `〈${name}〉`]));
  return { path, styles: templatesOf(record), record, places };
}
