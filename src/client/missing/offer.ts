/** What the page of addresses that lead nowhere offers: places that may have been meant, results of a search. */
import { element } from '#/search/ui/element.ts';
import { EngineClient } from '#/search/ui/engine.ts';
import { loadSearch } from '#/search/ui/load-search.ts';
import { within } from '#/search/ui/within.ts';
import { splitAddress, withBase } from '#/text/address.ts';
import { firstWords } from '#/text/first-words.ts';
import { frameIds } from '#/text/frame-ids.ts';
import { readPage } from '../read-page.ts';
import { textInLine } from '../text-in-line.ts';

const base = import.meta.env.BASE_URL;
const MOST_RESULTS = 5;
/** A search that has not come by then is done without. */
const PATIENCE_MS = 8000;
/** So much of a place's words names it: a table is one too. */
const MOST_WORDS = 40;

/** Names the places that an address may mean. @returns whether there is one */
export async function offerPlaces(
  slot: HTMLElement,
  addresses: readonly string[],
): Promise<boolean> {
  const links = (await Promise.all(addresses.map(linkTo))).filter((link) => link !== undefined);
  // a place that its page does not have has become the page, which may be among them
  const each = [...new Map(links.map((link) => [link.href, link])).values()];
  return show(slot, '혹시 이곳을 찾으십니까?', each);
}

/** Names the file that an address means: a browser that keeps a file stays on this page. */
export const offerFile = (slot: HTMLElement, file: string): boolean =>
  show(slot, '이 파일입니다.', [
    element('a', { href: withBase(file, base) }, file.split('/').at(-1) ?? file),
  ]);

/** Looks for the words of an address. @returns whether something was found */
export async function offerSearch(slot: HTMLElement, query: string): Promise<boolean> {
  const field = document.getElementById(frameIds.missingSearch);
  if (field instanceof HTMLInputElement && !field.value) field.value = query;
  const search = within(PATIENCE_MS, loadSearch(withBase('/', base)));
  const engine = await search.catch(() => undefined);
  if (!engine) return false;
  const { results } = await new EngineClient(engine).ask(query, { limit: MOST_RESULTS, offset: 0 });
  const links = results.map(({ url, title, document: { title: page } }) =>
    element('a', { href: url }, title === page ? title : `${page} › ${title}`),
  );
  return show(slot, `주소에 있는 말 ‘${query}’ 검색 결과입니다.`, links);
}

function show(slot: HTMLElement, words: string, links: readonly HTMLElement[]): boolean {
  if (links.length === 0) return false;
  slot.append(
    element('p', {}, words),
    element('ul', {}, ...links.map((link) => element('li', {}, link))),
  );
  return true;
}

/** A link with the title of its page; a place that the page does not have is the page. */
async function linkTo(address: string): Promise<HTMLAnchorElement | undefined> {
  const [path, fragment] = splitAddress(address);
  const response = await fetch(withBase(path, base));
  if (!response.ok) return undefined;
  const page = readPage(await response.text());
  const place = fragment ? page.getElementById(fragment) : undefined;
  const title = page.title.split(' · ')[0] ?? path;
  const heading = place ? ` › ${firstWords(textInLine(place), MOST_WORDS)}` : '';
  return element('a', { href: withBase(place ? address : path, base) }, title + heading);
}
