import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { addressText } from '#/model/address-text.ts';
import { domainTitle } from '#/model/navigation.ts';
import type { Passage } from '#/model/passages.ts';
import { absentFigures } from './absent-figures.ts';
import { isPlace, reportPlace } from './report-place.ts';
import type { Check } from './rule.ts';

/** Names in Latin letters: EU, LFP, SandboxAQ, RISC-V. */
const LATIN_NAME = /[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]/g;

/**
 * What the edition says that the report found in a domain leads to the place in the domain's documents
 * that says so: its figures and its names in Latin letters stand there.
 */
export const findingsHaveTheirPlace: Check = (edition, site) =>
  edition.overviews.flatMap(({ domain, frontmatter, source }) =>
    frontmatter.findings.flatMap(({ text, source: address }, i): Fault[] => {
      const at = (field: 'text' | 'source') => ({
        ...source.frontmatter.position(['findings', i, field]),
        field: `findings.${i}.${field}`,
      });
      const place = reportPlace(edition, site, address);
      if (!place) return [];
      if (!isPlace(place)) return [{ ...at('source'), ...place }];
      if (place.page.domain !== domain)
        return [
          {
            ...at('source'),
            message: `“${address}”은(는) 다른 분야(${domainTitle(edition, place.page.domain)})의 자리입니다.`,
            hint: `이 분야의 문서에서 그렇게 말하는 자리를 적으십시오. 다른 분야의 자리는 related에 적습니다.`,
          },
        ];
      return absentWords(text, wordsAt(edition, place)).map((absent) => ({
        ...at('text'),
        message: `출처에 없는 수치나 이름: ${absent}`,
        hint: `“${address}”에 있는 대로 적거나, 그렇게 말하는 자리로 source를 고치십시오.`,
      }));
    }),
  );

/** What a place says with everything in it, and the titles around it. */
function wordsAt(edition: Edition, place: Passage): string {
  const titles: string[] = [];
  for (let at: Passage | undefined = place; at; at = at.parent) titles.push(at.title);
  return [addressText(edition, place.address) ?? '', ...titles].join('\n');
}

function absentWords(text: string, there: string): string[] {
  const names = text.match(LATIN_NAME) ?? [];
  return [...absentFigures(text, there), ...new Set(names.filter((name) => !there.includes(name)))];
}
