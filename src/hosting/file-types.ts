/**
 * What each file of the site is: hosts guess wrongly of data (CSV as a download, JSON without its letters),
 * and a browser that is told not to guess (`nosniff`) shows nothing of what is named wrongly.
 */
const TEXT = '; charset=utf-8';

/** Types by extension; each file that is built has one here, and a test holds it. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: `text/html${TEXT}`,
  css: `text/css${TEXT}`,
  js: `text/javascript${TEXT}`,
  json: `application/json${TEXT}`,
  webmanifest: `application/manifest+json${TEXT}`,
  csv: `text/csv${TEXT}`,
  md: `text/markdown${TEXT}`,
  txt: `text/plain${TEXT}`,
  xml: `application/xml${TEXT}`,
  svg: `image/svg+xml${TEXT}`,
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  gz: 'application/gzip',
  bin: 'application/octet-stream',
};

/** Files at the site's root that are more than their extension says. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'feed.xml': `application/atom+xml${TEXT}`,
  'opensearch.xml': `application/opensearchdescription+xml${TEXT}`,
};

/** Extensions of what becomes much smaller when it is compressed. */
const COMPRESSED = 'html css js json webmanifest csv md txt xml svg ico bin'.split(' ');

const extensionOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1] ?? '';

/**
 * The type of a file.
 *
 * @param file below the site's folder: `2023/index.html`
 * @returns `Content-Type`; undefined for a kind of file that the site does not have
 */
export const typeOf = (file: string): string | undefined =>
  NAMED_TYPES[file] ?? FILE_TYPES[extensionOf(file)];

/** Is the file worth a compressed one beside it? */
export const isCompressible = (file: string): boolean => COMPRESSED.includes(extensionOf(file));
