import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { escaped } from '#/text/markup.ts';

/** A tag whose values stand in double quotes, or a text. */
const PARTS = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Elements as XML writes them: every one is closed, letters have no names, and `<` and `>` are tags. */
const serialized = (content: ElementContent[]): string =>
  toHtml(
    { type: 'root', children: content },
    {
      closeSelfClosing: true,
      characterReferences: { useNamedReferences: false },
      upperDoctype: true,
    },
  ).replace(PARTS, (part) =>
    part.startsWith('<')
      ? `<${part.slice(1).replaceAll('<', '&lt;')}`
      : part.replaceAll('>', '&gt;'),
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
