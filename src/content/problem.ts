import type { Position } from './position.ts';
import type { RuleId } from './rule-ids.ts';

/** What is wrong and where, as a reader or a rule finds it. A built page has no lines. */
export interface Fault extends Partial<Position> {
  file: string;
  /** where in the file's data, e.g. `rows.3.company` */
  field?: string;
  /** what is wrong, with the value found */
  message: string;
  /** what was expected or what to do */
  hint?: string;
}

/** A fault with the rule that it breaks: data first; the reporters make the text. */
export interface Problem extends Fault {
  /** id of the rule, told with the problem and explained in docs/rules.md */
  rule: RuleId;
}

/** Names the rule that faults break. */
export const breaking = (rule: RuleId, faults: readonly Fault[]): Problem[] =>
  faults.map((fault) => ({ rule, ...fault }));

/** In the order of files and positions, each told once: what editions share is read for each of them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line, column, field, message }: Problem) =>
    JSON.stringify([file, line, column, field, message]);
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Thrown where content with faults cannot be passed on. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
