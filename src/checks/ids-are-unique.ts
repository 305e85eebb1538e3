import type { MdxSource } from '#/content/mdx-source.ts';
import type { Fault } from '#/content/problem.ts';
import { pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

const ASCII_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every id that an author gives is ASCII, and no two places of a page share one. */
export const idsAreUnique: Check = (edition) =>
  pagesOf(edition).flatMap(({ source }) => faultsOf(source));

function faultsOf({ ids, components }: MdxSource): Fault[] {
  const tables = components.flatMap(({ name, attributes: { id }, position }) =>
    name === 'Table' && id ? [{ id, position }] : [],
  );
  const inOrder = [...ids, ...tables].sort(
    ({ position: a }, { position: b }) => a.line - b.line || a.column - b.column,
  );
  const first = new Map<string, number>();
  return inOrder.flatMap(({ id, position }) => {
    const before = first.get(id);
    if (before !== undefined) {
      const message = `id “${id}”이(가) 이 문서에 두 번 나옵니다.`;
      return [{ ...position, message, hint: `먼저 ${before}행에 있습니다. 다른 id를 적으십시오.` }];
    }
    first.set(id, position.line);
    if (ASCII_ID.test(id)) return [];
    const hint = '영문 소문자와 숫자, 하이픈만 씁니다.';
    return [{ ...position, message: `id “${id}”은(는) 쓸 수 없습니다.`, hint }];
  });
}
