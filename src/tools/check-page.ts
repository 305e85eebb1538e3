/** Checks a built page by itself: ids, captions, headings, what the security policy forbids, what it says. */
import type { Element, Root } from 'hast';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import type { RuleIdOf } from '#/content/rule-ids.ts';
import { eachElement } from '#/text/each-element.ts';
import { isFrameId } from '#/text/frame-ids.ts';
import type { BuiltPage } from './built-site.ts';
import { structureFaults } from './check-structure.ts';
import { type ExpectedPassage, pageSaysItsPassages } from './page-says-its-passages.ts';
import { foreignWords } from './sentences-are-whole.ts';

/** What a page must have; it goes to the thread that checks as JSON. */
export interface ExpectedPage {
  /** ids of the places that the model knows on it */
  places: readonly string[];
  /** what is searched of it; undefined for a page that is not searched */
  passages: readonly ExpectedPassage[] | undefined;
}

/** What the other pages must know of a page, and what is wrong with it. */
export interface CheckedPage {
  ids: readonly string[];
  /** the addresses it links to, each once */
  links: readonly string[];
  problems: readonly Problem[];
}

/** All faults that a page has by itself. */
export function checkPage(page: BuiltPage, { places, passages }: ExpectedPage): CheckedPage {
  const { file, ids, tree } = page;
  const found = elementsOf(tree);
  const of = (rule: RuleIdOf<'built'>, told: Told[]) =>
    breaking(
      rule,
      told.map(([message, hint]) => ({ file, message, ...(hint && { hint }) })),
    );
  return {
    ids,
    links: [...found.links],
    problems: [
      ...of('built-ids-are-unique', idsAreUnique(ids)),
      ...of('built-ids-are-places', idsArePlaces(found.placeIds, places)),
      ...of(
        'built-tables-have-captions',
        found.bareTables.map(() => ['제목(caption)이 없는 표가 있습니다.']),
      ),
      ...of(
        'built-pages-can-be-read-aloud',
        structureFaults(page).map((fault): Told => [fault]),
      ),
      ...of('built-pages-keep-the-policy', policyHolds(found)),
      ...breaking(
        'built-pages-say-their-passages',
        passages ? [...pageSaysItsPassages(page, passages), ...sentencesAreWhole(page)] : [],
      ),
    ],
  };
}

/** What is wrong, and what to do. */
type Told = [message: string, hint?: string];

/** The elements of a page that something must hold for. */
interface Elements {
  links: Set<string>;
  /** ids but that of the menu, which is the frame's */
  placeIds: string[];
  /** tables without a caption */
  bareTables: Element[];
  /** elements with what the security policy forbids: style attributes and inline handlers */
  forbidden: Element[];
  hasPolicy: boolean;
}

/** One walk for all: a site has a thousand pages an edition. */
function elementsOf(tree: Root): Elements {
  const found: Elements = {
    ...{ links: new Set(), placeIds: [], bareTables: [], forbidden: [], hasPolicy: false },
  };
  eachElement(tree, (element) => {
    const { tagName, properties, children } = element;
    const { id, httpEquiv } = properties;
    const names = Object.keys(properties);
    if (names.some(isAddress)) for (const link of linksOf(element)) found.links.add(link);
    if (id !== undefined && !('popover' in properties)) found.placeIds.push(String(id));
    if (
      tagName === 'table' &&
      !children.some((c) => c.type === 'element' && c.tagName === 'caption')
    )
      found.bareTables.push(element);
    if (names.some(isForbidden)) found.forbidden.push(element);
    if (tagName === 'meta' && /^content-security-policy$/i.test(String(httpEquiv)))
      found.hasPolicy = true;
  });
  return found;
}

const isForbidden = (name: string): boolean => name === 'style' || /^on[A-Z]/.test(name);

const ADDRESSES = new Set(['href', 'src', 'srcSet', 'action', 'content']);
const isAddress = (name: string): boolean => ADDRESSES.has(name);

/** The addresses that an element names: links, files that it loads, what it tells programs. */
function linksOf({ tagName, properties }: Element): string[] {
  const { href, src, srcSet, action, content, httpEquiv } = properties;
  // where addresses begin is none that anything leads to
  const named = tagName === 'base' ? [] : [href, src, action];
  const listed = String(srcSet ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s/)[0]);
  const told = tagName === 'meta' ? String(content ?? '') : '';
  const refreshed = /^refresh$/i.test(String(httpEquiv)) ? /url=(.*)$/.exec(told)?.[1] : undefined;
  return [
    ...named.filter((one) => one !== undefined).map(String),
    ...[...listed, refreshed, /^(?:https?:\/)?\/\S+$/.test(told) ? told : ''].flatMap(
      (one) => one || [],
    ),
  ];
}

const sentencesAreWhole = ({ file, tree }: BuiltPage): Fault[] =>
  foreignWords(tree).map(({ words, sentence }) => ({
    file,
    message: `보고서의 문장 안에 웹판의 말 “${words}”이(가) 있습니다: “${sentence.slice(0, 60)}”.`,
    hint: '표시는 CSS의 ::before·::after로, 쪽지는 문장 밖에 둡니다.',
  }));

function idsAreUnique(ids: readonly string[]): Told[] {
  const seen = new Set<string>();
  const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  return [...repeated].map((id) => [`id “${id}”이(가) 두 번 나옵니다.`]);
}

const policyHolds = ({ forbidden, hasPolicy }: Elements): Told[] => [
  ...forbidden.map(
    ({ tagName }): Told => [`<${tagName}>에 보안 정책이 막는 속성(style, on…)이 있습니다.`],
  ),
  ...(hasPolicy ? [] : [['보안 정책(Content-Security-Policy)이 없습니다.'] as Told]),
];

/** What is printed are the places that the model knows; every other id is the frame's. */
function idsArePlaces(ids: readonly string[], places: readonly string[]): Told[] {
  const known = new Set(places);
  const printed = new Set(ids);
  return [
    ...ids
      .filter((id) => !known.has(id) && !isFrameId(id))
      .map(
        (id): Told => [
          `id “${id}”이(가) 어느 자리의 것도 아닙니다.`,
          '자리이면 src/views/places.ts가, 틀의 것이면 src/text/frame-ids.ts가 알아야 합니다.',
        ],
      ),
    ...[...known]
      .filter((id) => !printed.has(id))
      .map((id): Told => [`자리 “#${id}”이(가) 이 쪽에 없습니다.`]),
  ];
}
