import { distance } from 'fastest-levenshtein';

/** A fault of the content: data first; `formatProblems` makes the text. */
export interface Problem {
  /** path from the project's root */
  file: string;
  line: number;
  column: number;
  /** where in the file's data, e.g. `rows.3.company` */
  field?: string;
  /** what is wrong, with the value found */
  message: string;
  /** what was expected or what to do */
  hint?: string;
}

/** Where something stands in a file. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Thrown when content has faults; the message is the whole readable block. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * All problems as one readable block, sorted by file and place.
 *
 * @returns Korean text for terminal and error overlay
 */
export function formatProblems(problems: Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const blocks = sorted.map(({ file, line, column, field, message, hint }) =>
    [
      `${file}:${line}:${column}`,
      `    ${field ? `${field}: ` : ''}${message}`,
      ...(hint ? [`    ${hint}`] : []),
    ].join('\n'),
  );
  return `${blocks.join('\n')}\n\n문제 ${problems.length}건.`;
}

/**
 * A hint that names the id the author may have meant, or the nearest ones when none is near.
 *
 * @param wanted the id that does not exist
 * @param existing the ids that do
 */
export function didYouMean(wanted: string, existing: Iterable<string>): string {
  const ids = [...new Set(existing)]
    .map((id) => ({ id, far: distance(wanted, id) }))
    .sort((a, b) => a.far - b.far);
  const [nearest] = ids;
  if (!nearest) return '아직 등록된 id가 없습니다.';
  if (nearest.far <= Math.max(1, wanted.length / 2)) return `혹시 “${nearest.id}”입니까?`;
  const few = ids.slice(0, 3).map(({ id }) => `“${id}”`);
  return `가까운 것: ${few.join(', ')}${ids.length > few.length ? ' …' : ''}`;
}
