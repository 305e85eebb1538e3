import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { dialect } from '#/markdown/dialect.ts';
import { fileReader } from './file.ts';
import { collect } from './mdx-collect.ts';
import type { MdxSource } from './mdx-source.ts';
import { breaking, type Problem } from './problem.ts';
import { mdxFault } from './syntax-problem.ts';
import { packYaml, parseYaml, unpackYaml, type YamlSource } from './yaml.ts';

const parser = unified().use(remarkParse).use(dialect).use(remarkMdx);

/** Bodies as they were parsed, until they are taken. */
const trees = new WeakMap<MdxSource, Root>();

/**
 * The body of a file as it was parsed, for who goes on with it: to parse takes a third of a compilation.
 * It is given once, since its taker changes it.
 *
 * @returns undefined when it was taken before, or the file was not parsed but kept by an earlier build
 */
export function takeTree(source: MdxSource): Root | undefined {
  const tree = trees.get(source);
  trees.delete(source);
  return tree;
}

const emptySource = (file: string, frontmatter: YamlSource): MdxSource => ({
  file,
  frontmatter,
  body: '',
  headings: [],
  ids: [],
  components: [],
  links: [],
  footnotes: [],
  sections: [],
  problems: [...frontmatter.problems],
  isReadable: true,
});

/** The line on which the frontmatter begins, below its fence. */
const HEAD_LINE = 2;

/** Frontmatter and body; blank lines keep the places of the body those of the file. */
function split(content: string): { head: string | undefined; body: string } {
  const fence = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(content);
  const above = fence?.[0] ?? '';
  const body = '\n'.repeat(above.split('\n').length - 1) + content.slice(above.length);
  return { head: fence?.[1], body };
}

/**
 * Parses MDX as the site will.
 *
 * @param file name for messages
 * @param content the whole file
 */
export function parseMdx(file: string, content: string): MdxSource {
  const { head, body } = split(content);
  const source = emptySource(file, parseYaml(file, head ?? '', HEAD_LINE));
  if (head === undefined) {
    source.frontmatter.data = undefined;
    source.problems.push({
      rule: 'mdx-can-be-read',
      ...{ file, line: 1, column: 1 },
      message: '머리글(frontmatter)이 없습니다.',
      hint: '첫 줄에 ---, 그 아래 title 등을 적고 다시 ---로 닫으십시오.',
    });
  }
  source.body = body;
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    source.problems.push(...breaking('mdx-can-be-read', [mdxFault(file, error)]));
    source.isReadable = false;
    return source;
  }
  collect(tree, body, source);
  trees.set(source, tree);
  return source;
}

/** The source of a file that is no text. */
function brokenMdx(file: string, problem: Problem): MdxSource {
  const start = { file, line: 1, column: 1 };
  const frontmatter = { file, data: undefined, problems: [], position: () => start };
  return { ...emptySource(file, frontmatter), problems: [problem], isReadable: false };
}

/** Reads an MDX file: frontmatter, headings, ids, components, links, text by section, and its faults. */
export const readMdx = fileReader({
  parse: parseMdx,
  broken: brokenMdx,
  keeping: {
    // what is there or has methods is made again
    pack: ({ body: _, frontmatter, ...source }) => ({
      ...source,
      frontmatter: packYaml(frontmatter),
    }),
    unpack(file, content, packed): MdxSource {
      const source = packed as Omit<MdxSource, 'body'>;
      const { head = '', body } = split(content);
      const frontmatter = unpackYaml(file, head, source.frontmatter, HEAD_LINE);
      return { ...source, body, frontmatter };
    },
  },
});
