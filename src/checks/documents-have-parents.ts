import { missing } from '#/content/hints.ts';
import type { Check } from './rule.ts';

/** An attachment names a document of the contents as its parent. */
export const documentsHaveParents: Check = ({ domains, documents }) => {
  const planned = domains.flatMap((d) => d.documents.map((name) => `${d.id}/${name}`));
  return documents.flatMap(({ frontmatter: { parent }, source }) =>
    parent === undefined || planned.includes(parent)
      ? []
      : [
          {
            ...source.frontmatter.place(['parent']),
            field: 'parent',
            ...missing('문서', parent, planned),
          },
        ],
  );
};
