import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { isWhole, pagesOf } from '#/model/pages.ts';
import { passagesOf } from '#/model/passages.ts';
import { absentFigures } from './absent-figures.ts';
import type { Check } from './rule.ts';

/**
 * An edition that has an English page (`english` in edition.yaml) has it whole: every document,
 * overview and table has its English, and a summary gives no figure that its page does not have.
 */
export const englishIsWhole: Check = (edition) => {
  if (!edition.english) return [];
  return [
    ...pagesOf(edition).flatMap((page) => ofPage(edition, page)),
    ...[...edition.tables.values()].flatMap(({ english, title, position }): Fault[] =>
      english
        ? []
        : [
            {
              ...position([]),
              field: 'english',
              message: `표 “${title}”에 영어 제목이 없습니다.`,
              hint: 'title 아래에 english: 영어 제목을 적으십시오.',
            },
          ],
    ),
  ];
};

function ofPage(edition: Edition, page: Page): Fault[] {
  const { frontmatter, kind, source } = page;
  if (!frontmatter.english)
    return [
      {
        ...source.frontmatter.position([]),
        field: 'english',
        message: `${kind === 'document' ? '문서' : '분야'} “${frontmatter.title}”에 영어 제목과 요약이 없습니다.`,
        hint: 'english: { title, summary }를 적으십시오. 요약은 3~5문장입니다.',
      },
    ];
  // an overview tells of the whole domain, and a page whose tables are at fault cannot be held to them
  if (kind === 'overview' || !isWhole(edition, page)) return [];
  const said = passagesOf(edition)
    .filter((passage) => passage.page === page)
    .flatMap(({ title, text }) => [title, text])
    .concat(frontmatter.label ?? '', frontmatter.date ?? '', frontmatter.description)
    .join('\n');
  const field = ['english', 'summary'];
  return absentFigures(frontmatter.english.summary, said).map((figure) => ({
    ...source.frontmatter.position(field),
    field: field.join('.'),
    message: `이 문서에 없는 수치: ${figure}`,
    hint: '문서에 적힌 수치만 적으십시오.',
  }));
}
