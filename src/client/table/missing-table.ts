/** What is told of an address that is about a table which its page does not have. */
import { onSite } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';
import { withBase, withoutBase } from '#/text/address.ts';
import { distance } from '#/text/distance.ts';
import { tellOfAddress } from '../place-message.ts';

const BASE = import.meta.env.BASE_URL;
const PATIENCE = 5000;
const MOST_SLIPS = 2;

/** A line of `/<year>/data/index.json`. */
interface ListedTable {
  id: string;
  title: string;
  /** address of the table */
  url: string;
}

/**
 * Says so, and where the table stands, or which of the page is most like it.
 *
 * @param id as the address has it
 * @param query what the address says of the table
 */
export async function missingTable(id: string, query: string): Promise<void> {
  const listed = await listedTables().catch(() => []);
  const elsewhere = listed.find((table) => table.id === id);
  const near = elsewhere ? undefined : nearestTo(id);
  const link = elsewhere ? [' 그 표가 있는 곳: ', linkTo(elsewhere, query)] : [];
  const like = near ? [' 가장 비슷한 표: ', linkHere(near)] : [];
  await tellOfAddress(`주소가 가리키는 표가 이 쪽에 없습니다: ‘${id}’.`, ...link, ...like);
}

/** The tables of the edition of the page; none where it belongs to none. */
async function listedTables(): Promise<ListedTable[]> {
  const [, year] = /^\/(\d{4})\//.exec(withoutBase(onSite(location).pathname, BASE) ?? '') ?? [];
  if (!year) return [];
  const address = withBase(`/${year}/data/index.json`, BASE);
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  const { tables } = await answer.json();
  return tables;
}

/** To the page that has it, with what the address says of it. */
function linkTo({ url, title, id }: ListedTable, query: string): HTMLElement {
  // a site that does not know its origin gives its path alone
  const { pathname } = new URL(url, 'https://site.invalid');
  return element('a', { href: pathname + (query || `#${id}`) }, title);
}

const linkHere = ({ id }: Element): HTMLElement =>
  element(
    'a',
    { href: `#${id}` },
    document.getElementById(id)?.querySelector('table')?.ariaLabel ?? id,
  );

function nearestTo(id: string): Element | undefined {
  const slips = (figure: Element) => distance(figure.id, id, MOST_SLIPS);
  return [...document.querySelectorAll('figure.table')]
    .filter((figure) => slips(figure) <= MOST_SLIPS)
    .sort((a, b) => slips(a) - slips(b))[0];
}
