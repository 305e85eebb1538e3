import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { Edition } from './edition.ts';
import { breaking, type Problem } from './problem.ts';

/** A list, its files, and the page that shows its entries; `<year>` stands for the edition. */
const LISTS = [
  { list: 'terms', files: '{,<year>/}glossary.yaml', page: '/glossary/', entry: /./ },
  {
    ...{ list: 'organizations', files: '{,<year>/}organizations.yaml' },
    ...{ page: '/<year>/index/', entry: /^name-/ },
  },
  { list: 'timeline', files: '<year>/timeline.yaml', page: '/<year>/timeline/', entry: /./ },
  { list: 'targets', files: '<year>/targets.yaml', page: '/<year>/targets/', entry: /./ },
  { list: 'errata', files: '<year>/errata/*.yaml', page: '/<year>/errata/', entry: /./ },
  {
    list: 'references',
    files: '<year>/references/*.yaml',
    page: '/<year>/references/',
    entry: /./,
  },
] as const;

/**
 * Lists without any file whose entries have been published. Such a list counts as one that cannot be
 * read, so that what follows from it is not told.
 *
 * @param root folder that holds `content/`
 * @param edition its `withheld.lists` takes the names of the lists
 */
export function missingLists(root: string, edition: Edition, { places }: Permalinks): Problem[] {
  return LISTS.flatMap(({ list, files, page, entry }) => {
    const own = (text: string) => text.replaceAll('<year>', edition.year);
    const published = (places[own(page)] ?? []).filter((id) => entry.test(id));
    if (published.length === 0) return [];
    if (globSync(own(files), { cwd: join(root, 'content') }).length > 0) return [];
    edition.withheld.lists.add(list);
    const file = `content/${own(files)
      .replace('{,', '')
      .replace(/^[^}]*}/, '')}`;
    const fault = {
      file: file.replace('*', '<분야>'),
      ...{ line: 1, column: 1 },
      message: `파일이 없습니다. 공개한 주소 ${published.length}개(“${own(page)}”)가 여기에서 나왔습니다.`,
      hint: '파일을 되살리십시오. 항목이 없으면 빈 목록 “[]”을 적습니다.',
    };
    return breaking('contents-name-every-file', [fault]);
  });
}
