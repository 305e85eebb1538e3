import type { DocumentPage, Page } from '#/content/pages.ts';

/** A line of a page's contents. */
export interface ContentsLine {
  depth: number;
  /** id of the heading */
  slug: string;
  text: string;
}

/**
 * What a page's contents say. Where several people speak, each of them stands with the number of the
 * minutes or talk, and no longer behind each heading below.
 *
 * @param headings the headings as printed: `회의록 (3)`, `1. 소재 – KAIST 화학과 교수`
 */
export function contentsOf(page: Page, headings: readonly ContentsLine[]): ContentsLine[] {
  if (page.kind !== 'document') return [...headings];
  let voice: Voice | undefined;
  return headings.map((heading) => {
    const { depth, slug, text } = heading;
    if (depth === 2) voice = page.frontmatter.voices.find(({ section }) => section === slug);
    if (!voice) return heading;
    return { ...heading, text: depth === 2 ? `${text} ${voice.role}` : withoutVoice(text, voice) };
  });
}

type Voice = DocumentPage['frontmatter']['voices'][number];

/** The heading without the speaker that it ends with. */
function withoutVoice(text: string, { role }: Voice): string {
  const [theme = '', speaker] = text.split(' – ');
  const [firstWord = ''] = role.split(' ');
  return speaker?.startsWith(firstWord) ? theme : text;
}
