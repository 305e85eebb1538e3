/** What the glossary has for a query: beside the report, and first where a meaning is asked. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { RankedSection } from './rank.ts';
import { inOrder } from './spans.ts';
import type { Term } from './terms.ts';

type Found = Pick<RankedSection, 'record' | 'tier'>;

/**
 * The sections, the entry that is named as asked first. Other entries are left out where the report
 * itself has what is looked for.
 *
 * @param sections in order
 * @param terms what is looked for
 * @param asksMeaning whether the query asks what something is
 */
export function withGlossary<Section extends Found>(
  sections: Section[],
  terms: Pick<Term, 'spans'>[],
  entries: Entry[],
  asksMeaning: boolean,
): Section[] {
  const entryOf = ({ record }: Found) => at(entries, record);
  const named = sections
    .filter((section) => asksMeaning && entryOf(section).glossary)
    .map((section) => ({ section, share: namedShare(section.record, terms, entryOf(section)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)[0]?.section;
  const inReport = sections.some((section) => {
    const { glossary, english } = entryOf(section);
    return section.tier !== 'some' && !glossary && !english;
  });
  const others = sections.filter(
    (section) => section !== named && !(inReport && entryOf(section).glossary),
  );
  return named ? [named, ...others] : others;
}

/**
 * How much of an entry's title the terms name from its beginning on; 0 when one of them is not in it,
 * or when it goes on: 양자컴퓨터 names 양자컴퓨터 (양자컴), not 양자컴퓨터 개발 전략. What names it by
 * another word counts as much as its span.
 */
function namedShare(record: number, terms: Pick<Term, 'spans'>[], { titleLength }: Entry): number {
  const inTitle = terms.map(({ spans }) =>
    (spans.get(record) ?? []).filter(({ end, skip }) => end <= titleLength && skip === 0),
  );
  if (inTitle.some((spans) => spans.length === 0)) return 0;
  let [named, weight] = [0, 1];
  for (const span of inTitle.flat().sort(inOrder)) {
    if (span.start > named || span.end <= named) continue;
    named = span.end;
    weight = Math.min(weight, span.weight);
  }
  const share = named / titleLength;
  // the other half is the abbreviation
  return share >= 0.5 ? share * weight : 0;
}
