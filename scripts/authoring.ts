/** What the commands that write skeletons share: reading, refusing, writing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSite, type Site, yearsOf } from '#/content/site.ts';
import { slug } from '#/schemas/fields.ts';
import { readSettings } from '#/settings.ts';

/** What a command has written, and what the author does next. */
export interface Outcome {
  /** files from the project's root */
  written: string[];
  next: string[];
}

/**
 * A command for authors.
 *
 * @param root folder that holds `content/`
 * @param words the words of the command line
 * @throws Refusal before anything is written
 */
export type Command = (root: string, words: readonly string[]) => Outcome;

/** Why a command does nothing, for the author. */
export class Refusal extends Error {
  constructor(faults: readonly string[]) {
    super([...new Set(faults)].join('\n'));
    this.name = 'Refusal';
  }
}

/** Runs a command on the command line: tells what it did or why it did nothing, then with exit code 1. */
export function runCommand(command: Command): void {
  try {
    const { written, next } = command(readSettings().root, process.argv.slice(2));
    for (const file of written) console.log(`${file}을(를) 썼습니다.`);
    console.log(`다음 일:\n${next.map((step, i) => `  ${i + 1}. ${step}`).join('\n')}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * The words of the command line and its options, each with a value.
 *
 * @param names of the options
 * @param usage told with every fault
 */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  usage: string,
): { words: string[]; options: Record<string, string | undefined> } {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const options: Record<string, string | undefined> = {};
  const faults: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (!names.includes(name))
      faults.push(
        `모르는 선택지 “--${name}”입니다. ${names.length > 0 ? didYouMean(name, names) : ''}`.trim(),
      );
    else if (typeof value !== 'string' || value.trim() === '')
      faults.push(`--${name}에 값이 없습니다.`);
    else options[name] = value.trim();
  }
  if (faults.length > 0) throw new Refusal([...faults, usage]);
  return { words: positionals.map((word) => word.trim()), options };
}

/** Takes the year from the front of the words, where there is one more than needed. */
export const takeYear = (words: string[], needed: number): string | undefined =>
  words.length > needed && /^\d{4}$/.test(words[0] ?? '') ? words.shift() : undefined;

/**
 * The content as far as it is sound, and the edition to write into.
 *
 * @param year of the edition; the newest without one
 * @throws Refusal when there is none, or its contents cannot be read
 */
export function readContent(
  root: string,
  year: string | undefined,
): { site: Site; edition: Edition } {
  const { site, problems } = readSite(root);
  const years = yearsOf(root);
  const wanted = year ?? years.at(-1);
  if (wanted !== undefined && !years.includes(wanted))
    throw new Refusal([`판 “${wanted}”이(가) 없습니다. ${didYouMean(wanted, years)}`]);
  const edition = site?.editions.find((e) => e.year === wanted);
  if (site && edition) return { site, edition };
  if (wanted === undefined)
    throw new Refusal(['판이 하나도 없습니다. 먼저 npm run new:edition -- <연도>를 하십시오.']);
  const contents = `content/${wanted}/edition.yaml`;
  const reasons = formatProblems(problems.filter(({ file }) => file === contents));
  throw new Refusal([`${contents}을(를) 읽을 수 없습니다. 먼저 고치십시오.`, reasons]);
}

/** What is wrong with an id that becomes part of an address. */
export const idFaults = (what: string, id: string): string[] =>
  (slug.safeParse(id).error?.issues ?? []).map(({ message }) => `${what} “${id}”: ${message}`);

/** Writes a file that is not there yet. */
export function create(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
}

/** Writes a file anew from what it holds. */
export function rewrite(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
