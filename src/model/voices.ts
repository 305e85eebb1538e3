import type { DocumentPage } from '#/content/pages.ts';

/**
 * Who speaks in a section: the voice of the h2 above it.
 *
 * @param section id of an h2 or h3 of the page
 * @returns the role, numbered where two voices of the page share it; the section's title without a voice
 */
export function voiceOf({ frontmatter, source }: DocumentPage, section: string): string {
  let above: string | undefined;
  for (const heading of source.headings) {
    if (heading.depth === 2) above = heading.id;
    if (heading.id === section) break;
  }
  const index = frontmatter.voices.findIndex((v) => v.section === above);
  const voice = frontmatter.voices[index];
  if (!voice) return source.headings.find((h) => h.id === above)?.text ?? section;
  const same = frontmatter.voices.filter((v) => v.role === voice.role);
  return same.length > 1 ? `${voice.role} (${same.indexOf(voice) + 1})` : voice.role;
}
