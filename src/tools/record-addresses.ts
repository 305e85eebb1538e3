import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { Site } from '#/content/site.ts';
import { pagesOf } from '#/model/pages.ts';
import { figuredParagraphs } from '#/model/paragraphs.ts';
import { publicationOf } from '#/views/publication.ts';

const HEADER =
  ' Every address ever published. Written by `npm run permalinks`; only redirects are edited by hand.';

/**
 * The record of published addresses with those that it lacks. What it has stays as it is written,
 * comments and redirects too.
 *
 * @param text the record so far; empty before the first publication
 * @returns `text` itself where nothing is new
 */
export function recorded(text: string, site: Site): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) {
    document.contents = document.createNode({}) as unknown as typeof document.contents;
    document.commentBefore ??= HEADER;
  }
  const before = JSON.stringify(document.toJS());
  for (const part of ['places', 'paragraphs', 'redirects'])
    if (!isMap(document.get(part))) document.set(part, document.createNode({}));
  for (const [path, fragments] of publicationOf(site)) recordPlaces(document, path, fragments);
  for (const page of site.editions.flatMap(pagesOf))
    for (const { id, words } of figuredParagraphs(page))
      below(document, 'paragraphs', page.path).set(id, words);
  if (JSON.stringify(document.toJS()) === before) return text;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function recordPlaces(document: Document, path: string, fragments: ReadonlySet<string>): void {
  const pages = document.get('places') as YAMLMap;
  const known = pages.get(path);
  const places = known instanceof YAMLSeq ? known : new YAMLSeq();
  // a page without places is written in one line
  if (places.items.length === 0) places.flow = fragments.size === 0;
  const there = new Set(places.toJSON() as string[]);
  for (const fragment of fragments) if (!there.has(fragment)) places.add(fragment);
  if (places !== known) insert(document, pages, path, places);
}

/** The map of a page within a part of the record. */
function below(document: Document, part: string, path: string): YAMLMap {
  const pages = document.get(part) as YAMLMap;
  const known = pages.get(path);
  if (isMap(known)) return known;
  const fresh = document.createNode({}) as YAMLMap;
  insert(document, pages, path, fresh);
  return fresh;
}

/** Adds a page in the order of addresses. */
function insert(document: Document, pages: YAMLMap, path: string, value: unknown): void {
  const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
  const at = pages.items.findIndex((pair) => nameOf(pair as Pair).localeCompare(path) > 0);
  const pair = document.createPair(path, value) as Pair;
  pages.flow = false;
  pages.items.splice(at < 0 ? pages.items.length : at, 0, pair);
}
