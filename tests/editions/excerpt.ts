/** A sound part of the real content: a few domains of its oldest edition, small enough to build often. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { nameTest } from '#/text/name-pattern.ts';

/** The project that these tests belong to. */
export const PROJECT = join(import.meta.dirname, '../..');

/** An entry of a list of the content. */
export type Entry = Record<string, unknown>;

export const readFile = (path: string): string => readFileSync(path, 'utf8');
export const readEntries = (path: string): Entry[] => parse(readFile(path));
/** Writes text, or data as YAML. */
export function writeFile(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : stringify(content, { lineWidth: 0 }));
}

/**
 * References with those of their places that a part of the content has; the others go.
 *
 * @param documentOf the document that takes the place of one, or undefined for one that is left out
 */
export const referencesIn = (
  entries: readonly Entry[],
  documentOf: (document: string) => string | undefined,
): Entry[] =>
  entries
    .map((entry) => ({
      ...entry,
      printed: (entry.printed as Entry[]).flatMap((line) => {
        const document = documentOf(String(line.document));
        return document ? [{ ...line, document }] : [];
      }),
    }))
    .filter(({ printed }) => printed.length > 0);

/** The fields of an overview whose entries name a place. */
const PLACED = ['findings', 'keyFigures', 'related'];

/** An overview with those of its findings, figures and related places that an edition has. */
export function withOwnPlaces(mdx: string, has: (address: string) => boolean): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(mdx) ?? [];
  const frontmatter = parse(head);
  const placed = PLACED.filter((field) => field in frontmatter);
  if (placed.length === 0) return mdx;
  for (const field of placed)
    frontmatter[field] = frontmatter[field].filter(({ source }: Entry) => has(String(source)));
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n${body}`;
}

/** A table with the columns that it takes from another table of its edition's folder. */
function withOwnColumns(folder: string, table: Entry): Entry {
  const { columnsOf, ...own } = table;
  if (columnsOf === undefined) return table;
  const [file = ''] = globSync(`*/tables/${columnsOf}.yaml`, { cwd: folder });
  const { columns, shape } = withOwnColumns(folder, parse(readFile(join(folder, file))));
  return { ...own, ...(shape === undefined ? { columns } : { shape }) };
}

/**
 * Copies a part of an edition, with what the rest of the content says of it and nothing else.
 *
 * @param root takes `content/`
 * @param year the edition
 * @param parts ids of domains, `6g`, and of documents in domains that are copied in part, `quantum/experts`
 */
export function copyExcerpt(root: string, year: string, parts: readonly string[]): void {
  const from = join(PROJECT, 'content', year);
  const to = join(root, 'content', year);
  const domains = new Set(parts.map((part) => part.split('/')[0] ?? ''));
  /** Whether a domain or a document is there: with any of its documents a domain is, and its overview. */
  const isKept = (place: unknown) => {
    const [domain = '', document] = String(place).split('/');
    if (document === undefined) return domains.has(domain);
    return parts.includes(domain) || parts.includes(`${domain}/${document}`);
  };
  const inYear = new RegExp(`^/${year}/(?:([^/#]+)/)?(?:([^/#]+)/)?`);
  const stays = (address: unknown) => {
    const found = typeof address === 'string' && inYear.exec(address);
    if (!found) return true;
    const [, room = '', document] = found;
    return /^(?:errata|tables)$/.test(room) || isKept(document ? `${room}/${document}` : room);
  };

  const contents = parse(readFile(join(from, 'edition.yaml')));
  contents.domains = contents.domains
    .filter(({ id }: Entry) => isKept(id))
    .map(({ documents, ...domain }: Entry) => ({
      ...domain,
      documents: (documents as string[]).filter((id) => isKept(`${domain.id}/${id}`)),
    }));
  writeFile(join(to, 'edition.yaml'), contents);
  for (const domain of domains) cpSync(join(from, domain), join(to, domain), { recursive: true });
  for (const file of globSync('*/*.mdx', { cwd: to, exclude: ['*/index.mdx'] }))
    if (!isKept(file.replace(/\.mdx$/, ''))) rmSync(join(to, file));
  const isDrawn = ({ document, statements = [] }: Entry) =>
    (document === undefined || isKept(document)) &&
    (statements as Entry[]).every(({ source }) => stays(source));
  const charts = globSync('charts/*.yaml', { cwd: from }).map((file) => ({
    file: join(to, file),
    entries: readEntries(join(from, file)).filter(isDrawn),
  }));
  for (const { file, entries } of charts) if (entries.length > 0) writeFile(file, entries);
  const drawn = new Set(charts.flatMap(({ entries }) => entries.map(({ id }) => id)));
  for (const file of globSync('*/*.mdx', { cwd: to })) {
    const text = readFile(join(to, file))
      .replace(/^<Chart id="([^"]+)" \/>\n/gm, (chart, id: string) => (drawn.has(id) ? chart : ''))
      // links into what is left out become text
      .replace(/\[([^\]]+)\]\((\/[^)\s]+)\)/g, (link, words: string, address: string) =>
        stays(address) ? link : words,
      )
      // what is read on, or what it belongs to, stands elsewhere
      .replace(/^next:\n {2}document: (\S+)\n(?: {2}.*\n)+/m, (next, document: string) =>
        isKept(document) ? next : '',
      )
      .replace(/^parent: (\S+)\n/m, (parent, document: string) => (isKept(document) ? parent : ''))
      // a published address that is kept by hand is none without the record
      .replace(/ \{\/\* #p-[0-9a-f]{7}(?:-\d+)? \*\/\}/g, '');
    writeFile(join(to, file), withOwnPlaces(text, stays));
  }

  for (const file of globSync('*/tables/*.yaml', { cwd: to })) {
    const table: Entry = parse(readFile(join(to, file)));
    if (isKept(table.document)) writeFile(join(to, file), withOwnColumns(from, table));
    else rmSync(join(to, file));
  }

  const copyList = (file: string, change: (entries: Entry[]) => Entry[]) => {
    const entries = change(readEntries(join(PROJECT, 'content', file)));
    if (entries.length > 0) writeFile(join(root, 'content', file), entries);
  };
  const lists = (folder: string) =>
    globSync(`${folder}/*.yaml`, { cwd: from }).map(
      (file) => `${year}/${folder}/${basename(file)}`,
    );
  for (const file of lists('references'))
    copyList(file, (all) => referencesIn(all, (id) => (isKept(id) ? id : undefined)));
  for (const file of lists('errata'))
    copyList(file, (all) =>
      all
        .map(({ places, against = [], ...erratum }) => ({
          ...erratum,
          places: (places as Entry[]).filter(({ document }) => isKept(document)),
          against: (against as Entry[]).filter(({ document }) => isKept(document)),
        }))
        .filter(({ places }) => places.length > 0),
    );
  copyList(`${year}/timeline.yaml`, (all) =>
    all
      .filter(({ source }) => stays(source))
      .map(({ also = [], ...entry }) => ({
        ...entry,
        also: (also as Entry[]).filter(({ source }) => stays(source)),
      })),
  );
  copyList(`${year}/targets.yaml`, (all) =>
    all.filter(({ statements }) => (statements as Entry[]).every(({ source }) => stays(source))),
  );
  const text = globSync('**/*.{mdx,yaml}', { cwd: to })
    .map((file) => readFile(join(to, file)))
    .join('\n');
  /** A name with what the excerpt has of the places that it speaks of. */
  const within = ({ notIn = [], except = [], speaks = [], ...name }: Entry): Entry => ({
    ...name,
    notIn: (notIn as string[]).filter((word) => text.includes(word)),
    except: (except as string[]).filter(stays),
    ...((speaks as string[]).length > 0 && { speaks: (speaks as string[]).filter(stays) }),
  });
  /** Whether the excerpt has a name, not only its letters in other words. */
  const isNamed = ({ term, name = term, abbreviation, english, aliases = [] }: Entry) =>
    nameTest(
      [name, abbreviation, english, aliases].flat().filter((form) => typeof form === 'string'),
    )(text);
  copyList('glossary.yaml', (all) =>
    all
      .filter(isNamed)
      .map((term) => ({ ...term, domains: (term.domains as string[]).filter(isKept) }))
      .filter((term) => term.domains.length > 0)
      .map(({ source, addition, ...term }: Entry) =>
        stays(source) && source ? { ...term, source, addition } : { ...term, origin: 'edition' },
      )
      .map(within),
  );
  copyList('organizations.yaml', (all) => all.filter(isNamed).map(within));
}
