import { missing } from '#/content/hints.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Check } from './rule.ts';

/** An attachment names a document of the contents as its parent, and no document is above itself. */
export const documentsHaveParents: Check = ({ domains, documents }) => {
  const planned = domains.flatMap((d) => d.documents.map((name) => `${d.id}/${name}`));
  const parents = new Map(documents.map(({ id, frontmatter }) => [id, frontmatter.parent]));
  return documents.flatMap(({ id, frontmatter: { parent }, source }: DocumentPage): Fault[] => {
    if (parent === undefined) return [];
    const at = { ...source.frontmatter.position(['parent']), field: 'parent' };
    if (!planned.includes(parent)) return [{ ...at, ...missing('문서', parent, planned) }];
    const circle = circleFrom(id, parents);
    if (!circle) return [];
    const message =
      parent === id
        ? '문서가 저 자신에 딸려 있습니다.'
        : `문서들이 돌아가며 서로에 딸려 있습니다: ${circle.join(' → ')}`;
    return [{ ...at, message, hint: '본문인 문서에서는 parent를 지우십시오.' }];
  });
};

/** The documents from one over its parents back to it; undefined when it is not above itself. */
function circleFrom(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const above = [id];
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    if (at === id) return [...above, id];
    if (above.includes(at)) return undefined;
    above.push(at);
  }
  return undefined;
}
