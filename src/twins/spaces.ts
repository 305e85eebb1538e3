import type { Element, ElementContent, Text } from 'hast';

/** Elements that begin and end a line; a row and a cell do, and so does a line break. */
const LINES = new Set(
  'address article aside blockquote body br caption col colgroup dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul wbr'.split(
    ' ',
  ),
);
/** Elements that stand in a line like a word. */
const WORDS = new Set('audio canvas embed iframe img math object picture svg video'.split(' '));

/**
 * Takes away the spaces that a browser does not show: of several that follow each other all but the first, and
 * those at the ends of lines. `rehype-minify-whitespace` does the same and asks of every node, again and again,
 * whether it is one of sixty elements.
 */
export function collapseSpaces(main: Element): void {
  new Line().read(main);
}

/** The line that is being read. */
class Line {
  /** true where a space would not be shown */
  private isSpaced = true;
  /** the text that the line ends with, if that ends with a space; and the nodes that it stands among */
  private last: { text: Text; among: ElementContent[] } | undefined;

  read(parent: Element): void {
    if (parent.tagName === 'pre') return;
    const left: ElementContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'text') this.add(child, left);
      else {
        left.push(child);
        if (child.type === 'element') this.enter(child);
      }
    }
    parent.children = left;
  }

  private enter(element: Element): void {
    const isLine = LINES.has(element.tagName);
    if (isLine) this.end();
    this.read(element);
    if (isLine) this.end();
    else if (WORDS.has(element.tagName)) {
      this.isSpaced = false;
      this.last = undefined;
    }
  }

  private add(text: Text, among: ElementContent[]): void {
    const value = text.value.replace(/[\t\n\v\f\r ]+/g, ' ');
    text.value = this.isSpaced && value.startsWith(' ') ? value.slice(1) : value;
    if (text.value === '') return;
    among.push(text);
    this.isSpaced = text.value.endsWith(' ');
    this.last = this.isSpaced ? { text, among } : undefined;
  }

  private end(): void {
    if (this.last) {
      const { text, among } = this.last;
      text.value = text.value.slice(0, -1);
      if (text.value === '') among.splice(among.indexOf(text), 1);
    }
    this.isSpaced = true;
    this.last = undefined;
  }
}
