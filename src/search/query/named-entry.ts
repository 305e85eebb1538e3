/** The entry of the glossary that a query asks for by its name. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { BLOCK_END } from '../format/encoding.ts';
import type { Provider } from './provider.ts';
import type { RankedSection } from './rank.ts';
import type { Span } from './spans.ts';
import type { Term } from './term.ts';

type Sought = Pick<Term, 'spans'>[];

/** Entries that are read to see whether they are named so. */
const READ = 4;

/**
 * The entry of which the terms are the name, the abbreviation or another name, rather by the words typed.
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
      const held = terms.map(({ spans }) =>
        (spans.get(section.record) ?? []).filter(({ skip }) => skip === 0),
      );
      const isHeld = glossary && held.every(({ length }) => length > 0);
      return isHeld ? [{ section, held, titleLength, named: named(held, titleLength) }] : [];
    })
    .sort((a, b) => b.named - a.named)
    .slice(0, READ);
  const isNamed = await Promise.all(
    candidates.map(async ({ section, held, titleLength }) => {
      const { content } = await read(section.record);
      return namesIn(content.split(' '), titleLength).some(([from, to]) => isName(held, from, to));
    }),
  );
  return candidates.find((_, index) => isNamed[index])?.section;
}

/** How much of a title terms name. */
function named(held: Span[][], titleLength: number): number {
  const words = Array<number>(titleLength).fill(0);
  for (const { start, end, weight } of held.flat())
    for (let word = start; word < Math.min(end, titleLength); word++)
      words[word] = Math.max(at(words, word), weight);
  return words.reduce((sum, weight) => sum + weight, 0) / titleLength;
}

/** Where an entry may have a name: before the bracket of its title (양자컴퓨터 (양자컴)), from there on, in each block. */
function namesIn(words: string[], titleLength: number): [from: number, to: number][] {
  const borders = [...words.keys()].filter(
    (word) =>
      at(words, word).startsWith(BLOCK_END) ||
      (word < titleLength && at(words, word).startsWith('(')),
  );
  return [...borders, words.length].map((end, number) => {
    const border = borders[number - 1] ?? -1;
    return [border < titleLength && border >= 0 ? border : border + 1, end];
  });
}

/** Whether the terms make up a stretch of words, and each is there. */
function isName(held: Span[][], from: number, to: number): boolean {
  const here = held.map((spans) => spans.filter(({ start, end }) => from <= start && end <= to));
  const all = new Set<number>();
  for (const { start, end } of here.flat())
    for (let word = start; word < end; word++) all.add(word);
  return here.every(({ length }) => length > 0) && all.size === to - from;
}
