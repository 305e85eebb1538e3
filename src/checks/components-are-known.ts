import { didYouMean } from '#/content/hints.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { Fault } from '#/content/problem.ts';
import { proseComponent, proseComponents } from '#/markdown/components.ts';
import { pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** Prose uses only known components, with the attributes they need. */
export const componentsAreKnown: Check = (edition) =>
  pagesOf(edition).flatMap(({ source }) => source.components.flatMap(faultsOf));

function faultsOf({ name, attributes, place }: ComponentUse): Fault[] {
  const known = proseComponent(name);
  if (!known) {
    const hint = didYouMean(name, Object.keys(proseComponents));
    return [{ ...place, message: `모르는 요소 <${name}>입니다.`, hint }];
  }
  const allowed = [...known.required, ...(known.optional ?? [])];
  return [
    ...known.required
      .filter((attribute) => !attributes[attribute])
      .map((attribute) => ({
        ...place,
        message: `<${name}>에 ${attribute}이(가) 없습니다.`,
        hint: `${attribute}="…"를 적으십시오.`,
      })),
    ...Object.keys(attributes)
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => ({
        ...place,
        message: `<${name}>에는 ${attribute}이(가) 없습니다.`,
        hint: `쓸 수 있는 속성: ${allowed.join(', ') || '없음'}`,
      })),
  ];
}
