import type { Heading, Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { explicitId } from '#/markdown/explicit-id.ts';
import { type PlaceId, placeIds } from '#/markdown/place-ids.ts';
import type { ComponentUse, MdxSource, PageHeading, PageSection } from './mdx-source.ts';
import { proseOf } from './mdx-text.ts';
import type { Position } from './position.ts';
import { breaking, type Fault } from './problem.ts';

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
  private section: PageSection;

  constructor(tree: Root, body: string, source: MdxSource) {
    this.tree = tree;
    this.body = body;
    this.source = source;
    this.places = new Map(placeIds(tree).map((place) => [place.node, place]));
    this.section = this.open({ id: undefined, depth: 1, text: '', place: this.at(tree) });
  }

  run(): void {
    for (const block of this.tree.children) {
      if (block.type === 'heading') {
        const heading = this.heading(block);
        this.source.headings.push(heading);
        this.section = this.open(heading);
      } else this.section.text += `${proseOf(block)}\n`;
      visit(block, (node) => this.visit(node, node === block));
    }
  }

  private open({ id, text, depth, place }: PageHeading): PageSection {
    const section = { id, title: text, depth, text: '', tables: [], parts: [], place };
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

  private visit(node: Nodes, isBlock: boolean): void {
    const place = this.at(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      this.component(node);
    } else if (node.type === 'link' || node.type === 'definition') {
      this.source.links.push({ url: node.url, place });
    } else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const kind = node.type === 'footnoteReference' ? 'mark' : 'note';
      this.source.footnotes.push({ id: node.identifier, kind, place });
    } else if (node.type === 'text') {
      this.text(node);
    } else if (node.type === 'heading' || node.type === 'paragraph') {
      if (node.type === 'heading' && !isBlock) this.fault(node, FAULTS.heading);
      this.place(node);
    } else if (node.type === 'table') {
      this.fault(node, FAULTS.table);
    } else if (isCode(node)) {
      this.fault(node, FAULTS.code);
    }
  }

  private place(node: Nodes): void {
    const named = this.places.get(node);
    if (!named) return;
    const place = this.at(node);
    if (named.comment) this.source.ids.push({ id: named.id, place });
    if (node.type === 'paragraph')
      this.section.parts.push({ kind: 'paragraph', id: named.id, text: proseOf(node), place });
  }

  private text(node: Text): void {
    const written = this.body.slice(node.position?.start.offset, node.position?.end.offset);
    for (const [, id = ''] of written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
      this.source.footnotes.push({ id, kind: 'unknown', place: this.at(node) });
    const [mark] = /\*\*|~~/.exec(written) ?? [];
    if (mark) {
      this.fault(node, {
        message: `강조 표시 “${mark}”의 짝이 없습니다.`,
        hint: `여는 표시와 닫는 표시를 맞추십시오. 글자로 쓰려면 “\\${[...mark].join('\\')}”로 적습니다.`,
      });
    }
  }

  private heading(node: Heading): PageHeading {
    const { depth } = node;
    return { depth, id: explicitId(node)?.id, text: proseOf(node).trim(), place: this.at(node) };
  }

  private component(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    const use: ComponentUse = {
      name: node.name ?? '',
      attributes: this.attributes(node),
      text: proseOf(node),
      section: this.section,
      place: this.at(node),
    };
    this.source.components.push(use);
    const { place } = use;
    const { id, caption = '' } = use.attributes;
    if (use.name === 'Table' && id) {
      this.section.tables.push(id);
      this.section.parts.push({ kind: 'table', id, text: '', place });
    }
    if (use.name === 'Figure' && id) {
      this.source.ids.push({ id, place });
      this.section.text += `${caption}\n`;
      this.section.parts.push({ kind: 'figure', id, text: caption, place });
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

const FAULTS = {
  heading: {
    message: '제목이 다른 요소 안에 있습니다.',
    hint: '제목은 요소·목록·인용 밖에 따로 적습니다.',
  },
  table: {
    message: '본문에 Markdown 표가 있습니다.',
    hint: '표는 <분야>/tables/<표 id>.yaml에 두고 <Table id="…" />로 보입니다.',
  },
  code: {
    message: '본문에 코드가 있습니다.',
    hint: '본문에는 import, export, {식}을 쓰지 않습니다. 주석 {/* … */}만 됩니다.',
  },
};

const isCode = (node: Nodes) =>
  node.type === 'mdxjsEsm' ||
  ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value));
