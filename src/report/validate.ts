import { z } from 'zod';
import { didYouMean, type Problem } from './problems.ts';
import type { YamlSource } from './yaml-source.ts';

z.config(z.locales.ko());

/** What zod tells of a value, in the words of this project. */
const TYPES: Record<string, string> = {
  string: '글자',
  number: '숫자',
  int: '정수',
  boolean: '참·거짓',
  array: '목록',
  object: '묶음(키: 값)',
  record: '묶음(키: 값)',
};

const shown = (value: unknown) =>
  value === undefined ? '빠졌습니다' : `${JSON.stringify(value)?.slice(0, 60)}이(가) 있습니다`;

/** The value at `path` of `data`. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], data);

/**
 * Holds YAML data to a schema.
 *
 * @param source the YAML with its places
 * @param schema zod schema
 * @param path where in the source the value stands
 * @param value the value, when it is not simply the one at `path`
 * @returns the typed value, or the problems
 */
export function validate<T extends z.ZodType>(
  source: YamlSource,
  schema: T,
  path: readonly PropertyKey[] = [],
  value: unknown = valueAt(source.data, path),
): { value?: z.output<T>; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => problemsOf(source, path, value, issue)),
  };
}

function problemsOf(
  source: YamlSource,
  path: readonly PropertyKey[],
  data: unknown,
  issue: z.core.$ZodIssue,
): Problem[] {
  const full = [...path, ...issue.path];
  const field = full.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.place(full, key),
      field: [...full, key].join('.'),
      message: `모르는 항목 “${key}”입니다.`,
      hint: '이 이름의 항목은 스키마에 없습니다. 철자를 살피거나 지우십시오.',
    }));
  }
  const found = valueAt(data, issue.path);
  if (issue.code === 'invalid_union') {
    const inner = deepestBranch(issue.errors);
    // the branch that came furthest tells best what the author meant
    if (inner) {
      return inner.flatMap((i) => problemsOf(source, full, found, i));
    }
  }
  const place = found === undefined ? source.place(full.slice(0, -1)) : source.place(full);
  if (issue.code === 'invalid_type' && !/[가-힣].*십시오/.test(issue.message)) {
    const expected = TYPES[issue.expected] ?? issue.expected;
    return [
      found === undefined
        ? {
            ...place,
            field,
            message: `필요한 항목 “${String(full.at(-1))}”이(가) 빠졌습니다.`,
            hint: `${expected} 값을 적으십시오.`,
          }
        : { ...place, field, message: `${expected} 값이어야 하는데 ${shown(found)}.` },
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        ...place,
        field,
        message: `${found === undefined ? '값이 빠졌습니다' : shown(found)}. 쓸 수 있는 값: ${values.join(', ')}`,
        ...(typeof found === 'string' && { hint: didYouMean(found, values) }),
      },
    ];
  }
  return [
    {
      ...place,
      field,
      message:
        `${issue.message} ${found === undefined ? '' : `(있는 값: ${JSON.stringify(found)?.slice(0, 60)})`}`.trim(),
    },
  ];
}

/** Of a union's failed branches, the one whose first issue lies deepest, if any says more than “wrong type”. */
function deepestBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const informative = branches.filter((issues) =>
    issues.some((i) => i.path.length > 0 || i.code === 'custom' || i.code === 'unrecognized_keys'),
  );
  return informative.sort((a, b) => depth(b) - depth(a))[0];
}

const depth = (issues: z.core.$ZodIssue[]) =>
  Math.max(...issues.map((i) => i.path.length)) - issues.length / 100;
