import { globSync } from 'node:fs';
import { join } from 'node:path';
import { editionLists, type List, sharedLists } from '#/schemas/lists.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { Edition } from './edition.ts';
import { breaking, type Problem } from './problem.ts';

/**
 * Lists without any file whose entries have been published. Such a list counts as one that cannot be
 * read, so that what follows from it is not told.
 *
 * @param root folder that holds `content/`
 * @param edition its `withheld.lists` takes the names of the lists
 */
export function missingLists(root: string, edition: Edition, { places }: Permalinks): Problem[] {
  const lists: [string, List, files: string][] = [
    ...Object.entries<List>(editionLists).map(([name, list]): [string, List, string] => [
      name,
      list,
      `${edition.year}/${list.files}`,
    ]),
    ...Object.entries<List>(sharedLists).map(([name, list]): [string, List, string] => [
      name,
      list,
      list.files,
    ]),
  ];
  return lists.flatMap(([name, { page, prefix = '', files: inEdition }, files]) => {
    const path = page.startsWith('/') ? page : `/${edition.year}/${page}/`;
    const published = (places[path] ?? []).filter((id) => id.startsWith(prefix));
    if (published.length === 0) return [];
    const content = join(root, 'content');
    if (globSync([files, `${edition.year}/${inEdition}`], { cwd: content }).length > 0) return [];
    edition.withheld.lists.add(name);
    edition.withheld.partial.add(name);
    const fault = {
      file: `content/${files.replace('*', '<분야>')}`,
      ...{ line: 1, column: 1 },
      message: `파일이 없습니다. 공개한 주소 ${published.length}개(“${path}”)가 여기에서 나왔습니다.`,
      hint: '파일을 되살리십시오. 항목이 없으면 빈 목록 “[]”을 적습니다.',
    };
    return breaking('contents-name-every-file', [fault]);
  });
}
