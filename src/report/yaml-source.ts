import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from './problems.ts';

type Path = readonly PropertyKey[];

/** YAML data that knows the place of each of its values. */
export interface YamlSource {
  file: string;
  /** the data, or undefined when the YAML is broken */
  data: unknown;
  problems: Problem[];
  /** where the value at `path` stands; with `key`, where that key of it stands */
  place(path: Path, key?: string): Place;
}

/**
 * Parses YAML and keeps the places.
 *
 * @param file name for messages, from the project's root
 * @param content the YAML text
 * @param firstLine line of the file on which `content` begins (frontmatter begins on line 2)
 */
export function parseYaml(file: string, content: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const [first] = document.errors;
  if (first) {
    const problem = {
      ...at(first.pos[0]),
      message: `YAML을 읽을 수 없습니다: ${first.message.split('\n')[0]}`,
      hint: '들여쓰기, 따옴표, 콜론 뒤의 빈칸을 살피십시오.',
    };
    return { file, data: undefined, problems: [problem], place: () => at(first.pos[0]) };
  }
  return {
    file,
    data: document.toJS(),
    problems: [],
    place(path, key) {
      // the deepest value on the path that exists is the best place there is
      for (let depth = path.length; depth >= 0; depth--) {
        const node = depth ? document.getIn(path.slice(0, depth), true) : document.contents;
        if (!isNode(node)) continue;
        if (key !== undefined && depth === path.length && isMap(node)) {
          const pair = node.items.find((p) => isScalar(p.key) && p.key.value === key);
          if (pair && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
        }
        if (node.range) return at(node.range[0]);
      }
      return { file, line: firstLine, column: 1 };
    },
  };
}

/** Reads and parses a YAML file below `root`. */
export function readYaml(root: string, path: string): YamlSource {
  return parseYaml(relative(root, path), readFileSync(path, 'utf8'));
}
