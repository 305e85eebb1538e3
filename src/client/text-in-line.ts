const BLOCKS =
  'p, div, ul, ol, li, br, tr, td, th, dl, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, summary, blockquote';

/**
 * The words of an element in one line: blocks do not run into each other.
 *
 * @param element of this page or another; nothing has no words
 * @param without selector of what is left out
 */
export function textInLine(
  element: Element | DocumentFragment | null | undefined,
  without = '.anchor, .cited, [data-footnote-ref]',
): string {
  if (!element) return '';
  const copy = document.importNode(element, true);
  for (const own of copy.querySelectorAll(without)) own.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) {
    block.before(' ');
    block.after(' ');
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
