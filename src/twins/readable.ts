import type { Element, ElementContent, Parents } from 'hast';
import { hasClass, isElement, rewrite, text } from './elements.ts';

/** What works a page and says nothing of the report. */
const TOOLS = new Set(
  'button dialog form input label link output script search select style template textarea'.split(
    ' ',
  ),
);
const TOOL_CLASSES =
  'contents-fold reading-views steps neighbours citation cited page-cited table-cited moved'.split(
    ' ',
  );

/** Leaves in a page what is read, and sets what only its style sheets do: divisions between words. */
export function leaveWords(main: Element): void {
  rewrite(main, (child, parent) => (isTool(child) || isUnseen(child, parent) ? [] : [child]));
  rewrite(main, (child, parent) => {
    child.children = titleFirst(child.children);
    const between = dividing(parent, child);
    return between ? [text(between), child] : [child];
  });
  joinWords(main);
}

function isTool(element: Element): boolean {
  const { tagName, properties } = element;
  if (TOOLS.has(tagName) || properties.hidden || properties.popover !== undefined) return true;
  if (properties.dataLeftOff !== undefined || isShare(element)) return true;
  if (TOOL_CLASSES.some((name) => hasClass(element, name))) return true;
  // it opens what stands open in a file
  return tagName === 'summary' && properties.dataEditorial !== undefined;
}

/** The way to share a page, and the line that has nothing else. */
const isShare = ({ properties, tagName, children }: Element): boolean =>
  properties.dataShare !== undefined ||
  (tagName === 'li' && children.length === 1 && children.every((c) => isElement(c) && isShare(c)));

/** Words for those who hear a page; those of a title stand in for one above it, which a file may be cut from. */
const isUnseen = (element: Element, parent: Element): boolean =>
  hasClass(element, 'visually-hidden') && !/^(?:fig)?caption$/.test(parent.tagName);

/** The kind of a page stands above its title; a file begins with that. */
function titleFirst(head: ElementContent[]): ElementContent[] {
  const isTitle = (child: ElementContent) => isElement(child, 'h1');
  if (!head.some(isTitle)) return head;
  return [...head.filter(isTitle), ...head.filter((child) => !isTitle(child))];
}

/** Links that follow each other are divided; so are a figure and its words, a name and its other one. */
function dividing({ tagName, children }: Element, after: Element): string | undefined {
  const before = children[children.indexOf(after) - 1];
  if (isElement(before, 'a') && isElement(after, 'a')) return ' · ';
  if (isElement(before, 'b') && isElement(after, 'span')) return ': ';
  if (tagName === 'dt' && before && isElement(after, 'span')) return ' ';
  return undefined;
}

/** Elements that say nothing more than their words do. */
const MERE_WORDS = new Set(['abbr', 'cite', 'small', 'span', 'time']);

/**
 * Joins words that elements keep apart which say nothing in Markdown, and forgets where nodes stood: half
 * of what is copied on the way there.
 */
function joinWords(parent: Parents): void {
  const joined: ElementContent[] = [];
  const take = (children: readonly Parents['children'][number][]) => {
    for (const child of children) {
      const last = joined.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else if (child.type === 'text') joined.push(text(child.value));
      else if (child.type === 'element' && isMereWords(child)) take(child.children);
      else if (child.type === 'element') joined.push(child);
    }
  };
  take(parent.children);
  parent.children = joined;
  parent.position = undefined;
  for (const child of joined) if (child.type === 'element') joinWords(child);
}

/** A term explains a word; a sentence has nothing in it but its words. */
const isMereWords = (element: Element): boolean =>
  (MERE_WORDS.has(element.tagName) && !hasClass(element, 'table-about')) ||
  hasClass(element, 'term');
