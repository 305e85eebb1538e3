import { type CompileOptions, compile } from '@mdx-js/mdx';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { dialect } from './dialect.ts';
import { rehypeAddedTitles } from './rehype-added-titles.ts';
import { type Backlinks, rehypeAnchors, type ShortCodes } from './rehype-anchors.ts';
import { type Annexes, rehypeAnnexes } from './rehype-annexes.ts';
import { rehypeBase } from './rehype-base.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeRemarks } from './rehype-remarks.ts';
import { type MarkedTerms, rehypeTerms } from './rehype-terms.ts';
import { remarkExplicitIds } from './remark-explicit-ids.ts';
import { remarkSourcePlaces } from './remark-source-places.ts';

/** What the prose of a page is printed with. */
export interface ProseSettings {
  /** the base path, `/` or `/report/` */
  base: string;
  /** the terms whose first use gets a note */
  terms: MarkedTerms;
  /** the sections that are folded; none unless given */
  annexes?: Annexes;
  /** of the sections that have a short link; none unless given */
  codes?: ShortCodes;
  /** what leads to the sections of the page; nothing unless given */
  backlinks?: Backlinks;
}

/** A heading of printed prose, the one above the footnotes too. */
export interface ProseHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Prose made into a program that prints it. */
export interface CompiledProse {
  /** the body of a function that takes a JSX runtime */
  code: string;
  headings: ProseHeading[];
}

/** How MDX becomes HTML: the dialect of the content, its ids, terms, links and notes. */
export const proseOptions = ({ base, terms, annexes = new Map(), ...anchors }: ProseSettings) =>
  ({
    format: 'mdx',
    elementAttributeNameCase: 'html',
    remarkPlugins: [...dialect, remarkSourcePlaces, remarkExplicitIds],
    rehypePlugins: [
      [rehypeTerms, { terms }],
      rehypeAddedTitles,
      [rehypeAnchors, anchors],
      [rehypeAnnexes, { annexes }],
      rehypeFootnotes,
      rehypeRemarks,
      [rehypeBase, { base }],
    ],
    remarkRehypeOptions: {
      footnoteLabel: '각주',
      footnoteLabelProperties: {},
      footnoteBackLabel: (index, again) =>
        `본문의 ${index + 1}번 각주 자리${again > 1 ? ` (${again}번째)` : ''}로 돌아가기`,
    },
  }) satisfies CompileOptions;

/**
 * Compiles the body of a page.
 *
 * @param body MDX without its frontmatter, in which `src/content` has found no fault
 * @param parsed the same, if it has been parsed; it is changed
 */
export async function compileProse(
  body: string,
  settings: ProseSettings,
  parsed?: Markdown,
): Promise<CompiledProse> {
  const { remarkPlugins, rehypePlugins, ...options } = proseOptions(settings);
  const parseNothing: Plugin<[], string, Markdown> = function () {
    if (parsed) this.parser = () => parsed;
  };
  const headings: ProseHeading[] = [];
  const collect = () => (tree: Root) => {
    headings.push(...headingsOf(tree));
  };
  const code = await compile(body, {
    ...options,
    remarkPlugins: [...remarkPlugins, parseNothing],
    rehypePlugins: [...rehypePlugins, collect],
    outputFormat: 'function-body',
  });
  return { code: String(code), headings };
}

function headingsOf(tree: Root): ProseHeading[] {
  const headings: ProseHeading[] = [];
  visit(tree, 'element', (node) => {
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
    if (depth > 0) headings.push({ depth, slug: String(node.properties.id), text: textOf(node) });
  });
  return headings;
}
