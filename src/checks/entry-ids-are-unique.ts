import { repeated } from '#/content/hints.ts';
import type { EntryList } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import type { Check } from './rule.ts';

/** No two entries of a list have the same id. */
export const entryIdsAreUnique: Check = (edition) => [
  ...faultsOf(edition.terms, '용어 id', '두 항목을 하나로 합치십시오.'),
  ...faultsOf(edition.organizations, '기관 id', '두 항목을 하나로 합치십시오.'),
  ...faultsOf(edition.timeline, '연표 id', '다른 id를 적으십시오.'),
  ...faultsOf(edition.targets, '목표 비교 id', '다른 id를 적으십시오.'),
  ...faultsOf(
    edition.references,
    '출처 id',
    '같은 자료면 하나를 지우고, 다른 자료면 id를 바꾸십시오.',
  ),
  ...faultsOf(edition.errata, '정오표 id', '새 항목에는 새 번호를 적으십시오.'),
];

function faultsOf<T extends { id: string }>(
  { written }: EntryList<T>,
  what: string,
  way: string,
): Fault[] {
  const first = new Map<string, string>();
  return written.flatMap(({ entry: { id }, position }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, `${position.file}:${position.line}`);
      return [];
    }
    return [
      { ...position, field: 'id', ...repeated(what, id, `먼저 ${before}에 있습니다. ${way}`) },
    ];
  });
}
