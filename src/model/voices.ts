import type { DocumentPage } from '#/content/pages.ts';
import type { DocumentFrontmatter } from '#/schemas/document.ts';

/** A question of a page by its id. */
export const questionOf = (
  { frontmatter }: DocumentPage,
  id: string,
): DocumentFrontmatter['questions'][number] | undefined =>
  frontmatter.questions.find((question) => question.id === id);

/** The ids of the sections that answer a question, in reading order. */
export const answersTo = ({ source }: DocumentPage, question: string): string[] =>
  source.components.flatMap(({ name, attributes, section }) =>
    name === 'Question' && attributes.id === question ? (section.id ?? []) : [],
  );

/** The number that the print gives a voice, at the end of its heading: 전문가 자문 회의록 (3). */
const NUMBER = /\((\d+)\)$/;

/**
 * Who speaks in a section: the voice of the h2 above it.
 *
 * @param section id of an h2 or h3 of the page
 * @returns the role with the number of its minutes or talk, as the print counts them: `KAIST 화학과
 * 교수(회의록 3)`; the section's title without a voice
 */
export function voiceOf({ frontmatter, source }: DocumentPage, section: string): string {
  let above: { id: string | undefined; text: string } | undefined;
  for (const heading of source.headings) {
    if (heading.depth === 2) above = heading;
    if (heading.id === section) break;
  }
  const voice = frontmatter.voices.find((v) => v.section === above?.id);
  if (!voice) return above?.text ?? section;
  const [, number] = NUMBER.exec(above?.text ?? '') ?? [];
  if (!number) return voice.role;
  return `${voice.role}(${frontmatter.kind === 'forum' ? '발표' : '회의록'} ${number})`;
}
