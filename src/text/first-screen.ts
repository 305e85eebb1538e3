import { htmlParts } from './html-parts.ts';
import { isWholeElement } from './html-tag.ts';

const NAME = /^<(\/?)([a-z][a-z0-9-]*)/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const SHEET = /<link rel="stylesheet" href="[^"]*"(?: id="[^"]*")?>/g;
const ID = / id="[^"]*"/;

/** What may have a sheet among its children. */
const AROUND = new Set(['main', 'article', 'section', 'div']);
/** What a sheet may follow. */
const BEFORE = /^(?:p|[uod]l|section|div|blockquote|header|details|form)$/;
/** A line of its own, however short. */
const BLOCK = /^(?:p|li|h[1-6]|dt|dd|tr|summary)$/;
/** After it comes what it stands above: nothing is put between them. */
const HEADING = /^<(?:h[1-6]\b|div class="heading)/;
/** Drawn by the sheets that follow the first screen. */
const NEEDS_SHEET =
  /^<(?:table|figure)\b|^<[^>]*\sclass="(?:citation|figure|footnotes|moved|neighbours|page-errata)\b/;
/** Not seen, until the reader opens it. The notice on an older edition moves no place of its page. */
const CLOSED =
  /^<(?:details|dialog|template|noscript)\b(?![^>]*\sopen\b)|^<[^>]*\s(?:hidden|popover)\b|^<p class="older-edition"/;

/** How much fills a screen: letters, of which a line has about forty; what begins a line counts for half. */
const SCREEN = 1200;
const LINE = 20;

/**
 * Puts the style sheets that a page links in its body where the first screen ends. A browser shows what
 * stands before a sheet at once and goes on when it has come, so that a long page is seen before it
 * has been read to its end. Never within a list or a table, never between a heading and its text, and
 * always before what needs the sheets. A page that ends sooner keeps them below `main`.
 *
 * @param html a whole page, as it is sent
 */
export function endFirstScreen(html: string): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>', start);
  const sheets = start < 0 ? [] : [...new Set(html.slice(start).match(SHEET))];
  if (sheets.length === 0) return html;
  const main = html.slice(start, end).replace(SHEET, '');
  const rest = html.slice(end + '</main>'.length).replace(SHEET, '');
  const at = endOfScreen(main);
  const asked = askedTogether(sheets);
  return [
    ...[html.slice(0, start), main.slice(0, at), ...(at < main.length ? asked : [])],
    ...[main.slice(at), '</main>', ...(at < main.length ? [] : asked), rest],
  ].join('');
}

/**
 * A browser reads no further than a sheet in the body until it has come: those behind it are named before, and
 * the first is the one whose id says that the first screen has been read to its end.
 */
function askedTogether(sheets: readonly string[]): string[] {
  const [id = ''] = ID.exec(sheets.join('')) ?? [];
  return [
    ...sheets
      .slice(1)
      .map((sheet) => `<link rel="preload" as="style" ${/href="[^"]*"/.exec(sheet)}>`),
    ...sheets.map((sheet, i) => sheet.replace(ID, '').replace(/>$/, i === 0 ? `${id}>` : '>')),
  ];
}

/** Where the first screen of the markup of `main` ends, its length when it is no longer than that. */
function endOfScreen(main: string): number {
  const around: { name: string; tag: string }[] = [];
  let hidden = 0;
  let seen = 0;
  let at = 0;
  let possible: number | undefined;
  for (const part of htmlParts(main)) {
    const [, closing, name = ''] = NAME.exec(part) ?? [];
    if (!part.startsWith('<')) {
      if (hidden === 0) seen += part.trim().length;
    } else if (closing) {
      const closed = around.pop();
      if (closed && CLOSED.test(closed.tag)) hidden--;
      const isBetween = around.every((one) => AROUND.has(one.name));
      if (closed && BEFORE.test(name) && isBetween && hidden === 0 && !HEADING.test(closed.tag)) {
        possible = at + part.length;
        if (seen >= SCREEN) return possible;
      }
    } else if (name && !VOID.test(name) && !isWholeElement(part)) {
      if (NEEDS_SHEET.test(part) && hidden === 0) return possible ?? at;
      around.push({ name, tag: part });
      if (CLOSED.test(part)) hidden++;
      else if (hidden === 0 && BLOCK.test(name)) seen += LINE;
    }
    at += part.length;
  }
  return main.length;
}
