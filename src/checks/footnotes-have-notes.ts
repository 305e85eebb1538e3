import type { Footnote } from '#/content/mdx-source.ts';
import { pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/**
 * Every footnote mark has its note, the text leads to every note, and no note is written twice. A note that
 * only itself or its like calls would not be printed.
 */
export const footnotesHaveNotes: Check = (edition) =>
  pagesOf(edition).flatMap(({ source: { footnotes } }) => {
    const called = calledByText(footnotes);
    const notes = new Set<string>();
    return footnotes.flatMap(({ id, kind, position }) => {
      if (kind === 'unknown') {
        const hint = `문단 아래에 적으십시오: [^${id}]: …`;
        return [{ ...position, message: `각주 “${id}”의 내용이 없습니다.`, hint }];
      }
      if (kind === 'mark') return [];
      const isRepeated = notes.has(id);
      notes.add(id);
      if (isRepeated) {
        const hint = '다른 이름을 쓰거나 하나로 합치십시오.';
        return [{ ...position, message: `각주 “${id}”이(가) 두 번 나옵니다.`, hint }];
      }
      if (called.has(id)) return [];
      const hint = `본문에 [^${id}]를 적거나 각주를 지우십시오.`;
      return [{ ...position, message: `각주 “${id}”을(를) 본문에서 부르는 곳이 없습니다.`, hint }];
    });
  });

/** The notes that the text calls, and those that they call. */
function calledByText(footnotes: readonly Footnote[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (;;) {
    const more = footnotes.filter(
      ({ kind, id, note }) =>
        kind === 'mark' && !called.has(id) && (note === undefined || called.has(note)),
    );
    if (more.length === 0) return called;
    for (const { id } of more) called.add(id);
  }
}
