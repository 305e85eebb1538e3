import { didYouMean } from '../problems.ts';
import type { Check } from '../report.ts';

/** Voices and answers of a consultation or talk name sections of the page. */
export const questionsAreAnswered: Check = (report) =>
  report.documents.flatMap(({ frontmatter, source }) => {
    const ids = source.headings.flatMap((h) => h.id ?? []);
    const missing = (id: string, ...path: PropertyKey[]) =>
      ids.includes(id)
        ? []
        : [
            {
              ...source.frontmatter.place(path),
              field: path.join('.'),
              message: `절 “${id}”이(가) 이 문서에 없습니다.`,
              hint: didYouMean(id, ids),
            },
          ];
    return [
      ...frontmatter.voices.flatMap((v, i) => missing(v.section, 'voices', i, 'section')),
      ...frontmatter.questions.flatMap((q, i) =>
        q.answers.flatMap((a, k) => missing(a, 'questions', i, 'answers', k)),
      ),
    ];
  });
