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
import { parseYaml, type YamlSource } from './yaml.ts';

const parser = unified().use(remarkParse).use(dialect).use(remarkMdx);

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

/**
 * Parses MDX as the site will.
 *
 * @param file name for messages
 * @param content the whole file
 */
export function parseMdx(file: string, content: string): MdxSource {
  const fence = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(content);
  const source = emptySource(file, parseYaml(file, fence?.[1] ?? '', 2));
  if (!fence) {
    source.frontmatter.data = undefined;
    source.problems.push({
      rule: 'mdx-can-be-read',
      ...{ file, line: 1, column: 1 },
      message: '머리글(frontmatter)이 없습니다.',
      hint: '첫 줄에 ---, 그 아래 title 등을 적고 다시 ---로 닫으십시오.',
    });
  }
  const head = fence?.[0] ?? '';
  // blank lines keep the places of the body those of the file
  const body = '\n'.repeat(head.split('\n').length - 1) + content.slice(head.length);
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
  return source;
}

/** The source of a file that is no text. */
function brokenMdx(file: string, problem: Problem): MdxSource {
  const start = { file, line: 1, column: 1 };
  const frontmatter = { file, data: undefined, problems: [], position: () => start };
  return { ...emptySource(file, frontmatter), problems: [problem], isReadable: false };
}

/** Reads an MDX file: frontmatter, headings, ids, components, links, text by section, and its faults. */
export const readMdx = fileReader({ parse: parseMdx, broken: brokenMdx });
