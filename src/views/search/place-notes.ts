/** What is known of a place besides what it says: what is doubtful in it, which question it answers. */
import type { Edition } from '#/content/edition.ts';
import type { PageSection } from '#/content/mdx-source.ts';
import type { DocumentPage } from '#/content/pages.ts';
import { errataAt, markedIn } from '#/model/errata.ts';
import type { Passage } from '#/model/passages.ts';
import { oneLine, wordsIn } from '#/model/printed-words.ts';
import { answersTo, questionAt, questionsAddress } from '#/model/voices.ts';
import type { Passage as SearchPassage } from '#/search/build/document.ts';
import { joinAddress } from '#/text/address.ts';

/** Words of a place that are kept as printed though they are doubtful, as they stand there. */
export function doubtfulWords(
  edition: Edition,
  page: DocumentPage,
  passage: Passage,
  blocks: readonly string[],
): string[] {
  const marked =
    passage.kind === 'section' ? markedIn(edition, page, passage.section.position) : [];
  const errata = [...errataAt(edition, passage.address), ...marked];
  const words = errata.flatMap(({ place }) =>
    blocks.flatMap((block) => wordsIn(block, place.printed) ?? []),
  );
  return [...new Set(words.map(oneLine))];
}

/**
 * Whether a section says nothing itself: a heading, captions of figures that are lost, sources.
 */
export const isBare = (
  { parts }: PageSection,
  { blocks, sources = [] }: Pick<SearchPassage, 'blocks' | 'sources'>,
): boolean =>
  blocks.every(
    (block, at) =>
      sources.includes(at) || parts.some(({ kind, text }) => kind === 'figure' && text === block),
  );

/** The question that a section answers as others do: where all answers stand, and what it is about. */
export function sharedQuestion(
  page: DocumentPage,
  section: string,
): [address: string, title: string] | undefined {
  const question = questionAt(page, section);
  if (!question || answersTo(page, question.id).length < 2) return undefined;
  return [joinAddress(questionsAddress(page.path), question.id), question.title];
}
