import { didYouMean } from '#/content/hints.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { Fault } from '#/content/problem.ts';
import { type ProseComponent, proseComponent, proseComponents } from '#/markdown/components.ts';
import { pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** Prose uses only known components, with the attributes and content they need, where they may stand. */
export const componentsAreKnown: Check = (edition) =>
  pagesOf(edition).flatMap(({ source }) => source.components.flatMap(faultsOf));

function faultsOf(use: ComponentUse): Fault[] {
  const { name, attributes, position } = use;
  const known = proseComponent(name);
  if (!known) {
    const hint = didYouMean(name, Object.keys(proseComponents));
    return [{ ...position, message: `모르는 요소 <${name}>입니다.`, hint }];
  }
  const allowed = [...known.required, ...(known.optional ?? [])];
  return [
    ...contentFaults(use, known),
    ...known.required
      .filter((attribute) => !attributes[attribute]?.trim())
      .map((attribute) => ({
        ...position,
        message: `<${name}>에 ${attribute}이(가) 없습니다.`,
        hint: `${attribute}="…"를 적으십시오.`,
      })),
    ...Object.keys(attributes)
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => ({
        ...position,
        message: `<${name}>에는 ${attribute}이(가) 없습니다.`,
        hint: `쓸 수 있는 속성: ${allowed.join(', ') || '없음'}`,
      })),
  ];
}

function contentFaults(
  { name, isInline, isEmpty, position }: ComponentUse,
  { isBlock, content }: ProseComponent,
): Fault[] {
  const faults: Fault[] = [];
  if (isBlock && isInline)
    faults.push({
      ...position,
      message: `<${name}>이(가) 문장 안에 있습니다.`,
      hint: '앞뒤에 빈 줄을 두고 태그를 따로 한 줄에 적으십시오.',
    });
  if (content === 'some' && isEmpty)
    faults.push({
      ...position,
      message: `<${name}>이(가) 비어 있습니다.`,
      hint: `태그 사이에 글을 적거나 지우십시오: <${name} …>글</${name}>`,
    });
  if (content === 'none' && !isEmpty)
    faults.push({
      ...position,
      message: `<${name}> 안의 글은 보이지 않습니다.`,
      hint: `글은 태그 밖에 적고 <${name} … />로 닫으십시오.`,
    });
  return faults;
}
