import { isFrameId } from '#/text/frame-ids.ts';

/** The place with an address in which words stand. */
export interface PlaceAround {
  id: string | undefined;
  title: string;
}

/**
 * The place of the words that begin at a node: the paragraph, row or entry around them that has an
 * address, otherwise the heading above; the page itself before the first.
 */
export function placeAround(node: Node): PlaceAround {
  const page = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const heading = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id]')].findLast(
    (other) =>
      other.contains(node) ||
      other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  let around = node instanceof Element ? node : node.parentElement;
  while (around && (!around.id || isFrameId(around.id))) around = around.parentElement;
  const id = around?.parentElement?.closest('main') ? around.id : heading?.id;
  return { id, title: heading?.textContent?.trim() ?? page };
}
