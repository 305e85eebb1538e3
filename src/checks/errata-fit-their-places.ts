import type { Fault } from '#/content/problem.ts';
import type { Erratum, Place } from '#/schemas/erratum.ts';
import type { Check } from './rule.ts';

/** Words that hold in one table only, and words that hold in one document only. */
const BOUND = [
  {
    words:
      /(?:이|본|해당|위의?|아래의?|앞의?|뒤의?|같은|윗|아랫) ?(?:비교)?표(?![가-힣]*시)|(?:이|같은|바로|앞|뒤|옆|다음) ?(?:칸|행|열)(?![가-힣])|이 묶음/,
    place: '표',
    of: ({ document, at }: Place) => `${document}#${at?.split('.')[0] ?? ''}`,
  },
  {
    words:
      /(?:이|본|해당|같은|다른) (?:문서|브리프|쪽|글|절|자문|회의록)(?![가-힣]*들)|(?<!의 )붙임 ?\d|(?<!\p{L} |\p{L}의 |요약 )\(부록|이 자리|이곳/u,
    place: '문서',
    of: ({ document }: Place) => document,
  },
] as const;

/**
 * What is said of an error is true at each of its places: a text that several tables or documents share
 * does not say “이 표” or “붙임4”.
 */
export const errataFitTheirPlaces: Check = (edition) =>
  edition.errata.written.flatMap(({ entry, positionOf }) =>
    (['problem', 'reading'] as const).flatMap((field): Fault[] => {
      const text = entry[field] ?? '';
      const sharing = entry.places.filter((place) => !place[field === 'problem' ? 'note' : field]);
      return BOUND.flatMap(({ words, place, of }) => {
        const [said] = words.exec(text) ?? [];
        if (!said || new Set(sharing.map(of)).size < 2) return [];
        return [
          {
            ...positionOf([field]),
            field,
            message: `“${entry.id}”의 “${said}”은(는) 여러 ${place}가 함께 쓰는 글입니다: ${placesOf(sharing)}`,
            hint: `“${said}” 대신 문서나 표의 이름을 적거나, 어긋나는 곳의 places에 note를 따로 적으십시오.`,
          },
        ];
      });
    }),
  );

const placesOf = (places: readonly Erratum['places'][number][]): string =>
  places.map(({ document, at }) => (at ? `${document}#${at}` : document)).join(', ');
