import { addressText } from '#/model/address-text.ts';
import { isWhole } from '#/model/pages.ts';
import { splitAddress } from '#/text/address.ts';
import { absentWords } from '#/text/key-words.ts';
import { addressFault, isWithheldPath, pageAt } from './addresses.ts';
import type { Check } from './rule.ts';

/**
 * How many of a definition's key words must stand where the report gives it. Of the definitions that
 * are the report's, the poorest have nearly eight in ten; those that were credited wrongly had half at
 * most, and held against another place of the report not one in a hundred reaches two thirds.
 */
const MOST = 2 / 3;

/** What the glossary credits to the report stands there, in its key words. */
export const definitionsAreTheReports: Check = ({ terms }, site) =>
  terms.written.flatMap(({ entry: { definition, origin, source }, position }) => {
    if (origin !== 'report' || source === undefined) return [];
    // told by links-lead-somewhere
    if (addressFault(site, source)) return [];
    const [path] = splitAddress(source);
    const found = pageAt(site, path);
    if (isWithheldPath(site, path) || (found && !isWhole(found.edition, found.page))) return [];
    const text = found && addressText(found.edition, source);
    if (text === undefined) {
      const message = `“${source}”은(는) 보고서의 자리가 아닙니다.`;
      return [
        {
          ...position,
          field: 'source',
          message,
          hint: '문서, 절, 표 또는 행의 주소를 적으십시오.',
        },
      ];
    }
    const { absent, count } = absentWords(definition, text);
    if (count - absent.length >= MOST * count) return [];
    const words = absent.map((word) => `“${word}”`).join(', ');
    const message = `보고서의 풀이라고 했으나 낱말 ${count}개 가운데 ${absent.length}개가 “${source}”에 없습니다: ${words}`;
    const hint =
      '그 자리가 풀이한 말로 definition을 적고 보탠 말은 addition으로 옮기십시오. 풀이가 없으면 origin을 edition으로 바꾸고 source를 지우십시오.';
    return [{ ...position, field: 'definition', message, hint }];
  });
