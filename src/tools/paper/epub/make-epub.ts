import { type Zippable, zipSync } from 'fflate';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { printedDate } from '#/text/dates.ts';
import { makeBookContent, pictureFile } from './book-page.ts';
import { bookPicture } from './book-picture.ts';
import { BOOK_STYLE } from './book-style.ts';
import { type BookFacts, type BookFile, CONTAINER, navFile, packageFile } from './package-files.ts';
import { type BookPage, splitWhole } from './split-whole.ts';
import { xhtmlPage } from './xhtml.ts';

/** A finished book. */
export interface Epub {
  bytes: Uint8Array;
  pages: number;
}

/** A zip has no earlier day; the clock would change the bytes. */
const DAY = '1980-01-01';

/** Where the pictures of a book come from. */
interface Pictures {
  /** gives the SVG file of a chart by its id */
  readChart(id: string): Uint8Array;
  /** draws the cover, as PNG */
  drawCover(facts: BookFacts): Promise<Uint8Array>;
}

/**
 * Makes an EPUB 3 of the whole report: a cover, a file for each document, links between them, charts as
 * pictures. The same page and pictures make the same bytes.
 *
 * @param html the page that has the whole, as it was built
 */
export async function makeEpub(html: string, { readChart, drawCover }: Pictures): Promise<Epub> {
  const tree = fromHtml(html);
  const facts = factsOf(tree);
  const pages = [coverPage(facts), ...splitWhole(tree)];
  const origin = facts.source && new URL(facts.source).origin;
  const fileOf = new Map(pages.flatMap(({ file, ids }) => ids.map((id) => [id, file])));
  const charts: string[] = [];
  const files: Record<string, Uint8Array> = {};
  const add = (file: string, text: string) => {
    files[`EPUB/${file}`] = new TextEncoder().encode(text);
  };
  // what is a chapter is told by a class that no book needs
  add('nav.xhtml', navFile(pages));
  for (const { file, title, content } of pages) {
    const found = makeBookContent(content, {
      toPlace(id) {
        const target = fileOf.get(id);
        return target && (target === file ? `#${id}` : `${target}#${id}`);
      },
      toSite: (address) => origin && origin + address,
    });
    charts.push(...found);
    add(file, xhtmlPage(title, content));
  }
  for (const chart of charts) files[`EPUB/${pictureFile(chart)}`] = bookPicture(readChart(chart));
  files[`EPUB/${COVER_FILE}`] = await drawCover(facts);
  const others: BookFile[] = [
    { file: COVER_FILE, type: 'image/png', properties: 'cover-image' },
    { file: 'book.css', type: 'text/css' },
    ...charts.map((chart) => ({ file: pictureFile(chart), type: 'image/svg+xml' })),
  ];
  add('book.css', BOOK_STYLE);
  add('package.opf', packageFile(facts, pages, others));
  return { bytes: zipped(files), pages: pages.length };
}

const COVER_FILE = 'cover.png';
/** What stands in the contents besides the glossary. */
const PARTS = '[id$=list_contents] > ol > li > a:not([href$=list_glossary])';

/** The page that shows the cover, before the one that says it in words. */
function coverPage({ title, publisher, published }: BookFacts): BookPage {
  const alt = `표지: ${title}, ${publisher}, ${printedDate(published)}.`;
  const image = { src: COVER_FILE, alt, role: 'doc-cover' };
  const content: BookPage['content'] = [
    { type: 'element', tagName: 'img', properties: image, children: [] },
  ];
  return { file: 'cover-picture.xhtml', title: '표지', content, headings: [], ids: [] };
}

function zipped(files: Record<string, Uint8Array>): Uint8Array {
  const text = (content: string) => new TextEncoder().encode(content);
  // the type comes first and is not packed: so readers know the file by its first bytes
  const zip: Zippable = {
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(CONTAINER),
  };
  for (const [name, bytes] of Object.entries(files)) zip[name] = bytes;
  return zipSync(zip, { level: 9, mtime: DAY });
}

/** What the page says of the report. */
function factsOf(tree: Root): BookFacts {
  const of = (selector: string) => {
    const element = select(selector, tree);
    if (!element) throw new Error(`The page of the whole report has no ${selector}`);
    return element;
  };
  const address = String(of('link[rel=canonical]').properties.href);
  const known = /^https?:/.test(address);
  return {
    title: textOf(of('.cover h1')),
    publisher: String(of('meta[name=author]').properties.content),
    published: String(of('.cover time').properties.dateTime),
    changed: String(of('meta[name="dcterms.modified"]').properties.content),
    description: String(of('meta[name=description]').properties.content),
    source: known ? address : undefined,
    name: known ? new URL(address).pathname : address,
    parts: selectAll(PARTS, tree).map(textOf),
  };
}
