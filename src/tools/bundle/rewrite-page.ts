/** A page of the site as one that is opened as a file: what it names lies beside it. */
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { UnfitSite } from './about-site.ts';
import { isLeftOut } from './left-out.ts';
import { type BundledSite, fileOfAddress, relativeTo } from './relative.ts';

type Node = DefaultTreeAdapterMap['node'];
type Parent = DefaultTreeAdapterMap['parentNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page is told of the bundle. */
export interface PageContext extends BundledSite {
  /** its file */
  file: string;
  /** whether the bundle has a file */
  has(file: string): boolean;
  /** script of the bundle that stands for a module of the page; undefined where none does */
  scriptFor(module: string): string | undefined;
  /** what the foot of each page says of the bundle */
  note: string;
}

/** A page of the bundle. */
export interface RewrittenPage {
  html: string;
  /** files that it names */
  files: Set<string>;
}

/** Behind words that were a link to something which the bundle does not have. */
export const NOT_HERE = '(이 묶음에는 없음)';

/** Attributes that name a file, by element; `data-root` is where scripts make addresses from. */
const NAMING: Record<string, readonly string[]> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  iframe: ['src'],
  form: ['action'],
  div: ['data-root'],
};

/** Links of the head for those who know the site's address: machines, search engines, telephones. */
const FOR_OTHERS = /^(alternate|canonical|search|apple-touch-icon|manifest|modulepreload|preload)$/;

/**
 * Rewrites a page.
 *
 * @throws UnfitSite for an address that leads nowhere; Error for a module that no script stands for
 */
export function rewritePage(html: string, context: PageContext): RewrittenPage {
  // else what stands for readers without script would be text
  const tree = parse(html, { scriptingEnabled: false });
  const files = new Set<string>();
  for (const element of elementsOf(tree)) rewrite(element, context, files);
  return { html: serialize(tree), files };
}

/** All elements, listed before any of them goes. */
function elementsOf(tree: Node): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(tree);
  return found;
}

function rewrite(element: Element, context: PageContext, files: Set<string>): void {
  const { tagName } = element;
  const type = attribute(element, 'type');
  if (tagName === 'link' && FOR_OTHERS.test(attribute(element, 'rel') ?? '')) remove(element);
  else if (tagName === 'script' && type === 'application/ld+json') remove(element);
  else if (tagName === 'script' && type === 'module') asScript(element, context);
  else if (tagName === 'meta') rewriteMeta(element, context, files);
  else if (attribute(element, 'class') === 'site-footer') addNote(element, context.note);
  else for (const name of NAMING[tagName] ?? []) rewriteName(element, name, context, files);
}

/** What names a file names it beside the page; a link to one that has been left out is none. */
function rewriteName(
  element: Element,
  name: string,
  context: PageContext,
  files: Set<string>,
): void {
  const value = attribute(element, name);
  const named = value === undefined ? undefined : fileOfAddress(value, context);
  if (!named) return;
  if (name === 'data-root') {
    set(element, name, `${relativeTo(context.file, { file: '.', rest: '' }) || '.'}/`);
  } else if (context.has(named.file)) {
    files.add(named.file);
    set(element, name, relativeTo(context.file, named));
  } else if (element.tagName === 'a' && isLeftOut(named.file)) unlink(element);
  else throw lacking(context.file, value);
}

/** The site is not whole, or has a page that nobody has told the bundle of. */
const lacking = (file: string, address = '') =>
  new UnfitSite(
    `${file}: “${address}”가 가리키는 파일이 dist에 없습니다. 먼저 “npm run build”를 하십시오.`,
  );

/** The policy, which cannot name the site by `'self'` where no file has an origin; and where a page leads on to. */
function rewriteMeta(element: Element, context: PageContext, files: Set<string>): void {
  const kind = attribute(element, 'http-equiv')?.toLowerCase();
  const content = attribute(element, 'content') ?? '';
  if (kind === 'content-security-policy')
    set(element, 'content', content.replaceAll("'self'", 'file:'));
  if (kind !== 'refresh') return;
  const [, wait = '', address = ''] = /^(\d+;\s*url=)(.*)$/s.exec(content) ?? [];
  const named = fileOfAddress(address, context);
  if (!named) return;
  if (!context.has(named.file)) throw lacking(context.file, address);
  files.add(named.file);
  set(element, 'content', wait + relativeTo(context.file, named));
}

/** Browsers load no module from a disk; a script that waits for the page is run at the same moment. */
function asScript(element: Element, { file, base, origin, scriptFor }: PageContext): void {
  const source = attribute(element, 'src') ?? '';
  const module = fileOfAddress(source, { base, origin })?.file;
  const script = module === undefined ? undefined : scriptFor(module);
  if (script === undefined)
    throw new Error(`${file}: no script of the bundle stands for ${source}`);
  element.attrs = [
    { name: 'defer', value: '' },
    { name: 'src', value: relativeTo(file, { file: script, rest: '' }) },
  ];
}

/** A link in a list goes, with the item that it is; in a sentence its words stay, and say that it is none. */
function unlink(link: Element): void {
  const { parentNode } = link;
  if (!parentNode) return;
  const around = 'tagName' in parentNode ? parentNode : undefined;
  if (around?.tagName === 'li' && around.childNodes.length === 1) {
    remove(around);
    return;
  }
  const isFile = around && attribute(around, 'class') === 'table-files';
  const said: DefaultTreeAdapterMap['textNode'] = {
    nodeName: '#text',
    value: NOT_HERE,
    parentNode,
  };
  for (const child of link.childNodes) child.parentNode = parentNode;
  replace(link, parentNode, isFile ? [] : [...link.childNodes, said]);
}

/** Behind the last line of the foot. */
function addNote(footer: Element, note: string): void {
  const lines = elementsOf(footer).filter(({ tagName }) => tagName === 'p');
  const parentNode = lines.at(-1)?.parentNode;
  if (!parentNode) return;
  const [line] = elementsOf(parse(`<p data-editorial>${note}</p>`)).filter(
    ({ tagName }) => tagName === 'p',
  );
  if (line) parentNode.childNodes.push(Object.assign(line, { parentNode }));
}

const remove = (element: Element): void => {
  if (element.parentNode) replace(element, element.parentNode, []);
};

function replace(
  element: Element,
  parent: Parent,
  nodes: readonly DefaultTreeAdapterMap['childNode'][],
): void {
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...nodes);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function set({ attrs }: Element, name: string, value: string): void {
  const found = attrs.find((one) => one.name === name);
  if (found) found.value = value;
}
