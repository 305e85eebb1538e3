/** The files of a book that say what it is: package, contents, container. */
import { createHash } from 'node:crypto';
import { escaped } from '#/text/markup.ts';
import type { BookHeading, BookPage } from './split-whole.ts';
import { xhtmlPage } from './xhtml.ts';

/** What a book says of itself. */
export interface BookFacts {
  title: string;
  publisher: string;
  /** ISO day of the report */
  published: string;
  /** ISO day on which its words last changed */
  changed: string;
  description: string;
  /** where the report stands on the web, where that is known */
  source: string | undefined;
  /** name that stays the same for the same report, e.g. `/2023/` */
  name: string;
  /** the names of its parts, in order */
  parts: string[];
}

/** A file of the book besides its pages. */
export interface BookFile {
  file: string;
  type: string;
  /** what it is to the book: `cover-image` */
  properties?: string;
}

/** Points to the package. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const meta = (property: string, value: string): string =>
  `<meta property="${property}">${escaped(value)}</meta>`;

/** What readers of assistive technology are told before they open the book. */
const ACCESSIBILITY = [
  ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
  ...['textual,visual', 'textual'].map((modes) => meta('schema:accessModeSufficient', modes)),
  ...[
    ...['alternativeText', 'displayTransformability', 'index', 'readingOrder'],
    ...['structuralNavigation', 'tableOfContents'],
  ].map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta(
    'schema:accessibilitySummary',
    '제목과 목록, 표의 머리글이 구조로 되어 있고 그림에는 값을 적은 대체 텍스트가 있다. 차례와 표 차례에서 각 자리로 갈 수 있다.',
  ),
];

/** The package: what the book is, its files, and their order. */
export function packageFile(
  facts: BookFacts,
  pages: readonly BookPage[],
  others: readonly BookFile[],
): string {
  const { title, publisher, published, changed, description, source } = facts;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    ...pages.map(
      ({ file }, i) => `<item id="p${i}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...others.map(
      ({ file, type, properties }, i) =>
        `<item id="f${i}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="ko" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[
  `<dc:identifier id="id">urn:uuid:${uuidOf(facts)}</dc:identifier>`,
  `<dc:title>${escaped(title)}</dc:title>`,
  '<dc:language>ko</dc:language>',
  `<dc:creator>${escaped(publisher)}</dc:creator>`,
  `<dc:publisher>${escaped(publisher)}</dc:publisher>`,
  `<dc:date>${published}</dc:date>`,
  `<dc:description>${escaped(description)}</dc:description>`,
  ...(source ? [`<dc:source>${escaped(source)}</dc:source>`] : []),
  // no clock: the same report is the same file
  meta('dcterms:modified', `${changed}T00:00:00Z`),
  ...ACCESSIBILITY,
].join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${pages.map((_, i) => `<itemref idref="p${i}"/>`).join('\n')}
</spine>
</package>
`;
}

/** An identifier made of the report's name, as RFC 9562 has it (version 8). */
function uuidOf({ name, title, publisher }: BookFacts): string {
  const hash = createHash('sha256').update([publisher, title, name].join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return [
    ...[hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`],
    ...[variant + hash.slice(17, 20), hash.slice(20, 32)],
  ].join('-');
}

/** How deep the contents go: parts, documents, their sections. */
const DEEPEST = 4;

interface Line extends BookHeading {
  file: string;
}

/** The contents, as reading systems show them. */
export function navFile(pages: readonly BookPage[]): string {
  const lines = pages.flatMap(({ file, headings }) =>
    headings
      .filter(({ level }) => level <= DEEPEST)
      .map((heading): Line => ({ ...heading, level: Math.max(heading.level, 2), file })),
  );
  const landmark = (type: string, page: BookPage | undefined, title: string) =>
    page ? `<li><a epub:type="${type}" href="${page.file}">${title}</a></li>` : '';
  const text = pages.find(({ content }) => content.some(isChapter));
  return xhtmlPage(
    '차례',
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>차례</h1>${listOf(lines)}</nav>
<nav epub:type="landmarks" id="landmarks" hidden=""><h2>길잡이</h2><ol>${[
      landmark('cover', pages[0], '표지'),
      landmark('titlepage', pages[1], '속표지'),
      landmark('toc', pages.find(hasContents), '차례'),
      landmark('bodymatter', text, '본문'),
      landmark('glossary', pages.at(-1), '용어집'),
    ].join('')}</ol></nav>`,
  );
}

const hasContents = ({ file }: BookPage): boolean => file.endsWith('_contents.xhtml');

const isChapter = (node: BookPage['content'][number]): boolean =>
  node.type === 'element' && String(node.properties.className) === 'chapter';

/** Lines below each other by their levels; where a level is passed over, the next one takes its place. */
function listOf(lines: readonly Line[]): string {
  const items: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    let end = i + 1;
    while ((lines[end]?.level ?? 0) > line.level) end++;
    const below = end > i + 1 ? listOf(lines.slice(i + 1, end)) : '';
    items.push(
      `<li><a href="${line.file}${line.id === undefined ? '' : `#${line.id}`}">${escaped(line.title)}</a>${below}</li>`,
    );
    i = end;
  }
  return `<ol>${items.join('')}</ol>`;
}
