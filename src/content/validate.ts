import type { z } from 'zod';
import { isOwnSentence, issueSentence, wrongKind, zodSentence } from './issue-sentence.ts';
import { breaking, type Fault, type Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The value at `path` of `data`. */
const valueAt = (data: unknown, path: Path): unknown =>
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
  path: Path = [],
  value: unknown = valueAt(source.data, path),
): { value?: z.output<T>; problems: Problem[] } {
  // of broken YAML its own problem is enough
  if (source.data === undefined) return { problems: [] };
  const result = schema.safeParse(value, { reportInput: true, error: zodSentence });
  if (result.success) return { value: result.data, problems: [] };
  const issues = oneEach(result.error.issues);
  const faults = issues.flatMap((issue) => faultsOf(source, path, value, issue));
  return { problems: breaking('content-fits-its-schema', faults) };
}

/** Of a value of another kind its kind is enough: zod finds an empty list too short for a text as well. */
function oneEach(issues: Issue[]): Issue[] {
  const pathOf = (issue: Issue) => JSON.stringify(issue.path);
  const ofOtherKind = new Set(issues.filter((i) => i.code === 'invalid_type').map(pathOf));
  return issues.filter((i) => i.code !== 'too_small' || !ofOtherKind.has(pathOf(i)));
}

function faultsOf(source: YamlSource, path: Path, data: unknown, issue: Issue): Fault[] {
  const full = [...path, ...issue.path];
  const field = full.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.position(full, key),
      field: [...full, key].join('.'),
      message: `모르는 항목 “${key}”입니다.`,
      hint: '이 이름의 항목은 스키마에 없습니다. 철자를 살피거나 지우십시오.',
    }));
  }
  const found = valueAt(data, issue.path);
  const position = found === undefined ? source.position(full.slice(0, -1)) : source.position(full);
  if (issue.code === 'invalid_union' && found !== undefined && found !== null) {
    const branch = likelyBranch(issue, found);
    if (branch) return oneEach(branch).flatMap((i) => faultsOf(source, full, found, i));
    const expected = issue.errors.flatMap(([first]) =>
      first?.code === 'invalid_type' ? first.expected : [],
    );
    const message = isOwnSentence(issue) ? issue.message : wrongKind(expected, found);
    return [{ ...position, field, message }];
  }
  return [{ ...position, field, ...issueSentence(issue, found) }];
}

/** The branch of a union that the author most likely meant, or none when no branch stands out. */
function likelyBranch(union: z.core.$ZodIssueInvalidUnion, found: unknown): Issue[] | undefined {
  const distance = (issues: Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
      const isOtherKind = issue.code === 'invalid_type' || issue.code === 'invalid_value';
      if (issue.path.length === 0) return sum + (isOtherKind ? 100 : 50);
      return sum + (valueAt(found, issue.path) === undefined ? 1 : 0);
    }, 0);
  const ranked = union.errors
    .map((issues) => ({ issues, distance: distance(issues) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (!best) return undefined;
  // a value of another kind than all branches: only a sentence of our own tells more than its kind
  if (best.distance >= 100) return ranked.find((r) => r.issues.some(isOwnSentence))?.issues;
  const isTied = best.distance > 0 && best.distance === second?.distance;
  return isTied && isOwnSentence(union) ? undefined : best.issues;
}
