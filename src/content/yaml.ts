import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { escapedFault } from './characters.ts';
import { fileReader } from './file.ts';
import type { Position } from './position.ts';
import { breaking, type Problem } from './problem.ts';
import { htmlCommentIn, yamlFault } from './syntax-problem.ts';

type Path = readonly PropertyKey[];

/** YAML data that knows the place of each of its values. */
export interface YamlSource {
  file: string;
  /** the data, or undefined when the YAML is broken */
  data: unknown;
  problems: Problem[];
  /** where the value at `path` stands; with `key`, where that key of it stands */
  position(path: Path, key?: string): Position;
}

/** The places that were asked for, by path and key. */
type Asked = Record<string, Position>;
const asked = new WeakMap<YamlSource, Asked>();

/** A source that remembers the places that it was asked for. */
function remembering(source: YamlSource, known: Asked = {}): YamlSource {
  const { position } = source;
  source.position = (path, key) => {
    const name = JSON.stringify([path, key]);
    known[name] ??= position(path, key);
    return known[name];
  };
  asked.set(source, known);
  return source;
}

interface PackedYaml {
  data: unknown;
  asked: Asked | undefined;
}

/** A sound source without its methods. */
export const packYaml = (source: YamlSource): PackedYaml => ({
  data: source.data,
  asked: asked.get(source),
});

/** A sound source with its methods; the text is parsed only for a place that was not asked for before. */
export function unpackYaml(
  file: string,
  content: string,
  packed: unknown,
  firstLine = 1,
): YamlSource {
  const { data, asked: known } = packed as PackedYaml;
  let parsed: YamlSource | undefined;
  const source: YamlSource = {
    ...{ file, data, problems: [] },
    position(path, key) {
      parsed ??= parseYaml(file, content, firstLine);
      return parsed.position(path, key);
    },
  };
  return remembering(source, known);
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
  const document = parseDocument(content, {
    ...{ lineCounter: lines, uniqueKeys: true },
    // what it would warn of is told below
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const placed = <T extends { at: number }>({ at: offset, ...told }: T) => ({
    ...at(offset),
    ...told,
  });
  const [first] = document.errors;
  const comment = htmlCommentIn(content);
  const fault = first
    ? (comment ?? { at: first.pos[0], ...yamlFault(first) })
    : (directive(document) ?? shorthand(document));
  if (fault) {
    const problems = breaking('yaml-can-be-read', [placed(fault)]);
    return { file, data: undefined, problems, position: () => at(fault.at) };
  }
  return remembering({
    file,
    data: document.toJS(),
    problems: [
      ...breaking('yaml-can-be-read', [comment ?? []].flat().map(placed)),
      ...breaking('characters-can-be-seen', escapedIn(file, document, content).map(placed)),
    ],
    position(path, key) {
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
  });
}

/** A line that begins with `%` changes how all others are read: in YAML 1.1 `no` is no word. */
function directive({ directives }: Document.Parsed) {
  if (!directives?.yaml.explicit && Object.keys(directives?.tags ?? {}).length <= 1)
    return undefined;
  return {
    at: 0,
    message: 'YAML의 지시문 “%…”은 쓰지 않습니다.',
    hint: '“%”로 시작하는 줄과 그 아래의 “---”를 지우십시오.',
  };
}

/** The first anchor, alias, tag or key that is no word: content has none, so it is a text that lacks its quotes. */
function shorthand(document: Document.Parsed) {
  let found: Node | undefined;
  const take = (node: Node) => {
    found = node;
    return visit.BREAK;
  };
  visit(document, {
    Node: (_, node) => (isAlias(node) || node.anchor || node.tag ? take(node as Node) : undefined),
    Pair: (_, { key }) => (isNode(key) && !isScalar(key) ? take(key) : undefined),
  });
  if (!found) return undefined;
  return {
    at: found.range?.[0] ?? 0,
    message: 'YAML의 “&이름”, “*이름”, “!이름”, “? 이름”은 쓰지 않습니다.',
    hint: '글자이면 따옴표로 감싸십시오.',
  };
}

/** Values with characters that an escape has brought in. */
function escapedIn(file: string, document: Document.Parsed, content: string) {
  const faults: { at: number; message: string; hint?: string }[] = [];
  if (!content.includes('\\')) return faults;
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range) return;
      const fault = escapedFault(file, value, content.slice(range[0], range[1]));
      if (fault) faults.push({ at: range[0], ...fault });
    },
  });
  return faults;
}

/** The source of a file that is no text. */
const brokenYaml = (file: string, problem: Problem): YamlSource => ({
  file,
  data: undefined,
  problems: [problem],
  position: () => ({ file, line: 1, column: 1 }),
});

/** Reads and parses a YAML file below `root`. */
export const readYaml = fileReader({
  parse: (file, content) => parseYaml(file, content),
  broken: brokenYaml,
  keeping: { pack: packYaml, unpack: unpackYaml },
});
