import type { Problem } from '#/content/problem.ts';
import type { Random } from '../random.ts';
import type { Mutation } from './mutation.ts';

type Texts = ReadonlyMap<string, string>;

/** A slip that was made somewhere. */
export interface Changed {
  mutation: Mutation;
  /** the file that it was written to */
  path: string;
  /** what stands there then; null where the file is deleted */
  changed: string | Buffer | null;
  /** lines of the changed text that differ, the first and the last */
  lines: readonly [first: number, last: number];
}

/**
 * Makes a slip in the file with an occasion for it that the seed comes upon first.
 *
 * @param texts the content by path
 * @throws Error where no file offers an occasion
 */
export function slipInto(texts: Texts, mutation: Mutation, random: Random): Changed {
  const candidates = [...texts.keys()].filter((file) => mutation.file.test(file));
  for (let tries = candidates.length * 4; tries > 0; tries--) {
    const from = random.pick(candidates);
    const text = texts.get(from) ?? '';
    const changed = mutation.change(text, random);
    const path = mutation.as?.(from) ?? from;
    if (changed === undefined || (changed === text && path === from)) continue;
    return { mutation, path, changed, lines: changedLines(texts.get(path) ?? '', changed) };
  }
  throw new Error(`no file offers an occasion for “${mutation.name}”`);
}

/** True where a problem tells a slip: by its rule, in its words, at its place. */
export function isToldAt(slip: Changed, problem: Problem, texts: Texts): boolean {
  const { mutation, path, changed, lines } = slip;
  const { rule, file, line = 0, field = '', message, hint = '' } = problem;
  if (rule !== mutation.rule || !`${field} ${message} ${hint}`.includes(mutation.says))
    return false;
  if (!(mutation.told?.test(file) ?? file === path)) return false;
  const text = file === path ? String(changed ?? '') : (texts.get(file) ?? '');
  const written = text.split('\n');
  if (mutation.at) return mutation.at.test(written[line - 1] ?? '');
  const [first, last] = lines;
  // what was taken away leaves the line before it
  const above = [first, first - 1].flatMap((from) => linesAbove(written, from));
  return (line >= first && line <= last) || above.includes(line);
}

function changedLines(before: string, changed: string | Buffer | null): Changed['lines'] {
  // of a file that is gone or no text its first line is told
  if (typeof changed !== 'string') return [1, Number.POSITIVE_INFINITY];
  const [a, b] = [before.split('\n'), changed.split('\n')];
  const first = b.findIndex((line, i) => line !== a[i]);
  let end = b.length;
  for (let i = a.length; i > first && end > first + 1 && a[i - 1] === b[end - 1]; i--) end--;
  return [first + 1, Math.max(first + 1, end)];
}

/** A line, and the lines that it stands under: of lists and maps by their indentation, of prose the heading. */
function linesAbove(lines: readonly string[], from: number): number[] {
  const above = [1];
  let indent = Number.POSITIVE_INFINITY;
  for (let at = from; at >= 1; at--) {
    const line = lines[at - 1] ?? '';
    const own = line.search(/\S/);
    const isEntry = /^\s*- /.test(line);
    if (own < 0 || own >= indent) continue;
    // of a map its first line may be told
    above.push(at, at + 1);
    if (/^#/.test(line)) break;
    indent = isEntry ? own : Math.max(own, 1);
  }
  return above;
}
