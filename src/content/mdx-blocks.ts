import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type ComponentName, proseComponent } from '#/markdown/components.ts';
import type { ProseBlock } from './mdx-source.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Nodes whose words run on in the line around them; every other node begins and ends one. */
const INLINE = new Set([
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'text',
  'inlineCode',
]);

/** Prints nothing where it stands. */
const UNPRINTED = new Set([
  'mdxTextExpression',
  'mdxFlowExpression',
  'footnoteReference',
  'footnoteDefinition',
]);

/** The word above source lines. */
export const SOURCES = '출처';

/**
 * What a node prints, a block for each paragraph, list item or caption. Remarks of the edition and
 * marks of notes are left out; a table stands in a file of its own. `built-pages-say-their-passages`
 * holds the components of src/components/mdx to what is told of them here.
 */
export function blocksOf(node: Nodes): ProseBlock[] {
  const reader = new Reader();
  reader.read(node);
  reader.endLine();
  return reader.blocks;
}

class Reader {
  readonly blocks: ProseBlock[] = [];
  private line = '';

  read(node: Nodes): void {
    if (UNPRINTED.has(node.type)) return;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      this.component(node);
      return;
    }
    const isInline = INLINE.has(node.type);
    if (!isInline) this.endLine();
    if ('value' in node) this.line += node.value;
    if ('children' in node) this.all(node.children);
    if (!isInline) this.endLine();
  }

  endLine(): void {
    const text = this.line.replace(/\s+/g, ' ').trim();
    if (text) this.blocks.push({ text });
    this.line = '';
  }

  private all(nodes: Nodes[]): void {
    for (const node of nodes) this.read(node);
  }

  private component(node: Component): void {
    const { name, children } = node;
    if (proseComponent(name ?? '')?.isBlock) this.endLine();
    switch (name as ComponentName) {
      case 'Chart':
      case 'Editorial':
      case 'Table':
        break;
      case 'Cite':
        this.line += '(';
        this.all(children);
        this.line += ')';
        break;
      case 'Figure':
        this.say(attribute(node, 'caption'));
        this.sources(node, attribute(node, 'id'));
        break;
      case 'Question':
        this.blocks.push({ question: attribute(node, 'id') });
        break;
      case 'Sources':
        this.sources(node, attribute(node, 'of'));
        break;
      case 'Speaker':
        this.say([attribute(node, 'name'), attribute(node, 'role')].filter(Boolean).join(', '));
        break;
      case 'Erratum':
      case 'KeyPoints':
        this.all(children);
    }
    if (proseComponent(name ?? '')?.isBlock) this.endLine();
  }

  /** A line of its own, where there is something to say. */
  private say(words: string): void {
    this.endLine();
    this.line = words;
    this.endLine();
  }

  /** Source lines: those of the section, or of a figure in it. */
  private sources(node: Component, at?: string): void {
    const references = (attribute(node, 'ids') || attribute(node, 'sources'))
      .split(/\s+/)
      .filter(Boolean);
    if (references.length > 0) this.say(SOURCES);
    for (const reference of references) this.blocks.push({ reference, ...(at && { at }) });
  }
}

function attribute(node: Component, name: string): string {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
