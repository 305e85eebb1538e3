/**
 * A synthetic archive: many editions made of one, to see how the site grows. Every edition has the
 * real texts and tables under a year of its own; tables continue those of the year before, with some
 * values changed, and a page has moved.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CHANGELOG } from '#/content/changelog.ts';
import { DATA_VERSIONS } from '#/content/data-versions.ts';
import { yearsOf } from '#/content/site.ts';
import { splitAddress } from '#/text/address.ts';

/** YAML as it is read. */
type Data = Record<string, unknown>;

/** A page of each new edition that stood elsewhere before, for a redirect. */
const MOVED = 'formerly';

/**
 * Writes the archive.
 *
 * @param from the project's root; its oldest edition is the model of the others
 * @param to takes `content/`
 * @param count how many editions
 * @returns their years, oldest first
 */
export function makeArchive(from: string, to: string, count: number): string[] {
  const [model] = yearsOf(from);
  if (model === undefined) throw new Error(`${from}/content: no edition`);
  const years = Array.from({ length: count }, (_, i) => String(Number(model) + i));
  const content = join(from, 'content');
  const shared = globSync('*.yaml', { cwd: content });
  for (const file of shared) {
    const entries: Data[] | Data = parse(readFileSync(join(content, file), 'utf8'));
    const data = Array.isArray(entries)
      ? entries.map((entry) => inEveryYear(entry, model, years))
      : entries;
    write(join(to, 'content', file), yaml(data));
  }
  const edition = join(content, model);
  cpSync(edition, join(to, 'content', model), { recursive: true });
  const quoting = quotingText(content);
  years.slice(1).forEach((year, i) => {
    // the data of the other editions have not been published
    const files = globSync('**/*.{yaml,mdx}', { cwd: edition, exclude: [DATA_VERSIONS] });
    for (const file of files) {
      const text = inYear(readFileSync(join(edition, file), 'utf8'), model, year);
      write(
        join(to, 'content', year, file),
        changed(file, text, { model, year, age: i + 1, quoting }),
      );
    }
  });
  if (existsSync(join(from, CHANGELOG))) cpSync(join(from, CHANGELOG), join(to, CHANGELOG));
  const record = join(to, 'content/permalinks.yaml');
  write(record, yaml(permalinksOf(parse(readFileSync(record, 'utf8')), model, years)));
  return years;
}

/** Where a shared term or name is meant, or is not, in one edition it is so in all. */
const inEveryYear = (entry: Data, model: string, years: readonly string[]): Data => ({
  ...entry,
  ...Object.fromEntries(
    ['except', 'speaks'].flatMap((field) => {
      const addresses = entry[field];
      if (!Array.isArray(addresses)) return [];
      return [[field, years.flatMap((year) => addresses.map((a) => inYear(a, model, year)))]];
    }),
  ),
});

const yaml = (data: unknown): string => stringify(data, { aliasDuplicateObjects: false });

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A text whose addresses of one year lead to another. */
const inYear = (text: string, from: string, to: string): string =>
  text.replaceAll(`/${from}/`, `/${to}/`);

/** The lists of the content and the heads of its pages: a table that they name may be quoted there. */
const quotingText = (content: string): string =>
  globSync('**/*.{yaml,mdx}', { cwd: content })
    .filter((file) => file !== 'permalinks.yaml' && !file.endsWith(DATA_VERSIONS))
    .filter((file) => !file.includes('/tables/'))
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .map((text) => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? text)
    .join('\n');

interface Change {
  model: string;
  year: string;
  /** years since the model */
  age: number;
  /** what may quote tables */
  quoting: string;
}

/** A file of the edition of a year. */
function changed(file: string, text: string, { model, year, age, quoting }: Change): string {
  if (file === 'edition.yaml') return text.replaceAll(model, year);
  if (!/\/tables\/[^/]+\.yaml$/.test(file)) return text;
  const { continues: _, ...table } = parse(text) as Data;
  const isFree = Array.isArray(table.rows) && !table.shape && !quoting.includes(String(table.id));
  return yaml({
    ...table,
    continues: table.id,
    ...(isFree && { rows: (table.rows as Data[]).map((row, i) => laterRow(row, i, age)) }),
  });
}

/** The last digit of a figure with its unit: 12`0`명, 12.`5`%. */
const LAST_DIGIT = /\d(?=(?:%|명|개|건|곳|배|억|조|만|달러|유로))/;

/** Every third row has other figures, a little more each year, or else other words. */
const laterRow = (row: Data, index: number, age: number): Data =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      name === 'id' || index % 3 > 0 || typeof cell !== 'string' ? cell : laterCell(cell, age),
    ]),
  );

function laterCell(cell: string, age: number): string {
  if (LAST_DIGIT.test(cell))
    return cell.replace(LAST_DIGIT, (digit) => String((Number(digit) + age) % 10));
  return /\s/.test(cell) ? `${cell} (${age}년 뒤)` : cell;
}

interface Record_ {
  places: Record<string, string[]>;
  redirects: Record<string, string>;
  paragraphs: Record<string, Record<string, string>>;
}

/** The record of addresses as if every edition had been published, with a page that has moved in each. */
function permalinksOf(record: Record_, model: string, years: readonly string[]): Record_ {
  const own = ([address]: [string, unknown]) => address.startsWith(`/${model}/`);
  const inAll = <T>(entries: Record<string, T>): Record<string, T> =>
    Object.fromEntries([
      ...Object.entries(entries),
      ...years.slice(1).flatMap((year) =>
        Object.entries(entries)
          .filter(own)
          .map(([address, value]): [string, T] => [
            inYear(address, model, year),
            typeof value === 'string' ? (inYear(value, model, year) as T) : value,
          ]),
      ),
    ]);
  const [page = ''] = Object.keys(record.places).filter((path) => path.split('/').length === 5);
  const old = `${page.slice(0, -1)}-${MOVED}/`;
  return {
    ...record,
    places: inAll({ ...record.places, [old]: [] }),
    redirects: inAll({ ...record.redirects, [old]: splitAddress(page)[0] }),
    paragraphs: inAll(record.paragraphs),
  };
}

/**
 * Adds a sentence to a paragraph of an edition, as an author may: no figure changes, and so no address.
 *
 * @param folder the edition's folder
 * @throws Error when no page has a paragraph right below a heading
 */
export function addSentence(folder: string): void {
  for (const file of globSync('*/*.mdx', { cwd: folder }).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(
      /^(## .*\n\n)([^-#<\s].*?)( \{\/\*.*)?$/m,
      '$1$2 이 문장은 나중에 더했다.$3',
    );
    if (changed === text) continue;
    write(join(folder, file), changed);
    return;
  }
  throw new Error(`${folder}: no paragraph right below a heading`);
}
