import { didYouMean, type Place } from '#/content/problem.ts';
import type { Check } from '#/content/report.ts';
import { pagesOf } from '#/model/places.ts';

const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** Every cited reference exists, every reference is cited, and none is listed twice. */
export const referencesAreCited: Check = (report) => {
  const ids = new Map(report.references.map((r) => [r.item.id, r.place]));
  const cited = new Set<string>();
  const { lost } = report;
  // what could not be read may cite
  const allIsRead = lost.pages.size === 0 && report.tables.size === report.tableIds.size;
  const cite = (id: string, place: Place, field?: string) => {
    cited.add(id);
    return ids.has(id) || lost.entries.has(id) || lost.lists.has('references')
      ? []
      : [
          {
            ...place,
            ...(field && { field }),
            message: `출처 “${id}”이(가) 없습니다.`,
            hint: didYouMean(id, ids.keys()),
          },
        ];
  };
  const problems = pagesOf(report).flatMap(({ source }) =>
    source.components.flatMap(({ name, attributes, place }) => {
      if (name === 'Cite') return cite(attributes.id ?? '', place);
      if (name === 'Sources')
        return (attributes.ids ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .flatMap((id) => cite(id, place));
      return [];
    }),
  );
  for (const table of report.tables.values()) {
    table.references.forEach((id, i) => {
      problems.push(...cite(id, table.place(['references', i]), `references.${i}`));
    });
  }
  const titles = new Map<string, string>();
  const seen = new Set<string>();
  for (const { item, place } of report.references) {
    if (seen.has(item.id))
      problems.push({
        ...place,
        message: `출처 id “${item.id}”이(가) 두 번 나옵니다.`,
        hint: '같은 자료면 하나를 지우고, 다른 자료면 id를 바꾸십시오.',
      });
    seen.add(item.id);
    if (allIsRead && !cited.has(item.id))
      problems.push({
        ...place,
        message: `출처 “${item.id}”을(를) 인용한 곳이 없습니다.`,
        hint: '인용하거나 지우십시오.',
      });
    const key = squeeze(`${item.author ?? ''}${item.date ?? ''}${item.title}`);
    const twin = titles.get(key);
    if (twin && twin !== item.id)
      problems.push({
        ...place,
        message: `출처 “${item.id}”은(는) “${twin}”과 같은 자료입니다.`,
        hint: '하나만 두고 인용을 합치십시오.',
      });
    titles.set(key, item.id);
  }
  return problems;
};
