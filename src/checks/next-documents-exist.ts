import { missing } from '#/content/hints.ts';
import type { Fault } from '#/content/problem.ts';
import type { Check } from './rule.ts';

/** The document that a reader is sent on to is another one of the same edition. */
export const nextDocumentsExist: Check = ({ domains, documents }) => {
  const planned = domains.flatMap(({ id, documents: below, isPlanned }) =>
    below.length > 0 || isPlanned ? below.map((name) => `${id}/${name}`) : [id],
  );
  return documents.flatMap(({ id, frontmatter: { next }, source }): Fault[] => {
    if (!next || (planned.includes(next.document) && next.document !== id)) return [];
    const field = ['next', 'document'];
    const others = planned.filter((document) => document !== id);
    const told =
      next.document === id
        ? { message: '문서가 저 자신으로 이어집니다.', hint: '다른 문서의 id를 적으십시오.' }
        : missing('문서', next.document, others);
    return [{ ...source.frontmatter.position(field), field: field.join('.'), ...told }];
  });
};
