/** What the glossary has for a query: beside the report, and first where a meaning is asked. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { RankedSection } from './rank.ts';

/**
 * The sections, the entry that is named as asked first. Other entries are left out where the report
 * itself has what is looked for.
 *
 * @param sections in order
 * @param named the entry, where a meaning is asked and there is one
 */
export function withGlossary<Section extends Pick<RankedSection, 'record' | 'tier'>>(
  sections: Section[],
  entries: Entry[],
  named: Section | undefined,
): Section[] {
  const entryOf = ({ record }: Section) => at(entries, record);
  const inReport = sections.some((section) => {
    const { glossary, english } = entryOf(section);
    return section.tier !== 'some' && !glossary && !english;
  });
  const others = sections.filter(
    (section) => section !== named && !(inReport && entryOf(section).glossary),
  );
  return named ? [named, ...others] : others;
}
