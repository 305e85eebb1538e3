import { pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** Headings are of level two to four, and each has an explicit id. */
export const headingsHaveIds: Check = (edition) =>
  pagesOf(edition).flatMap(({ source }) =>
    source.headings.flatMap(({ depth, id, text, position }) => {
      if (depth === 1 || depth > 4) {
        const hint = '본문 제목은 ##, ###, ####만 씁니다. 문서 제목은 머리글의 title입니다.';
        return [{ ...position, message: `제목의 단계가 ${depth}입니다.`, hint }];
      }
      if (id) return [];
      const hint = `제목 끝에 적으십시오: ${'#'.repeat(depth)} ${text} {/* #영문-id */}`;
      return [{ ...position, message: `제목 “${text}”에 id가 없습니다.`, hint }];
    }),
  );
