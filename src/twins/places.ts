import type { Element, ElementContent } from 'hast';
import { hasClass, isBlock, isElement, rewrite, text } from './elements.ts';

/**
 * Puts the link that each place has to itself behind the words of the place, as `#`: a page sets it
 * before them, where it would stand in the way of who reads the words in a line. The heading of a group is
 * such a link itself.
 */
export function keepPlaces(main: Element): void {
  const found: { link: Element; host: Element }[] = [];
  rewrite(main, (link, parent) => {
    const isHeading = isTitle(parent) && link.properties.href === `#${parent.properties.id}`;
    if (!isHeading && !hasClass(link, 'anchor')) return [link];
    const words = isHeading ? link.children : [];
    const host = isHeading ? parent : (parent.children.find(isTitle) ?? parent);
    found.push({ link: { ...link, children: [text('#')] }, host });
    return words;
  });
  for (const { link, host } of found)
    host.children.splice(endOfWords(host.children), 0, text(' '), link);
}

const isTitle = (node: ElementContent): node is Element =>
  isElement(node) && /^(?:h\d|figcaption)$/.test(node.tagName);

/** Where the words of a place end, and lists or paragraphs in it begin. */
function endOfWords(children: readonly ElementContent[]): number {
  const first = children.findIndex((node) => !isSpace(node) && !isBlock(node));
  if (first < 0) return 0;
  const after = children.findIndex((node, i) => i > first && isBlock(node));
  let end = after < 0 ? children.length : after;
  while (end > 0 && isSpace(children[end - 1])) end -= 1;
  return end;
}

const isSpace = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';
