/** The entry of the glossary that a query asks for by its name. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { Provider } from './provider.ts';
import type { RankedSection } from './rank.ts';
import { inOrder } from './spans.ts';
import type { Term } from './term.ts';

type Sought = Pick<Term, 'spans'>[];

/** Entries whose titles are read to see whether they are named so. */
const READ = 3;

/**
 * The entry of which the terms are the name or the abbreviation, rather by the words typed.
 *
 * @param sections in order
 * @param terms what is looked for
 * @param read gives the text of a record
 */
export async function namedEntry<Section extends Pick<RankedSection, 'record'>>(
  sections: Section[],
  terms: Sought,
  entries: Entry[],
  read: Provider['read'],
): Promise<Section | undefined> {
  const candidates = sections
    .flatMap((section) => {
      const { glossary, titleLength } = at(entries, section.record);
      const words = glossary ? namedWords(section.record, terms, titleLength) : [];
      return words.length > 0 ? [{ section, titleLength, words }] : [];
    })
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, READ);
  const titles = await Promise.all(
    candidates.map(async ({ section: { record }, titleLength }) =>
      (await read(record)).content.split(' ').slice(0, titleLength),
    ),
  );
  return candidates.find(({ words }, index) => isName(words, at(titles, index)))?.section;
}

const likeness = ({ titleLength, words }: { titleLength: number; words: number[] }): number =>
  words.reduce((sum, weight) => sum + weight, 0) / titleLength;

/** How much each word of a title is what was typed; empty when one of the terms is not in it. */
function namedWords(record: number, terms: Sought, titleLength: number): number[] {
  const inTitle = terms.map(({ spans }) =>
    (spans.get(record) ?? []).filter(({ end, skip }) => end <= titleLength && skip === 0),
  );
  if (inTitle.some((spans) => spans.length === 0)) return [];
  const words = Array<number>(titleLength).fill(0);
  for (const { start, end, weight } of inTitle.flat().sort(inOrder))
    for (let word = start; word < end; word++) words[word] = Math.max(at(words, word), weight);
  return words;
}

/** Whether all words before the bracket of a title are named, or all in it: 양자컴퓨터 (양자컴). */
function isName(words: number[], title: string[]): boolean {
  const bracket = title.findIndex((word) => word.startsWith('('));
  const parts = bracket < 0 ? [words] : [words.slice(0, bracket), words.slice(bracket)];
  return parts.some((part) => part.every((weight) => weight > 0));
}
