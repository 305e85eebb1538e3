import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { addressText } from '#/model/address-text.ts';
import { isWhole } from '#/model/pages.ts';
import { splitAddress } from '#/text/address.ts';
import { figuresOf } from '#/text/figures.ts';
import { addressFault, isWithheldPath, pageAt } from './addresses.ts';
import type { Check } from './rule.ts';

/**
 * The cross-report views say nothing that their sources do not: no figure of the timeline, and no
 * word of a target's value.
 */
export const viewsQuoteTheReport: Check = ({ timeline, targets }, site) => [
  ...timeline.written.flatMap(({ entry, position }) =>
    faultsAgainst(site, entry.source, position, (text) => {
      const words = [entry.date.printed, entry.title, entry.detail].join(' ');
      const absent = absentFigures(words, text);
      if (absent.length === 0) return [];
      const message = `출처에 없는 수치: ${absent.join(', ')}`;
      return [{ ...position, message, hint: `출처 “${entry.source}”의 수치를 그대로 적으십시오.` }];
    }),
  ),
  ...targets.written.flatMap(({ entry, position }) =>
    entry.statements.flatMap(({ value, source }) =>
      faultsAgainst(site, source, position, (text) => {
        if (bare(text).includes(bare(value))) return [];
        const message = `출처에 없는 말: “${value}”`;
        const hint = `출처 “${source}”의 말을 그대로 적으십시오.`;
        return [{ ...position, field: 'statements.value', message, hint }];
      }),
    ),
  ),
];

/** Without white space and the marks of bold print. */
const bare = (text: string) => text.replace(/[\s*]+/g, '');

/** Holds words to what the report says at a source; where part of that is withheld nothing is said. */
function faultsAgainst(
  site: Site,
  source: string,
  position: Position,
  faultsOf: (text: string) => Fault[],
): Fault[] {
  // told by links-lead-somewhere
  if (addressFault(site, source)) return [];
  const [path] = splitAddress(source);
  const found = pageAt(site, path);
  if (isWithheldPath(site, path) || (found && !isWhole(found.edition, found.page))) return [];
  const text = found && addressText(found.edition, source);
  if (text !== undefined) return faultsOf(text);
  const message = `“${source}”은(는) 보고서의 자리가 아닙니다.`;
  const hint = '문서, 절, 표 또는 행의 주소를 적으십시오.';
  return [{ ...position, field: 'source', message, hint }];
}

/** The figures of `words` that do not stand in `text`; a year may stand there with all its digits. */
function absentFigures(words: string, text: string): string[] {
  const there = new Set(figuresOf(text));
  return figuresOf(words).filter((figure) => !there.has(figure) && !there.has(`20${figure}`));
}
