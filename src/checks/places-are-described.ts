import { passagesOf } from '#/model/passages.ts';
import { placeDescription } from '#/model/place-description.ts';
import type { Check } from './rule.ts';

/** Of every place its short link can say what stands there. */
export const placesAreDescribed: Check = (edition) => {
  const passages = passagesOf(edition);
  // what has sections of its own is as empty as they are
  const above = new Set(passages.map(({ parent }) => parent));
  return passages
    .filter((passage) => !above.has(passage) && placeDescription(edition, passage) === '')
    .map(({ title, position }) => ({
      ...position,
      message: `“${title}” 아래에 아무것도 없어, 짧은 주소가 그 자리를 한 문장으로 말할 수 없습니다.`,
      hint: '글이나 표, 아래 절을 쓰십시오. 쓸 것이 없으면 제목을 지우십시오.',
    }));
};
