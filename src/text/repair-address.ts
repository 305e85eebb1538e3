import { distance } from './distance.ts';
import { filesOf, isFile } from './file-address.ts';
import { lettersOnly } from './fold.ts';
import { isSuffix } from './particles.ts';
import { CODE_LENGTH, codeIn } from './short-code.ts';

/** What is published, as `/addresses.json` lists it. */
export interface Published {
  /** addresses of all pages */
  pages: readonly string[];
  /** the codes of all short links, one behind the other */
  codes: string;
}

/** What an address that leads nowhere was meant to be. */
export interface Repair {
  /** where it leads for certain: nothing is wrong with it but how it was sent */
  certain?: string;
  /** where it may lead, the likeliest first */
  likely: string[];
  /** the files it may be, which no list has: one that is there is meant for certain */
  files: string[];
  /** whether it was to be a short link */
  isShort: boolean;
  /** what is behind `?` and `#`, with the sign */
  rest: string;
  /** words in it that can be looked for */
  query: string;
}

const MOST_OFFERED = 3;
/** A slip in so many letters, and two at most. */
const LETTERS_A_SLIP = 6;

/**
 * Repairs an address as people send it: in capitals, with a particle, a bracket or a full stop behind it,
 * with percent signs for its slashes, broken over a line, without its last slash or its year.
 *
 * @param asked path, query and fragment below the base path, as the browser has them
 */
export function repairAddress(asked: string, published: Published): Repair {
  const [rawPath, ...rawRest] = partsOf(asked);
  // a query and a fragment may have been taken for parts of the path, and are right where they are not
  const [path, search, hash] = partsOf(plain(rawPath));
  const rest = [search, hash].map((part, at) => encodeURI(part) || (rawRest[at] ?? '')).join('');
  const written = path.replaceAll('\\', '/').replace(/\s/g, '').split('/').filter(Boolean);
  const parts = withoutFile(written.flatMap((part) => addressPart(part) ?? []));
  const short = shortLink(parts, published);
  const found = short ?? page(parts, published, written.some(isWord));
  const isShort = short !== undefined;
  return { ...found, files: isShort ? [] : filesOf(parts), isShort, rest, query: wordsOf(written) };
}

/** Path, query and fragment, with their signs. */
function partsOf(address: string): [path: string, search: string, hash: string] {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return [path, search, hash];
}

/** Without percent signs, however often they were set, full-width letters and letters that are not seen. */
function plain(address: string): string {
  let text = address;
  for (let i = 0; i < 3 && text.includes('%'); i++)
    text = text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => decoded(bytes));
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    // a syllable that was cut through
    return '';
  }
}

/** The part of an address that a text has; what clings to it before and behind is Korean or punctuation. */
const addressPart = (text: string): string | undefined =>
  /[a-z0-9][a-z0-9._-]*/.exec(text.toLowerCase())?.[0].replace(/[._-]+$/, '');

/** A part that says something in Korean, and does not only cling to what is before it. */
const isWord = (part: string): boolean => {
  const [hangul] = /^[가-힣]{2,}/.exec(part) ?? [];
  return hangul !== undefined && !isSuffix(hangul);
};

/** The id that a fragment has, without what clings to it; undefined where there is none. */
export const fragmentIn = (fragment: string): string | undefined => addressPart(plain(fragment));

/** `index.html` is the page itself. */
const withoutFile = (parts: readonly string[]): string[] =>
  parts
    .map((part, at) => (at === parts.length - 1 ? part.replace(/(?:^index)?\.html?$/, '') : part))
    .filter(Boolean);

type Found = Pick<Repair, 'certain' | 'likely'>;

function shortLink(parts: readonly string[], { codes }: Published): Found | undefined {
  const known = new Set(codes.match(new RegExp(`.{${CODE_LENGTH}}`, 'g')));
  const at = parts.indexOf('s');
  const text = parts[at + 1] ?? '';
  // a line that was broken leaves its hyphen
  const code = codeIn(text) ?? codeIn(text.replaceAll('-', ''));
  if (code && known.has(code))
    // a code without its `/s/` may be something else
    return at < 0 ? { likely: [`/s/${code}/`] } : { certain: `/s/${code}/`, likely: [] };
  if (at < 0) return undefined;
  const near = [...known].filter((other) => distance(other, text, 1) <= 1);
  return { likely: near.slice(0, MOST_OFFERED).map((other) => `/s/${other}/`) };
}

function page(parts: readonly string[], { pages }: Published, saysMore: boolean): Found {
  const exact = `/${parts.join('/')}/`;
  if (parts.length === 0) return { likely: [] };
  if (pages.includes(exact)) return saysMore ? { likely: [exact] } : { certain: exact, likely: [] };
  const letters = lettersOnly(exact);
  const same = pages.filter((path) => lettersOnly(path) === letters);
  if (same[0] && same.length === 1) return { certain: same[0], likely: [] };
  // what comes before may be another site, what is missing may be the year
  const tails = parts.map((_, from) => `/${parts.slice(from).join('/')}/`);
  const likely = [
    ...editionsFor(parts, pages),
    ...tails.filter((tail) => pages.includes(tail)),
    ...pages.filter((path) => path.endsWith(exact)),
    ...placeOf(parts, pages),
    ...pages.filter((path) => tails.some((tail) => tail !== exact && path.endsWith(tail))),
    ...near(letters, pages),
    ...above(parts, pages),
  ];
  return { likely: [...new Set(likely)].slice(0, MOST_OFFERED) };
}

/** For a year that has no report those that have one, the newest first. */
const editionsFor = (parts: readonly string[], pages: readonly string[]): string[] =>
  parts.length === 1 && /^\d{4}$/.test(parts[0] ?? '')
    ? pages.filter((path) => /^\/\d{4}\/$/.test(path)).sort((a, b) => (a < b ? 1 : -1))
    : [];

/** A fragment that was written as a part of the path: `/2023/battery/eu-market/trends`. */
function placeOf(parts: readonly string[], pages: readonly string[]): string[] {
  const path = `/${parts.slice(0, -1).join('/')}/`;
  const isDocument = parts.length > 3 && !isFile(parts.at(-1) ?? '') && pages.includes(path);
  return isDocument ? [`${path}#${parts.at(-1)}`] : [];
}

function near(letters: string, pages: readonly string[]): string[] {
  const most = Math.min(2, Math.floor(letters.length / LETTERS_A_SLIP));
  return pages
    .map((path) => ({ path, slips: distance(lettersOnly(path), letters, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ path }) => path);
}

/** The longest beginning of the address that is a page. */
function above(parts: readonly string[], pages: readonly string[]): string[] {
  for (let most = parts.length - 1; most > 0; most--) {
    const path = `/${parts.slice(0, most).join('/')}/`;
    if (pages.includes(path)) return [path];
  }
  return [];
}

/** What the last part says in words: Korean where it does. */
function wordsOf(written: readonly string[]): string {
  const parts = written.filter((part) => !/^(?:s|\d{4}|index\.html?)$/.test(part));
  const said = parts.findLast((part) => /[가-힣]{2}/.test(part)) ?? parts.at(-1) ?? '';
  if (written.includes('s') && said === parts.at(-1) && codeIn(said.toLowerCase())) return '';
  return said
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
