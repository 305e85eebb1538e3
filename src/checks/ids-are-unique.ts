import type { Check } from '#/content/report.ts';
import { pagesOf } from '#/model/places.ts';

const ASCII_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every h2, h3 and h4 has an explicit ASCII id, and no two places of a page share one. */
export const idsAreUnique: Check = (report) =>
  pagesOf(report).flatMap(({ source }) => {
    const missing = source.headings
      .filter((h) => h.depth >= 2 && h.depth <= 4 && !h.id)
      .map((h) => ({
        ...h.place,
        message: `제목 “${h.text}”에 id가 없습니다.`,
        hint: `제목 끝에 적으십시오: ${'#'.repeat(h.depth)} ${h.text} {/* #영문-id */}`,
      }));
    const first = source.headings
      .filter((h) => h.depth === 1 || h.depth > 4)
      .map((h) => ({
        ...h.place,
        message: `제목의 단계가 ${h.depth}입니다.`,
        hint: '본문 제목은 ##, ###, ####만 씁니다. 문서 제목은 머리글의 title입니다.',
      }));
    const seen = new Map<string, number>();
    const faulty = [
      ...source.ids,
      ...source.components
        .filter((c) => c.name === 'Table' && c.attributes.id)
        .map((c) => ({ id: c.attributes.id as string, place: c.place })),
    ].flatMap(({ id, place }) => {
      const before = seen.get(id);
      seen.set(id, before ?? place.line);
      if (before !== undefined) {
        return [
          {
            ...place,
            message: `id “${id}”이(가) 이 문서에 두 번 나옵니다.`,
            hint: `먼저 ${before}행에 있습니다. 다른 id를 적으십시오.`,
          },
        ];
      }
      if (!ASCII_ID.test(id)) {
        return [
          {
            ...place,
            message: `id “${id}”은(는) 쓸 수 없습니다.`,
            hint: '영문 소문자와 숫자, 하이픈만 씁니다.',
          },
        ];
      }
      return [];
    });
    return [...missing, ...first, ...faulty];
  });
