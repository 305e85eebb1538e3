import { missing } from '#/content/hints.ts';
import { pageAddress } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { pagesByPath, pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** A page that says what it continues names a page of an earlier edition; the same one is not claimed twice. */
export const pagesContinue: Check = (edition, { editions }) => {
  const earlier = editions.filter(({ year }) => year < edition.year);
  const ids = earlier.flatMap((other) => pagesOf(other).map(({ id }) => id));
  const isKnown = (id: string) =>
    ids.includes(id) ||
    earlier.some(({ withheld, year }) => withheld.pages.has(pageAddress(year, id)));
  const claimed = new Map<string, string>();
  return pagesOf(edition).flatMap(({ id, frontmatter: { continues }, source }): Fault[] => {
    if (continues === undefined) return [];
    const position = { ...source.frontmatter.position(['continues']), field: 'continues' };
    if (earlier.length === 0) return [{ ...position, ...tooEarly(edition.year) }];
    if (!isKnown(continues)) return [{ ...position, ...missing('앞선 판에 문서', continues, ids) }];
    const kept = pagesByPath(edition).get(pageAddress(edition.year, continues));
    const other =
      claimed.get(continues) ?? (kept && !kept.frontmatter.continues ? kept.id : undefined);
    claimed.set(continues, id);
    if (!other) return [];
    return [
      {
        ...position,
        message: `“${continues}”은(는) 문서 “${other}”이(가) 잇고 있습니다.`,
        hint: '한 문서는 하나만 잇습니다. id가 같은 문서가 이 판에 있으면 그것이 잇습니다.',
      },
    ];
  });
};

const tooEarly = (year: string) => ({
  message: `${year}년보다 앞선 판이 없습니다.`,
  hint: 'continues를 지우십시오.',
});
