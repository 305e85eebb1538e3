import type { Edition } from '#/content/edition.ts';
import { columnsOf, headOver } from '#/content/table/columns.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { firstWords } from '#/text/first-words.ts';
import { sentencesOf } from '#/text/sentences.ts';
import { once } from './once.ts';
import { type Passage, passagesOf } from './passages.ts';
import { descriptionOf, structureOf } from './table-structure.ts';

type Row = Extract<Passage, { kind: 'row' }>;
type Section = Extract<Passage, { kind: 'page' | 'section' }>;

/** So much of a description a messenger shows. */
const MOST = 150;
/** So much of a line that is no sentence, within one. */
const MOST_QUOTED = 90;
/** A shorter line is a name. */
const FEWEST = 15;

/**
 * What stands at a place, in one sentence for those who are sent its short link: the first sentence of
 * a description or a text, the values of a row up to the end of a sentence, the names of what lies in a
 * section without words of its own.
 *
 * @returns a sentence of at most 150 characters and `…`; empty for a section in which nothing stands
 */
export function placeDescription(edition: Edition, passage: Passage): string {
  // descriptions and cells may have several
  const [sentence = ''] = sentencesOf(sentenceOf(edition, passage));
  return firstWords(sentence, MOST);
}

function sentenceOf(edition: Edition, passage: Passage): string {
  switch (passage.kind) {
    case 'page':
      return passage.page.frontmatter.description;
    case 'section':
      return sectionSentence(edition, passage);
    case 'paragraph':
      return paragraphSentence(edition, passage);
    case 'figure':
      return `인쇄본의 그림 ‘${passage.title}’의 자리이다.`;
    case 'table':
      return descriptionOf(passage.table) ?? `${structureOf(passage.table).size}로 된 표이다.`;
    case 'row':
      return valuesOf(passage);
  }
}

/** What a passage begins with: its first sentence, or a line that is none. */
const beginning = (passage: Passage): string | undefined =>
  sentencesOf(passage.ownText.split('\n').find((line) => line.trim() !== '') ?? '')[0];

/** Whether a line has an end: a name, a caption or an item of a list has none. */
const isSentence = (line: string): boolean => /[.?!…][”’」』)〉》]*$/.test(line);

function paragraphSentence(edition: Edition, passage: Passage): string {
  const { parent, title } = passage;
  const first = beginning(passage);
  // what is no more than the sign of a footnote has no words
  if (!first) return parent ? sentenceOf(edition, parent) : '';
  return isSentence(first) ? first : `‘${title}’에 든 항목으로, ‘${quoted(first)}’이다.`;
}

/** A line that is named in a sentence, which its own end must fit into. */
const quoted = (line: string): string => firstWords(line, MOST_QUOTED).replace(/[:：]$/, '');

/** What lies in each passage itself, not in one of its subsections. */
const children = once((edition: Edition) =>
  Map.groupBy(passagesOf(edition), ({ parent }) => parent),
);

/** Words that only repeat the heading, a caption say, or name somebody, tell nobody what stands below it. */
function sectionSentence(edition: Edition, passage: Section): string {
  const first = beginning(passage);
  const isMore = first && first !== passage.title && first.length >= FEWEST;
  if (isMore && isSentence(first)) return first;
  const parts = (children(edition).get(passage) ?? []).filter(({ kind }) => kind !== 'paragraph');
  const titles = [...new Set(parts.map(({ title }) => `‘${title}’`))];
  if (titles.length > 1) return `${titles.join(', ')}의 ${titles.length}개 항목을 담은 절이다.`;
  const said = parts[0] && sentenceOf(edition, parts[0]);
  if (said) return said;
  if (first && first !== passage.title)
    return isSentence(first) ? first : `‘${quoted(first)}’ 등을 담은 절이다.`;
  return isEmpty(passage) ? '' : `‘${passage.page.frontmatter.title}’의 한 절이다.`;
}

/** Nothing at all stands below the heading, not even a question or what is withheld. */
const isEmpty = ({ section, page }: Section): boolean =>
  section.blocks.length === 0 &&
  section.tables.length === 0 &&
  !page.source.components.some((component) => component.section === section);

/** The values of a row with the headers of their columns; its label is its title. */
function valuesOf({ table, row, title }: Row): string {
  const columns = columnsOf(table);
  const values = columns.flatMap((column) => {
    const text = cellText(row.cells[column.name]).replace(/\s+/g, ' ').trim();
    const isElsewhere = column.isRowHeader || row.spans[column.name]?.covered === 'left';
    if (isElsewhere || text === '' || text === '-') return [];
    return `${headOver(columns, column, row)} ${text}`;
  });
  return values.length > 0
    ? `${title}: ${values.join(', ').replace(/\.?$/, '.')}`
    : `‘${table.title}’ 표의 ‘${title}’ 행이다.`;
}
