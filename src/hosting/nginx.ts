import { DATA, FOR_HOSTS, FRAMED, HASHED } from './addresses.ts';
import { FILE_TYPES, NAMED_TYPES } from './file-types.ts';
import { ASKED, FOREVER, GENERAL, type Headers, OPEN, policyHeader } from './headers.ts';
import type { Inline } from './policy.ts';

/** A block of lines under a head. */
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

/** Words as a pattern that only they match. */
const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** nginx takes `$` for a variable and `"` for an end; no header has either, and a test holds it. */
const sent = (...headers: Headers[]): string[] =>
  headers
    .flatMap((some) => Object.entries(some))
    // what is said of a file does not hold for a fault
    .map(
      ([name, value]) =>
        `add_header ${name} "${value}"${name in FOREVER && value === FOREVER[name] ? '' : ' always'};`,
    );

const typesBlock = (types: Readonly<Record<string, string>>): string[] =>
  block(
    'types',
    Object.entries(types).map(([extension, type]) => `"${type}" ${extension};`),
  );

/**
 * The configuration of nginx for the site, to be included in a `server` whose `root` is the folder in
 * which the site lies under its base path. A location that sends headers of its own loses those of the
 * server, so each says all.
 *
 * @param base base path of the site, `/` or `/report/`
 * @param inline what inline texts the pages of the site have
 */
export function nginxConfiguration(base: string, inline: Inline): string {
  const general = sent(GENERAL, policyHeader(inline, false));
  const at = (pattern: string) => `location ~ "^${literally(base)}${pattern}"`;
  const lines = [
    '# Written by the build from src/hosting/. Included in a server; docs/hosting.md says how.',
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'gzip_static on;',
    'gzip_vary on;',
    'default_type application/octet-stream;',
    ...typesBlock(FILE_TYPES),
    `error_page 403 404 =404 ${base}404.html;`,
    ...block(at(`(?:${Object.values(FOR_HOSTS).map(literally).join('|')})$`), ['return 404;']),
    ...Object.entries(NAMED_TYPES).flatMap(([file, type]) =>
      block(`location = ${base}${file}`, [
        'types {}',
        `default_type "${type}";`,
        ...sent(ASKED, OPEN),
        ...general,
      ]),
    ),
    ...block(at(HASHED), [...sent(FOREVER), ...general]),
    ...block(at(FRAMED), [...sent(ASKED), ...sent(GENERAL, policyHeader(inline, true))]),
    ...block(at(DATA), [...sent(ASKED, OPEN), ...general]),
    ...block(`location ${base}`, [...sent(ASKED), ...general]),
    ...(base === '/' ? [] : block('location = /', [`return 302 ${base};`])),
  ];
  return `${lines.join('\n')}\n`;
}
