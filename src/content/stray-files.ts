import { globSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { editionLists, sharedLists } from '#/schemas/lists.ts';
import { DATA_VERSIONS } from './data-versions.ts';
import { breaking, type Problem } from './problem.ts';

const YEAR = '[0-9][0-9][0-9][0-9]';
const SHARED_FILES = Object.values(sharedLists).map(({ files }) => files);

/** Files that hold content, as patterns below `content/`. */
const KNOWN = [
  ...['permalinks.yaml', 'everyday-words.yaml', ...SHARED_FILES],
  ...[
    ...['edition.yaml', DATA_VERSIONS, '*/*.mdx', '*/tables/*.yaml', ...SHARED_FILES],
    ...Object.values(editionLists).map(({ files }) => files),
  ].map((file) => `${YEAR}/${file}`),
];

/** Is there a folder at a path? */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** All files below a folder but those that systems and editors keep for themselves. */
const filesIn = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^\.|~$|^#.*#$|^Thumbs\.db$/.test(entry.name))
        .map(({ parentPath, name }) =>
          relative(folder, join(parentPath, name)).replaceAll(sep, '/'),
        )
    : [];

/** Content that lies where nothing reads it would be passed over in silence. */
export function strayFiles(root: string): Problem[] {
  const content = join(root, 'content');
  const known = new Set(globSync(KNOWN, { cwd: content }));
  const stray = filesIn(content)
    .filter((file) => !known.has(file))
    .sort()
    .map((file) => ({
      ...{ file: `content/${file}`, line: 1, column: 1 },
      message: '어디에도 쓰이지 않는 파일입니다.',
      hint: /^\d{4}\//.test(file)
        ? '지우거나 옮기십시오. 표는 <분야>/tables/<표 id>.yaml, 문서는 <분야>/<문서>.mdx에 둡니다.'
        : '판마다 폴더 이름은 네 자리 연도입니다: content/2024/…',
    }));
  return breaking('contents-name-every-file', stray);
}
