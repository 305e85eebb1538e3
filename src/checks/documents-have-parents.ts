import { didYouMean } from '#/content/problem.ts';
import type { Check } from '#/content/report.ts';

/** An attachment names a document of the contents as its parent. */
export const documentsHaveParents: Check = (report) => {
  const planned = report.edition.domains.flatMap((d) => d.documents.map((x) => `${d.id}/${x}`));
  return report.documents.flatMap(({ frontmatter: { parent }, source }) =>
    parent === undefined || planned.includes(parent)
      ? []
      : [
          {
            ...source.frontmatter.place(['parent']),
            field: 'parent',
            message: `문서 “${parent}”이(가) 없습니다.`,
            hint: didYouMean(parent, planned),
          },
        ],
  );
};
