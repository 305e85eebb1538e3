import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { chartsOf } from '#/model/charts.ts';
import { type Passage, passagesOf } from '#/model/passages.ts';
import { rowLabel, rowTitle } from '#/model/row-label.ts';
import { QUESTIONS_TITLE, voiceAt } from '#/model/voices.ts';
import { firstWords } from '#/text/first-words.ts';
import { framePlaces } from '#/text/frame-ids.ts';
import { withinQuotes } from '#/text/nested-quotes.ts';
import { toldApart } from './told-apart.ts';

/** A place of a page as a citation names it. */
interface CitedPlace {
  id: string;
  /** what stands behind the title of its page; no other place of the page has the same */
  name: string;
  /** who speaks there, as printed */
  voice: string | undefined;
}

/** So much of a heading stands before the words of its paragraph, and so many of these tell it apart. */
const MOST_OF_SECTION = 60;
const FIRST_WORDS = 40;
const MORE_WORDS = 100;

/** The places of a page: what the print has, and what the edition has made of it: charts, a list of questions. */
export function citedPlaces(edition: Edition, page: Page): CitedPlace[] {
  const passages = passagesOf(edition).filter((passage) => passage.page === page);
  const sections = passages.filter(({ kind }) => kind === 'section');
  const headings = toldApart(sections, (section) => sectionForms(page, section));
  const others = passages.filter(({ kind, fragment }) => kind !== 'section' && fragment);
  const names = new Map([...headings, ...toldApart(others, (other) => formsOf(other, headings))]);
  return [
    ...passages.flatMap((passage) => {
      const { fragment } = passage;
      if (!fragment) return [];
      return [
        { id: fragment, name: names.get(passage) ?? '', voice: voiceOf(page, passage)?.role },
      ];
    }),
    ...chartsOf(edition, page.id).map(({ id, title }) => ({
      ...{ id, name: `웹판의 그림 ${titled(title)}`, voice: undefined },
    })),
    ...(page.kind === 'document' && page.frontmatter.english
      ? [{ id: framePlaces.english, name: '웹판의 영어 요약', voice: undefined }]
      : []),
    ...(page.kind === 'document' && page.frontmatter.questions.length > 0
      ? [
          {
            id: framePlaces.questions,
            name: `웹판의 목록 ${titled(QUESTIONS_TITLE)}`,
            voice: undefined,
          },
        ]
      : []),
  ];
}

const quoted = (words: string): string => `“${withinQuotes(words, '“')}”`;

const titled = (title: string): string => `〈${withoutSigns(title)}〉`;

/** A title without the signs that lead to notes of the print: 핵심광물*. */
const withoutSigns = (title: string): string => title.replace(/^\*+\s*|(?<=[^\s*])\*+/g, '');

/** A heading; with those above it where its page has it twice. */
function sectionForms(page: Page, section: Passage): string[] {
  const voice = voiceOf(page, section);
  const above = titlesAbove(section);
  // the words of one speaker are told apart by the minutes in which they stand
  const least = voice && voice.section !== section.fragment ? [voice.title] : [];
  const longer = above.map((_, at) => above.slice(-at - 1));
  return [least, ...longer].map((titles) => [...titles, section.title].map(titled).join(' '));
}

function titlesAbove({ parent }: Passage): string[] {
  return parent?.fragment ? [...titlesAbove(parent), parent.title] : [];
}

/** What a passage in a section is called: the short form, and longer ones for where others have it too. */
function formsOf(passage: Passage, headings: ReadonlyMap<Passage, string>): string[] {
  const { kind, title, parent } = passage;
  const around = (parent && headings.get(parent)) ?? '';
  if (kind === 'row') return [rowForm(passage)];
  if (kind !== 'paragraph') {
    const name = `${kind === 'table' ? '표' : '그림'} ${titled(title)}`;
    return around ? [name, `${around}의 ${name}`] : [name];
  }
  const words = withoutSigns(passage.ownText);
  const before = around ? `${shortened(around)}의` : '첫머리의';
  const quotation = (most: number) => `${before} ${quoted(firstWords(words, most))} 문단`;
  // a page has no name of its own here: its title stands before
  const short = `${around || '첫머리'}의 문단`;
  return words.trim() ? [short, quotation(FIRST_WORDS), quotation(MORE_WORDS)] : [short];
}

const shortened = (heading: string): string =>
  heading.length <= MOST_OF_SECTION
    ? heading
    : `${firstWords(heading.replace(/〉$/, ''), MOST_OF_SECTION)}〉`;

function rowForm({ table, row }: Extract<Passage, { kind: 'row' }>): string {
  const name = withoutSigns(rowTitle(table, row));
  // a row without a header is called after its table already
  const own = rowLabel(table, row) === table.title ? name.split(' › ').slice(1).join(' › ') : name;
  return `표 ${titled(table.title)}의 ${own ? `${quoted(own)} 행` : '행'}`;
}

/** Who speaks at a passage of a document. */
function voiceOf(page: Page, passage: Passage) {
  const section = sectionOf(passage);
  return page.kind === 'document' && section ? voiceAt(page, section) : undefined;
}

/** The section that a passage is or lies in. */
function sectionOf(passage: Passage | undefined): string | undefined {
  if (!passage) return undefined;
  return passage.kind === 'section' ? passage.fragment : sectionOf(passage.parent);
}
