import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { escaped } from '#/text/markup.ts';

/** Elements as XML writes them: every one is closed, and letters have no names. */
const serialized = (content: ElementContent[]): string =>
  toHtml(
    { type: 'root', children: content },
    {
      closeSelfClosing: true,
      characterReferences: { useNamedReferences: false },
      upperDoctype: true,
    },
  );

/**
 * A page of a book.
 *
 * @param title what reading systems call it
 * @param content its elements, or the text of them
 */
export function xhtmlPage(title: string, content: ElementContent[] | string): string {
  const body = typeof content === 'string' ? content : serialized(content);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ko" xml:lang="ko">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}
