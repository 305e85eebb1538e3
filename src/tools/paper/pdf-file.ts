/** What a PDF of Chromium says of itself. Its objects are written plainly, only streams are packed. */

/** The facts of a PDF. */
export interface PdfFacts {
  title: string | undefined;
  language: string | undefined;
  /** how many sheets it has */
  sheets: number;
  /** is it tagged, and does it have a tree of what is tagged? */
  isTagged: boolean;
  /** how often each kind of element stands in the tree: `H1`, `Table`, `TH` … */
  elements: ReadonlyMap<string, number>;
  /** the bookmarks in their order, with the numbers of their objects */
  bookmarks: readonly { title: string; object: string }[];
  /** the number of the sheet, from 1, on which a place that is linked to stands, by its id */
  places: ReadonlyMap<string, number>;
  /** ids that links lead to and that are no place */
  deadLinks: readonly string[];
  /** addresses of the web that it links to */
  webLinks: readonly string[];
  /** names of fonts that it does not bring along */
  missingFonts: readonly string[];
}

/**
 * Reads the facts of a PDF.
 *
 * @param pdf a file as `page.pdf()` of Chromium makes it
 */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );
  const bodies = [...objects.values()];
  const catalog = bodies.find((body) => body.includes('/Type /Catalog')) ?? '';
  const referred = (name: string) => objects.get(numberOf(name, catalog) ?? '') ?? '';
  const sheets = sheetsIn(referred('Pages'), objects);
  const sheetAt = new Map(sheets.map((number, i) => [number, i + 1]));
  const places = new Map(
    [...referred('Dests').matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(
      ([, name = '', sheet = '']): [string, number] => [decoded(name), sheetAt.get(sheet) ?? 0],
    ),
  );
  const links = bodies.flatMap((body) => /^\/Dest \/(\S+)$/m.exec(body)?.[1] ?? []).map(decoded);
  const info = bodies.find((body) => body.includes('/Producer')) ?? '';
  return {
    title: titleOf(info),
    language: /\/Lang \((.+?)\)/.exec(catalog)?.[1],
    sheets: sheets.length,
    isTagged: /\/Marked true/.test(catalog) && referred('StructTreeRoot') !== '',
    elements: counted(
      bodies.flatMap((body) => /^<<\/Type \/StructElem\n\/S \/(\w+)/.exec(body)?.[1] ?? []),
    ),
    bookmarks: bookmarksIn(referred('Outlines'), objects),
    ...{ places, deadLinks: [...new Set(links)].filter((name) => !places.has(name)) },
    webLinks: [...new Set(bodies.flatMap((body) => /\/URI \((.*)\)/.exec(body)?.[1] ?? []))],
    missingFonts: missingFonts(bodies, objects),
  };
}

type Objects = ReadonlyMap<string, string>;

/** The number of the object that another refers to by a name. */
const numberOf = (name: string, body: string): string | undefined =>
  new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1];

/** The numbers of the objects that are sheets, in their order: they hang on a tree. */
function sheetsIn(node: string, objects: Objects): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number = '']) => {
    const body = objects.get(number) ?? '';
    return body.includes('/Type /Pages') ? sheetsIn(body, objects) : [number];
  });
}

/** Bookmarks are a chain on each level. */
function bookmarksIn(parent: string, objects: Objects): { title: string; object: string }[] {
  const all: { title: string; object: string }[] = [];
  for (let object = numberOf('First', parent); object !== undefined; ) {
    const body = objects.get(object) ?? '';
    all.push({ title: titleOf(body) ?? '', object }, ...bookmarksIn(body, objects));
    object = numberOf('Next', body);
  }
  return all;
}

/** The title of an object: UTF-16 in hexadecimal, or Latin letters as they are. */
function titleOf(body: string): string | undefined {
  const hexadecimal = /\/Title <FEFF([0-9A-F]+)>/.exec(body)?.[1];
  if (hexadecimal !== undefined)
    return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
  return /\/Title \((.*)\)/.exec(body)?.[1]?.replace(/\\([\\()])/g, '$1');
}

/** A font is drawn in the file itself (Type3), or its descriptor has a file. */
const missingFonts = (bodies: readonly string[], objects: Objects): string[] =>
  bodies
    .filter((body) => /\/Type \/Font\b/.test(body) && !/\/Subtype \/(Type0|Type3)/.test(body))
    .filter((body) => {
      const descriptor = numberOf('FontDescriptor', body) ?? '';
      return !/\/FontFile[23]? /.test(objects.get(descriptor) ?? '');
    })
    .map((body) => /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? '?');

/** Names write unusual signs as `#5F`. */
const decoded = (name: string): string =>
  name.replace(/#([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
