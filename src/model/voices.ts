import type { DocumentPage } from '#/content/pages.ts';
import type { DocumentFrontmatter } from '#/schemas/document.ts';
import type { Address } from '#/text/address.ts';

/** What the edition calls its list of questions and who answers them, on a consultation. */
export const QUESTIONS_TITLE = '질문과 답변자';

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

/** The question that a section answers. */
export const questionAt = (page: DocumentPage, section: string) =>
  page.frontmatter.questions.find(({ id }) => answersTo(page, id).includes(section));

/** The number that the print gives a voice, at the end of its heading: 전문가 자문 회의록 (3). */
const NUMBER = /\((\d+)\)$/;

/** Someone who speaks, with the heading of their minutes or talk. */
interface VoiceAt {
  /** id of the h2 above */
  section: string;
  /** the words of that heading */
  title: string;
  /** as printed */
  role: string;
}

/** Who speaks in a section: the voice of the h2 above it. @param section id of a heading of the page */
export function voiceAt(
  { frontmatter, source }: DocumentPage,
  section: string,
): VoiceAt | undefined {
  const above = headingAbove(source, section);
  const voice = frontmatter.voices.find((v) => v.section === above?.id);
  return voice && { ...voice, title: above?.text ?? '' };
}

/** The h2 above a section, or the section itself. */
function headingAbove({ headings }: DocumentPage['source'], section: string) {
  const at = headings.findIndex(({ id }) => id === section);
  return headings.slice(0, at + 1).findLast(({ depth }) => depth === 2);
}

/**
 * Who speaks in a section, told apart from others.
 *
 * @param section id of an h2 or h3 of the page
 * @returns the role with the number of its minutes or talk, as the print counts them: `KAIST 화학과
 * 교수(회의록 3)`; the section's title without a voice
 */
export function voiceOf(page: DocumentPage, section: string): string {
  const voice = voiceAt(page, section);
  if (!voice) return headingAbove(page.source, section)?.text ?? section;
  const [, number] = NUMBER.exec(voice.title) ?? [];
  if (!number) return voice.role;
  return `${voice.role}(${page.frontmatter.kind === 'forum' ? '발표' : '회의록'} ${number})`;
}

/** The voices before and after one, in the order of the minutes. */
export function voicesBeside({ frontmatter: { voices } }: DocumentPage, section: string) {
  const at = voices.findIndex((voice) => voice.section === section);
  return at < 0 ? {} : { previous: voices[at - 1]?.section, next: voices[at + 1]?.section };
}

/** The page on which a consultation is read by question. */
export const questionsAddress = (path: string): Address => `${path}questions/` as Address;

/** The answers of the same voice before and after one, in reading order. */
export function answersBeside(
  page: DocumentPage,
  answer: string,
): { previous: string | undefined; next: string | undefined } {
  const own = page.frontmatter.questions
    .flatMap(({ id }) => answersTo(page, id))
    .filter((id) => headingAbove(page.source, id)?.id === headingAbove(page.source, answer)?.id);
  const inOrder = page.source.headings.flatMap(({ id }) => (id && own.includes(id) ? [id] : []));
  const at = inOrder.indexOf(answer);
  return { previous: inOrder[at - 1], next: inOrder[at + 1] };
}
