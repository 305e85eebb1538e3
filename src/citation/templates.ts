import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type CslRecord, inBibtex, type Templates } from '#/text/citation-file.ts';
import { withinQuotes } from '#/text/nested-quotes.ts';
import { apaStyle } from './apa-style.ts';
import { chicagoStyle } from './chicago-style.ts';
import { koreanLocale, koreanStyle } from './korean-style.ts';

const { styles, locales } = plugins.config.get('@csl');
styles.add('korean', koreanStyle);
styles.add('apa-references', apaStyle);
styles.add('chicago', chicagoStyle);
locales.add('ko-KR', koreanLocale);
// without the last, all Hangul is dropped
Object.assign(plugins.config.get('@bibtex').format, {
  ...{ useIdAsLabel: true, checkLabel: false, asciiOnly: false },
});

/** What stands for a part while the libraries are at work: signs that none of them reads or writes. */
const SIGNS = { title: '\uE000', author: '\uE001', url: '\uE002', key: '\uE003' } as const;
/** No report is read on this day; each style writes it in its own way. */
const SOME_DAY = { iso: '1111-11-11', parts: [[1111, 11, 11]] };
const SOME_DAY_WRITTEN = /1111(?<sign>[.\-/])11\k<sign>11|November 11, 1111/g;

const known = new Map<string, Templates>();

/**
 * A record in each style, without what the reader's browser puts in.
 *
 * @param record of it all but `title`, `id`, `URL` and `accessed` are used
 * @param isSaid the author is left open too
 */
export function templatesOf(record: CslRecord, isSaid = false): Templates {
  const open: CslRecord = {
    ...record,
    ...{ id: SIGNS.key, title: SIGNS.title, URL: SIGNS.url },
    accessed: { 'date-parts': SOME_DAY.parts },
    ...(isSaid && { author: [{ literal: SIGNS.author }] }),
  };
  const key = JSON.stringify(open);
  const made = known.get(key) ?? make(open);
  known.set(key, made);
  return made;
}

/**
 * A record as it stands in a text in the Korean style, without an address unless it has one: what is
 * copied with words of the report, and stands on its page.
 */
export const koreanCitation = (record: CslRecord): string =>
  written(
    withoutRepetition({ ...record, title: withinQuotes(record.title, '「') }),
    'korean',
    'ko-KR',
  );

const make = (open: CslRecord): Templates => ({
  korean: named(written(withoutRepetition(open), 'korean', 'ko-KR')),
  apa: named(written(withoutRepetition(open), 'apa-references', 'en-US')),
  chicago: named(written(open, 'chicago', 'en-US')),
  bibtex: named(bibtex(open)),
  ris: named(ris(open)),
});

const named = (text: string): string =>
  Object.entries(SIGNS)
    .reduce((all, [name, sign]) => all.replaceAll(sign, `{${name}}`), text)
    .replace(SOME_DAY_WRITTEN, '{date}');

/** A publisher who is the author is named once. */
const withoutRepetition = ({ publisher, ...record }: CslRecord): CslRecord =>
  record.author?.some(({ literal }) => literal === publisher) ? record : { ...record, publisher };

/** A citation as one line, italics as `<i>`. */
function written(record: CslRecord, template: string, lang: string): string {
  const html = new Cite(record).format('bibliography', { template, lang, format: 'html' });
  return html
    .replace(/<(?!\/?i>)[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/**
 * citation-js knows @inbook, whose title is the book's, and a month with its day; of a page of the web it
 * leaves out what it is part of, and gives the day of access in words.
 */
function bibtex(record: CslRecord): string {
  const [entry] = new Cite(record).format('bibtex', { format: 'object' });
  if (!entry) throw new Error('citation-js made no BibTeX of a record.');
  const { author, booktitle, publisher, institution, year, month } = entry.properties;
  const [name, day] = month?.split(' ') ?? [];
  const text = (field: string, words: string | undefined) =>
    words ? [`${field} = {${inBibtex(words)}}`] : [];
  const fields = [
    ...(author ? [`author = {${inNames(author)}}`] : []),
    // braced twice: no style changes its capitals
    `title = {{${SIGNS.title}}}`,
    ...text('booktitle', booktitle),
    ...text('howpublished', entry.type === 'misc' ? record['container-title'] : undefined),
    ...text('publisher', publisher),
    ...text('institution', institution),
    ...text('year', year),
    ...(name ? [`month = ${name}`] : []),
    ...text('day', day),
    ...text('note', record.note),
    `url = {${SIGNS.url}}`,
    `urldate = {${SOME_DAY.iso}}`,
    `langid = {korean}`,
  ];
  const type = entry.type === 'inbook' ? 'incollection' : entry.type;
  return `@${type}{${entry.label},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** Names are braced already: of an organisation no word is a surname. */
const inNames = (names: string): string => names.replace(/[^{}]+/g, (words) => inBibtex(words));

/** What citation-js makes of a record, written by us: it breaks a long line in the middle of a word. */
function ris(record: CslRecord): string {
  const [entry] = new Cite(record).format('ris', { format: 'object' });
  if (!entry) throw new Error('citation-js made no RIS of a record.');
  const issued = record.issued?.['date-parts'][0];
  const fields: [string, string | string[] | undefined][] = [
    ['TY', entry.TY],
    ['AU', entry.AU],
    ['TI', SIGNS.title],
    // the format has places for these that citation-js leaves empty
    ['T2', record['container-title']],
    ['PB', entry.PB],
    ['PY', entry.PY],
    ['DA', issued?.map((part) => String(part).padStart(2, '0')).join('/')],
    ['N1', record.note],
    ['LA', entry.LA],
    ['UR', SIGNS.url],
    ['Y2', SOME_DAY.iso.replaceAll('-', '/')],
    ['ID', SIGNS.key],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value = []]) => [value].flat().map((text) => `${tag}  - ${text}\n`))
    .join('');
}
