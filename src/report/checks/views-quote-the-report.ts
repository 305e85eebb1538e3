import { placeText } from '../place-text.ts';
import type { Place, Problem } from '../problems.ts';
import type { Check } from '../report.ts';
import { addressProblem } from './links-lead-somewhere.ts';

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;
const figuresOf = (text: string) => (text.match(FIGURE) ?? []).map((f) => f.replaceAll(',', ''));

/** No figure stands in the timeline or the comparison of targets that its source place does not have. */
export const viewsQuoteTheReport: Check = (report) => {
  const problems: Problem[] = [];
  const hold = (words: string, source: string, place: Place) => {
    const fault = addressProblem(report, source);
    const text = placeText(report, source);
    if (fault || text === undefined) {
      problems.push({
        ...place,
        field: 'source',
        ...(fault ?? { message: `“${source}”이(가) 없습니다.` }),
      });
      return;
    }
    const there = new Set(figuresOf(text));
    const missing = figuresOf(words).filter((f) => !there.has(f) && !there.has(`20${f}`));
    if (missing.length) {
      problems.push({
        ...place,
        message: `출처에 없는 수치: ${missing.join(', ')}`,
        hint: `출처 “${source}”의 수치를 그대로 적으십시오.`,
      });
    }
  };
  for (const { item, place } of report.timeline) {
    hold([item.date.printed, item.title, item.detail].join(' '), item.source, place);
  }
  for (const { item, place } of report.targets) {
    for (const { who, value, source } of item.statements) hold(`${who} ${value}`, source, place);
  }
  return problems;
};
