import { onSite } from '#/search/ui/copy-text.ts';
import { within } from '#/search/ui/within.ts';
import sheet from '#/styles/cite.css?url';
import { loadSheet } from '#/styles/load-sheet.ts';
import { type Address, splitAddress, withBase } from '#/text/address.ts';
import type { CitationFile, Cited } from '#/text/citation-file.ts';
import { decoded } from '#/text/decoded.ts';
import { once } from '#/text/once.ts';
import { citeDialog } from './cite/dialog.ts';

/** What is to be cited. */
export interface CitedPlace {
  /** root-relative, without base path, with the fragment of a place */
  address: string;
  /** what it is called where the site itself does not say */
  title: string;
}

const BASE = import.meta.env.BASE_URL;
/** So long the page's file may take, in ms; after that the dialog has what can be said without it. */
const PATIENCE = 5000;

/**
 * Opens the dialog with the citations of a page or place, to be copied or kept as files.
 *
 * @param quote words of the place that are cited with it
 * @returns once the dialog is open
 */
export async function cite(place: CitedPlace, quote?: string): Promise<void> {
  const [path, fragment] = splitAddress(place.address);
  const [file] = await Promise.all([
    fileOf(path).catch(() => undefined),
    within(PATIENCE, loadSheet(sheet)).catch(() => undefined),
  ]);
  const id = fragment && decoded(fragment);
  const known = file ?? unknownPage(path as Address, place, Boolean(id));
  // a question has its place on the page by question alone, its answers on the document
  const stands = id && !(id in known.places) ? path : known.path;
  const cited: Cited = {
    ...{ file: known, id, name: place.title, day: new Date() },
    url: onSite(location).origin + withBase(stands, BASE) + (id ? `#${fragment}` : ''),
  };
  citeDialog(cited, { quote, isWhole: file !== undefined });
}

/** The file of a page; one that could not be had is asked for again the next time. */
const fileOf = once((path) => within(PATIENCE, fetchFile(path)));

async function fetchFile(path: string): Promise<CitationFile> {
  const response = await fetch(withBase(`${path}cite.json`, BASE));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/** What can be said of a page whose file is not to be had: its title, its address, the day. */
function unknownPage(path: Address, { title }: CitedPlace, isPlace: boolean): CitationFile {
  const korean = '「{title}」, {url} (접속일: {date}).';
  return {
    ...{ path, places: {} },
    styles: { korean, apa: '', chicago: '', bibtex: '', ris: '' },
    record: {
      ...{ id: 'report', type: 'webpage', language: 'ko' },
      title: isPlace ? document.title : title,
    },
  };
}
