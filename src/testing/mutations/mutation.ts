import type { RuleId } from '#/content/rule-ids.ts';
import type { Random } from '../random.ts';

/** A slip that an author could make, as a change of one file. */
export interface Mutation {
  name: string;
  /** files it can happen in, as paths below the project's root */
  file: RegExp;
  /**
   * The changed text, or bytes where it is no longer a text; undefined where the file offers no
   * occasion; null deletes the file.
   */
  change(text: string, random: Random): string | Buffer | null | undefined;
  /** where the changed text is written, when the file itself stays as it is */
  as?(path: string): string;
  /** files that the problem may be told of, when it is not the changed one */
  told?: RegExp;
  /** the line that it is told of, when that is neither changed nor one that the change stands under */
  at?: RegExp;
  /** the rule that must tell it */
  rule: RuleId;
  /** words of the reason or the way out */
  says: string;
  /** true where nothing else is told any longer */
  isAlone?: boolean;
  /** so many problems may follow from it, where that is more than from others */
  most?: number;
}

/** Told in the right file: where in it is for a parser to say, or for a place that the seed has chosen. */
export const ANYWHERE = /(?:)/;

/** Replaces one match of `pattern`, chosen at random. */
export const one =
  (pattern: RegExp, replacement: string) =>
  (text: string, { pick }: Random): string | undefined => {
    const matches = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))];
    if (matches.length === 0) return undefined;
    const { 0: match, index } = pick(matches);
    const changed = match.replace(
      new RegExp(pattern.source.replace(/\(\?<?[=!][^)]*\)/g, ''), pattern.flags),
      replacement,
    );
    return changed === match
      ? undefined
      : text.slice(0, index) + changed + text.slice(index + match.length);
  };

/** Writes an earlier id over a later one. */
export const repeat =
  (pattern: RegExp) =>
  (text: string, { int }: Random): string | undefined => {
    const ids = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))];
    if (ids.length < 2) return undefined;
    const later = int(1, ids.length - 1);
    const [from, to] = [ids[int(0, later - 1)]?.[1], ids[later]];
    if (!to?.[1] || from === to[1]) return undefined;
    const start = to.index + to[0].lastIndexOf(to[1]);
    return text.slice(0, start) + from + text.slice(start + to[1].length);
  };

/** Puts something behind the text. */
export const append =
  (more: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n${more}\n`;

/** Table files. */
export const TABLE = /\/tables\/.*\.yaml$/;

/** Pages. */
export const MDX = /\.mdx$/;

/** Pages with a document of the print. */
export const DOCUMENT = /\/(?!index)[\w-]+\.mdx$/;

/** Adds a paragraph below a heading. */
export const below = (paragraph: string) => one(/^(## .*\n)/m, `$1\n${paragraph}\n`);
