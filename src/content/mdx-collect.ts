import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { proseComponent } from '#/markdown/components.ts';
import { explicitId } from '#/markdown/explicit-id.ts';
import { type PlaceId, placeIds } from '#/markdown/place-ids.ts';
import { escapedFault } from './characters.ts';
import { blocksOf } from './mdx-blocks.ts';
import { linksOf } from './mdx-links.ts';
import type {
  ComponentUse,
  MdxSource,
  PageHeading,
  PageSection,
  ProseBlock,
} from './mdx-source.ts';
import { isEditorial, ownProseOf, proseOf } from './mdx-text.ts';
import { notesOfMarks } from './notes-of-marks.ts';
import type { Position } from './position.ts';
import { breaking, type Fault } from './problem.ts';
import { proseFaults } from './prose-faults.ts';
import { unusedMarks } from './unused-marks.ts';

/**
 * Gathers what a page says and names, section by section, and what its prose must not have.
 *
 * @param body the text that `tree` was parsed from
 * @param source takes everything
 */
export function collect(tree: Root, body: string, source: MdxSource): void {
  new Collector(tree, body, source).run();
}

class Collector {
  private readonly tree: Root;
  private readonly body: string;
  private readonly source: MdxSource;
  private readonly places: ReadonlyMap<unknown, PlaceId>;
  private readonly marks: ReturnType<typeof notesOfMarks>;
  private readonly notes = new Map<string, ProseBlock[]>();
  /** the section that a note belongs to: the first that refers to it */
  private readonly noted = new Map<string, PageSection>();
  private section: PageSection;

  constructor(tree: Root, body: string, source: MdxSource) {
    this.tree = tree;
    this.body = body;
    this.source = source;
    this.places = new Map(placeIds(tree).map((place) => [place.node, place]));
    this.marks = notesOfMarks(tree);
    this.section = this.open({ id: undefined, depth: 1, text: '', position: this.at(tree) });
  }

  run(): void {
    for (const block of this.tree.children) {
      if (block.type === 'heading') {
        const heading = this.heading(block);
        this.source.headings.push(heading);
        this.section = this.open(heading);
      } else {
        if (!isEditorial(block)) this.say(proseOf(block), ownProseOf(block));
        this.section.blocks.push(...blocksOf(block));
      }
      visit(block, (node, _, parent) => this.visit(node, parent));
    }
    const { sections, links } = this.source;
    links.push(...linksOf(this.tree, sections, this.places, (node) => this.at(node)));
    for (const { node, ...told } of unusedMarks(this.tree, this.places.values()))
      this.fault(node, told);
    for (const [id, section] of this.noted) section.blocks.push(...(this.notes.get(id) ?? []));
  }

  private say(text: string, ownText = text): void {
    this.section.text += `${text}\n`;
    this.section.ownText += `${ownText}\n`;
  }

  private open({ id, text, depth, position }: PageHeading): PageSection {
    const section = {
      ...{ id, title: text, depth, text: '', ownText: '' },
      ...{ blocks: [], tables: [], parts: [], position },
    };
    this.source.sections.push(section);
    return section;
  }

  private at(node: Nodes): Position {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { file: this.source.file, line, column };
  }

  private fault(node: Nodes, fault: Pick<Fault, 'message' | 'hint'>): void {
    this.source.problems.push(...breaking('prose-is-plain', [{ ...this.at(node), ...fault }]));
  }

  private visit(node: Nodes, parent: Parents | undefined): void {
    const position = this.at(node);
    for (const fault of proseFaults(node, this.written(node), parent === undefined))
      this.fault(node, fault);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      this.component(node, parent);
    } else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const kind = node.type === 'footnoteReference' ? 'mark' : 'note';
      const note = this.marks.get(node);
      this.source.footnotes.push({ id: node.identifier, kind, note, position });
      if (node.type === 'footnoteDefinition')
        this.notes.set(node.identifier, node.children.flatMap(blocksOf));
      else if (!this.noted.has(node.identifier)) this.noted.set(node.identifier, this.section);
    } else if (node.type === 'text') {
      const fault = escapedFault(position.file, node.value, this.written(node));
      if (fault)
        this.source.problems.push({ rule: 'characters-can-be-seen', ...position, ...fault });
      for (const [, id = ''] of this.written(node).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
        this.source.footnotes.push({ id, kind: 'unknown', position });
    } else if (node.type === 'heading' || node.type === 'paragraph') {
      this.takeId(node);
    }
  }

  /** The text that a node was parsed from. */
  private written({ position }: Nodes): string {
    return this.body.slice(position?.start.offset, position?.end.offset);
  }

  private takeId(node: Nodes): void {
    const named = this.places.get(node);
    if (!named) return;
    const position = this.at(node);
    if (named.comment) this.source.ids.push({ id: named.id, position });
    if (node.type !== 'paragraph') return;
    const isWritten = named.comment !== undefined;
    this.section.parts.push({
      ...{ kind: 'paragraph', id: named.id, isWritten, text: proseOf(node), position },
      ownText: ownProseOf(node),
    });
  }

  private heading(node: Heading): PageHeading {
    const { depth } = node;
    return { depth, id: explicitId(node)?.id, text: proseOf(node).trim(), position: this.at(node) };
  }

  private component(
    node: MdxJsxFlowElement | MdxJsxTextElement,
    parent: Parents | undefined,
  ): void {
    const use: ComponentUse = {
      name: node.name ?? '',
      attributes: this.attributes(node),
      text: proseOf(node),
      isInline: node.type === 'mdxJsxTextElement' && isSentence(parent),
      isEmpty: node.children.every(isBlank),
      section: this.section,
      position: this.at(node),
    };
    this.source.components.push(use);
    const { position } = use;
    const { id, caption = '', sources = '' } = use.attributes;
    if (use.name === 'Table' && id) {
      this.section.tables.push(id);
      this.section.parts.push({ kind: 'table', id, text: '', position });
    }
    // what the edition draws is a place, and nothing that the print says
    if (use.name === 'Chart' && id) this.source.ids.push({ id, position });
    if (use.name === 'Figure' && id) {
      this.source.ids.push({ id, position });
      this.say(caption);
      const references = sources.split(/\s+/).filter(Boolean);
      this.section.parts.push({ kind: 'figure', id, text: caption, sources: references, position });
    }
  }

  private attributes(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        attributes[attribute.name] = attribute.value;
      } else {
        this.fault(node, {
          message: `<${node.name}>의 속성은 글자여야 합니다.`,
          hint: 'name="값" 꼴로 적습니다.',
        });
      }
    }
    return attributes;
  }
}

/** True for a paragraph that says something: MDX prints components that stand alone in one as blocks. */
const isSentence = (parent: Parents | undefined): boolean =>
  !(parent?.type === 'mdxJsxTextElement' && proseComponent(parent.name ?? '')?.isBlock) &&
  !(parent?.type === 'paragraph' && parent.children.every(isAlone));

const isAlone = (node: Nodes): boolean => node.type === 'mdxJsxTextElement' || isBlank(node);

/** True for what shows nothing: comments and white space. */
const isBlank = (node: Nodes): boolean =>
  node.type !== 'mdxJsxFlowElement' &&
  node.type !== 'mdxJsxTextElement' &&
  ('children' in node ? node.children.every(isBlank) : proseOf(node).trim() === '');
