/** Is a built page one that programs can read aloud: language, title, headings, names that ids give? */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** Attributes that name elements of the same page by their ids. */
const REFERENCES = new Set([
  ...['htmlFor', 'headers', 'list', 'form', 'popoverTarget', 'commandFor'],
  ...['ariaActiveDescendant', 'ariaControls', 'ariaDescribedBy', 'ariaDetails'],
  ...['ariaErrorMessage', 'ariaFlowTo', 'ariaLabelledBy', 'ariaOwns'],
]);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Languages that pages are in. */
const LANGUAGES = ['ko', 'en'];

interface Seen {
  html?: Element;
  title?: string;
  headings: { level: number; isInMain: boolean }[];
  mains: number;
  canonicals: number;
  references: [attribute: string, id: string][];
  /** what is wrong with single elements */
  faults: string[];
}

/**
 * What is wrong with how a page is built, in sentences.
 *
 * @param page its address, all ids on it, and its tree
 */
export function structureFaults(page: {
  path: string;
  ids: readonly string[];
  tree: Root;
}): string[] {
  const seen = look(page.tree);
  const ids = new Set(page.ids);
  const first = seen.headings.filter(({ level }) => level === 1);
  const levels = seen.headings.map(({ level }) => level);
  const skips = levels.findIndex((level, i) => level > (levels[i - 1] ?? 0) + 1);
  const hasAddress = page.path !== '/404.html';
  return [
    ...(LANGUAGES.includes(String(seen.html?.properties.lang))
      ? []
      : ['<html>에 lang이 없습니다.']),
    ...(seen.title?.trim() ? [] : ['제목(title)이 없습니다.']),
    ...(first.length === 1 && first[0]?.isInMain
      ? []
      : [`h1이 본문에 하나가 아니라 ${first.length}개입니다.`]),
    ...(skips < 0 ? [] : [`제목의 단계를 건너뜁니다: ${levels.slice(0, skips + 1).join(' ')}.`]),
    ...(seen.mains === 1 ? [] : [`본문(main)이 하나가 아니라 ${seen.mains}개입니다.`]),
    ...(seen.canonicals === (hasAddress ? 1 : 0)
      ? []
      : [`대표 주소(canonical)가 ${seen.canonicals}개입니다.`]),
    ...seen.references
      .filter(([, id]) => !ids.has(id))
      .map(([attribute, id]) => `${attribute}이(가) 가리키는 id “${id}”이(가) 없습니다.`),
    ...seen.faults,
  ];
}

function look(tree: Root): Seen {
  const seen: Seen = {
    ...{ headings: [], mains: 0, canonicals: 0, references: [], faults: [] },
  };
  const walk = (node: Root | Element, isInMain: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      lookAt(child, isInMain, seen);
      walk(child, isInMain || child.tagName === 'main');
    }
  };
  walk(tree, false);
  return seen;
}

function lookAt(element: Element, isInMain: boolean, seen: Seen): void {
  const { tagName, properties } = element;
  if (tagName === 'html') seen.html = element;
  if (tagName === 'title' && seen.title === undefined) seen.title = textOf(element);
  if (tagName === 'main') seen.mains++;
  if (tagName === 'link' && [properties.rel].flat().includes('canonical')) seen.canonicals++;
  if (HEADINGS.has(tagName)) seen.headings.push({ level: Number(tagName[1]), isInMain });
  if (tagName === 'img' && properties.alt === undefined)
    seen.faults.push('대체 텍스트(alt)가 없는 그림이 있습니다.');
  if (tagName === 'th' && properties.scope === undefined)
    seen.faults.push(`범위(scope)가 없는 머리글이 있습니다: “${textOf(element).slice(0, 30)}”.`);
  for (const attribute of Object.keys(properties)) {
    if (!REFERENCES.has(attribute)) continue;
    for (const id of [properties[attribute]].flat().flatMap((one) => String(one).split(/\s+/)))
      if (id) seen.references.push([attribute, id]);
  }
}
