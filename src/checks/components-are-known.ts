import { didYouMean } from '#/content/problem.ts';
import type { Check } from '#/content/report.ts';
import { pagesOf } from '#/model/places.ts';

/** The components that prose may use: their required and optional attributes. */
export const COMPONENTS: Record<string, { required: string[]; optional?: string[] }> = {
  KeyPoints: { required: [] },
  Table: { required: ['id'] },
  Figure: { required: ['id', 'caption'], optional: ['source', 'kind'] },
  Erratum: { required: ['id'] },
  Cite: { required: ['id'] },
  Sources: { required: ['ids'] },
  Speaker: { required: ['role'], optional: ['name'] },
  Editorial: { required: [] },
};

/** Prose uses only known components, with the attributes they need. */
export const componentsAreKnown: Check = (report) =>
  pagesOf(report).flatMap(({ source }) =>
    source.components.flatMap(({ name, attributes, place }) => {
      const known = COMPONENTS[name];
      if (!known) {
        return [
          {
            ...place,
            message: `모르는 요소 <${name}>입니다.`,
            hint: didYouMean(name, Object.keys(COMPONENTS)),
          },
        ];
      }
      const allowed = [...known.required, ...(known.optional ?? [])];
      return [
        ...known.required
          .filter((a) => !attributes[a])
          .map((a) => ({
            ...place,
            message: `<${name}>에 ${a}이(가) 없습니다.`,
            hint: `${a}="…"를 적으십시오.`,
          })),
        ...Object.keys(attributes)
          .filter((a) => !allowed.includes(a))
          .map((a) => ({
            ...place,
            message: `<${name}>에는 ${a}이(가) 없습니다.`,
            hint: `쓸 수 있는 속성: ${allowed.join(', ') || '없음'}`,
          })),
      ];
    }),
  );
