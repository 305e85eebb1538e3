import type { PageSection } from '#/content/mdx-source.ts';
import type { Passage } from './passages.ts';

/**
 * What a passage says itself: without the marks of its footnotes, and without the names of its sources,
 * which are printed in brackets and in their text stand glued to its last word.
 */
export function ownWords(passage: Passage): string {
  const section = sectionOf(passage);
  const cited = passage.page.source.components
    .filter((component) => component.name === 'Cite' && component.section === section)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length);
  return cited.reduce(
    (words, name) => (name ? words.replaceAll(` ${name}`, '').replaceAll(`.${name}`, '.') : words),
    passage.text.replace(/\[\^[^\]]+\]/g, ''),
  );
}

function sectionOf(passage: Passage | undefined): PageSection | undefined {
  if (!passage) return undefined;
  return 'section' in passage ? passage.section : sectionOf(passage.parent);
}
