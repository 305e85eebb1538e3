import type { Address } from './address.ts';
import { withinQuotes } from './nested-quotes.ts';

/** A day as CSL-JSON has it. */
export interface CslDate {
  'date-parts': number[][];
}

/** An ISO day as CSL-JSON has it. */
export const cslDate = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** What is cited, as CSL-JSON has it: the one record from which all styles are made. */
export interface CslRecord {
  id: string;
  /** a document and its places are chapters of the report; what the edition made is a page of the web */
  type: 'chapter' | 'report' | 'webpage';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  /** day on which it came out: of a document, that of the report */
  issued?: CslDate;
  /** day that the document itself bears */
  submitted?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: string;
  note?: string;
}

/** The styles that are texts, and the forms that are files. */
export const styleNames = ['korean', 'apa', 'chicago', 'bibtex', 'ris'] as const;
export type StyleName = (typeof styleNames)[number];

/**
 * Citations by style, with `{title}`, `{author}`, `{url}`, `{date}` and `{key}` where the reader's browser puts
 * what it knows, and `<i>` around what is italic.
 */
export type Templates = Record<StyleName, string>;

/** What a page's `cite.json` holds: enough to cite the page and each of its places. */
export interface CitationFile {
  /** the page that is cited: of a consultation by question, the document itself */
  path: Address;
  styles: Templates;
  /** the styles for what someone says, who is its author; only where someone does */
  said?: Templates;
  record: CslRecord;
  /** days on which places came to say what they say, by id, where the record has another; and the styles for each */
  days?: Record<string, string>;
  dated?: Record<string, Templates>;
  /** what a place is called behind the title of its page, by id */
  places: Record<string, string>;
  /** who says what stands at a place, by id */
  voices?: Record<string, string>;
}

/** What is cited, when, and where it stands. */
export interface Cited {
  file: CitationFile;
  /** id of a place of the page */
  id?: string | undefined;
  /** what the place is called where the file does not know it */
  name?: string | undefined;
  /** its whole address */
  url: string;
  /** the reader's day */
  day: Date;
}

/** Words of a citation, set in one way. */
export interface Run {
  text: string;
  isItalic: boolean;
}

/** The title of a page or of a place on it: 문서 제목 중 〈절 제목〉. */
export function citedTitle({ file, id, name }: Pick<Cited, 'file' | 'id' | 'name'>): string {
  // what stands beside the report as a whole is a list of the edition, and not in the print
  const list = file.record.type === 'report' ? '웹판의 목록 ' : '';
  const place = (id && file.places[id]) || (id && name && `${list}〈${name}〉`);
  return place ? `${file.record.title} 중 ${place}` : file.record.title;
}

/** What the reader's browser fills, with the quotation mark before it and the full stop behind it. */
const OPEN_PARTS = /([“「]?)\{(title|author|url|date|key)\}(\.?)/g;

/** A title that ends in a sign of its own takes no full stop; one that ends in a quotation has it within. */
function withStop(title: string, stop: string): string {
  if (/[.?!]’?$/.test(title)) return title;
  return stop && title.endsWith('’') ? `${title.slice(0, -1)}${stop}’` : title + stop;
}

/** A citation in one of the styles, as it is read. */
export function citationRuns(style: StyleName, cited: Cited): Run[] {
  const { file, id } = cited;
  const voice = id ? file.voices?.[id] : undefined;
  const day = id ? file.days?.[id] : undefined;
  const styles = (voice && file.said) || (day && file.dated?.[day]) || file.styles;
  const template = styles[style];
  const values: Record<string, string> = {
    ...{ title: citedTitle(cited), author: authorIn(style, voice ?? ''), url: cited.url },
    ...{ date: dayIn(style, cited.day), key: keyOf(cited) },
  };
  const safe = ESCAPES[style] ?? ((text: string) => text);
  return template.split(/<\/?i>/).map((part, i) => ({
    isItalic: i % 2 === 1,
    text: part.replace(OPEN_PARTS, (_, before: string, name: string, stop: string) => {
      const value = values[name] ?? '';
      if (name === 'url') return before + value + stop;
      if (name !== 'title') return before + safe(value) + stop;
      return before + withStop(withinQuotes(safe(value), before), stop);
    }),
  }));
}

/** A citation in one of the styles as text. */
export const citationText = (style: StyleName, cited: Cited): string =>
  citationRuns(style, cited)
    .map(({ text }) => text)
    .join('');

/** The record of a place as CSL-JSON. */
export function citationRecord(cited: Cited): CslRecord {
  const { file, id, url, day } = cited;
  const voice = id ? file.voices?.[id] : undefined;
  const issued = id ? file.days?.[id] : undefined;
  return {
    ...file.record,
    id: keyOf(cited),
    title: citedTitle(cited),
    ...(voice && { author: [{ literal: voice }] }),
    ...(issued && { issued: cslDate(issued) }),
    URL: url,
    accessed: { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] },
  };
}

/** The name of a record among others: `report-2023-battery-eu-market-trends`. */
const keyOf = ({ file, id }: Cited): string =>
  [file.record.id, id?.replaceAll('.', '-')].filter(Boolean).join('-');

/** In RIS a comma parts a surname from first names: what follows it in a role stands in brackets. */
const authorIn = (style: StyleName, role: string): string =>
  style === 'ris' ? role.replace(/,\s*(.+)$/, '($1)').replace(/,\s*/g, '·') : role;

const two = (n: number): string => String(n).padStart(2, '0');

function dayIn(style: StyleName, day: Date): string {
  if (style === 'apa' || style === 'chicago')
    return day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  const parts = [String(day.getFullYear()), two(day.getMonth() + 1), two(day.getDate())];
  return parts.join({ korean: '.', bibtex: '-', ris: '/' }[style]);
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as a field of BibTeX has it: some signs mean something to LaTeX. */
export const inBibtex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** How a text stands in what a program reads; in RIS a line ends its field. */
const ESCAPES: Partial<Record<StyleName, (text: string) => string>> = {
  bibtex: inBibtex,
  ris: (text) => text.replace(/\s+/g, ' '),
};
