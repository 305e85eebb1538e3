/** The addresses that files of a built site hold besides its pages: data, citations, feeds, sitemap, twins. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '#/text/address.ts';
import { filesBelow } from './files-below.ts';

/** A file and the addresses in it, each once. */
export interface FileLinks {
  /** below the site's folder */
  file: string;
  links: readonly string[];
}

/** How addresses stand in files of each kind; the first group is the address. */
const WRITTEN: Record<string, RegExp> = {
  // a value that is an address as a whole
  json: /"((?:https?:\/)?\/[^"\\\s]*)"/g,
  csv: /(?<=^|,)"?((?:https?:\/)?\/[^",\s]+)"?(?=,|\r?$)/gm,
  xml: /(?:(?:href|src|template)=(?:"|&quot;)|<loc>)((?:https?:\/)?\/[^"&<\s]*)/g,
  txt: /(?:\]\(|^Sitemap: )((?:https?:\/)?\/[^)\s]*)/gm,
  md: /\]\(((?:https?:\/)?\/[^)\s]*)\)|^(?:source|canonical|url): "?((?:https?:\/)?\/[^"\s]*)"?$/gm,
};

/** Files for the site's own scripts, which put the base path before the addresses in them. */
const FOR_SCRIPTS = /(?:^|\/)(?:cite|addresses)\.json$/;

/**
 * Reads all files that hold addresses, one after the other: an address keeps the text of its file in memory.
 *
 * @param dist the site's folder
 * @param base base path it was built for
 */
export function* linksOfFiles(dist: string, base: string): Generator<FileLinks> {
  for (const file of filesBelow(dist, (path) => endingOf(path) in WRITTEN)) {
    const links = addressesIn(file, readFileSync(join(dist, file), 'utf8'));
    yield {
      file,
      links: FOR_SCRIPTS.test(file) ? links.map((one) => withBase(one, base)) : links,
    };
  }
}

/** What a name ends in behind its last dot. */
const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

/** The addresses in the text of a file, by the kind that its name ends in. */
export function addressesIn(file: string, text: string): string[] {
  const written = WRITTEN[endingOf(file)];
  if (!written) return [];
  return [...new Set([...text.matchAll(written)].map(([, one, other]) => one ?? other ?? ''))];
}
