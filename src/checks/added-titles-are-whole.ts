import type { Edition } from '#/content/edition.ts';
import type { Position } from '#/content/position.ts';
import { pagesOf } from '#/model/pages.ts';
import { isAdded } from '#/text/added.ts';
import type { Check } from './rule.ts';

/**
 * 〔 〕 stand around a whole title, which makes it the edition's; a title with half of them, or with
 * words outside, would be printed as the report's.
 */
export const addedTitlesAreWhole: Check = (edition) =>
  titlesOf(edition).flatMap(({ kind, title, position }) => {
    if (!/[〔〕]/.test(title) || isAdded(title)) return [];
    const message = `${kind} “${title}”에 〔 〕로 묶인 말과 묶이지 않은 말이 섞여 있습니다.`;
    const whole = title.replace(/[〔〕]/g, '').trim();
    const hint = `인쇄본에 없는 제목이면 “〔${whole}〕”, 있는 제목이면 “${whole}”(으)로 적으십시오.`;
    return [{ ...position, message, hint }];
  });

/** Headings, captions of figures, titles of tables. */
function titlesOf(edition: Edition): { kind: string; title: string; position: Position }[] {
  const inProse = pagesOf(edition).flatMap(({ source }) => [
    ...source.headings.map(({ text, position }) => ({ kind: '제목', title: text, position })),
    ...source.sections
      .flatMap(({ parts }) => parts)
      .filter(({ kind }) => kind === 'figure')
      .map(({ text, position }) => ({ kind: '그림의 제목', title: text, position })),
  ]);
  const ofTables = [...edition.tables.values()].map((table) => {
    const position = { ...table.position(['title']), field: 'title' };
    return { kind: '표의 제목', title: table.title, position };
  });
  return [...inProse, ...ofTables];
}
