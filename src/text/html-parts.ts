/**
 * A page cut at its tags, in order and nothing left out: a tag, a text, or as one part what holds no
 * prose (scripts, styles, pictures, code). A part is a text unless it begins with `<`.
 *
 * @param html a page or a piece of one, well formed
 */
export const htmlParts = (html: string): string[] => html.match(PARTS) ?? [];

const PARTS =
  /<(script|style|title|textarea|svg|code)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;
