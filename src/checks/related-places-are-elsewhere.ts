import type { Fault } from '#/content/problem.ts';
import { addressText } from '#/model/address-text.ts';
import { absentFigures } from './absent-figures.ts';
import { isPlace, reportPlace } from './report-place.ts';
import type { Check } from './rule.ts';

/**
 * The places that an overview leads on to are in documents of other domains, each named once, and the
 * figures of the reason stand there.
 */
export const relatedPlacesAreElsewhere: Check = (edition, site) =>
  edition.overviews.flatMap(({ domain, frontmatter: { related }, source }) =>
    related.flatMap(({ source: address, reason }, i): Fault[] => {
      const at = (field: 'reason' | 'source') => ({
        ...source.frontmatter.position(['related', i, field]),
        field: `related.${i}.${field}`,
      });
      const place = reportPlace(edition, site, address);
      if (!place) return [];
      if (!isPlace(place)) return [{ ...at('source'), ...place }];
      if (place.page.domain === domain)
        return [
          {
            ...at('source'),
            message: `“${address}”은(는) 이 분야의 자리입니다.`,
            hint: '다른 분야의 자리를 적으십시오. 이 분야의 자리는 본문에서 링크합니다.',
          },
        ];
      if (related.findIndex((other) => other.source === address) < i)
        return [
          {
            ...at('source'),
            message: `“${address}”이(가) 두 번 나옵니다.`,
            hint: '하나만 남기십시오.',
          },
        ];
      return absentFigures(reason, addressText(edition, address) ?? '').map((absent) => ({
        ...at('reason'),
        message: `출처에 없는 수치: ${absent}`,
        hint: `“${address}”에 있는 수치만 적으십시오.`,
      }));
    }),
  );
