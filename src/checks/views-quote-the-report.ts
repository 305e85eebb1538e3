import type { Place, Problem } from '#/content/problem.ts';
import type { Check, Report } from '#/content/report.ts';
import { placeText } from '#/model/place-text.ts';
import { isWhole, pagesByPath } from '#/model/places.ts';
import { addressProblem } from './links-lead-somewhere.ts';

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;
const figuresOf = (text: string) => (text.match(FIGURE) ?? []).map((f) => f.replaceAll(',', ''));
const squeeze = (text: string) => text.replace(/[\s*]+/g, '');

/** What the report says at a source, the problem that there is no such place, or nothing where part of it is lost. */
function sourceText(report: Report, source: string, place: Place): string | Problem | undefined {
  const fault = addressProblem(report, source);
  const text = placeText(report, source);
  const path = source.split('#')[0] ?? '';
  const page = pagesByPath(report).get(path);
  if (!fault && (report.lost.pages.has(path) || (page && !isWhole(report, page)))) return undefined;
  if (!fault && text !== undefined) return text;
  const noPlace = {
    message: `“${source}”은(는) 보고서의 자리가 아닙니다.`,
    hint: '문서, 절, 표 또는 행의 주소를 적으십시오.',
  };
  return { ...place, field: 'source', ...(fault ?? noPlace) };
}

/** Every figure of `words` stands in `text`. */
function missingFigures(words: string, text: string): string[] {
  const there = new Set(figuresOf(text));
  return figuresOf(words).filter((f) => !there.has(f) && !there.has(`20${f}`));
}

/**
 * The cross-report views say nothing that their sources do not: no figure of the timeline, and no
 * word of a target's value.
 */
export const viewsQuoteTheReport: Check = (report) => {
  const problems: Problem[] = [];
  for (const { item, place } of report.timeline) {
    const text = sourceText(report, item.source, place);
    if (typeof text !== 'string') {
      if (text) problems.push(text);
      continue;
    }
    const missing = missingFigures([item.date.printed, item.title, item.detail].join(' '), text);
    if (missing.length) {
      problems.push({
        ...place,
        message: `출처에 없는 수치: ${missing.join(', ')}`,
        hint: `출처 “${item.source}”의 수치를 그대로 적으십시오.`,
      });
    }
  }
  for (const { item, place } of report.targets) {
    for (const { value, source } of item.statements) {
      const text = sourceText(report, source, place);
      if (typeof text !== 'string') problems.push(...(text ? [text] : []));
      else if (!squeeze(text).includes(squeeze(value))) {
        problems.push({
          ...place,
          field: 'statements.value',
          message: `출처에 없는 말: “${value}”`,
          hint: `출처 “${source}”의 말을 그대로 적으십시오.`,
        });
      }
    }
  }
  return problems;
};
