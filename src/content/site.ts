import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { EverydayWord } from '#/schemas/everyday-word.ts';
import { type Change, readChangelog } from './changelog.ts';
import { type Edition, readEdition } from './edition.ts';
import { readEverydayWords } from './everyday-words.ts';
import { gitHistory, type History } from './history.ts';
import type { Written } from './list.ts';
import { missingLists } from './missing-lists.ts';
import { type Published, readPermalinks } from './permalinks.ts';
import { breaking, type Problem } from './problem.ts';
import { readShared } from './shared.ts';
import { isFolder, strayFiles } from './stray-files.ts';

/** Everything that is published: all editions, and the addresses that must go on working. */
export interface Site {
  /** oldest first; at least one */
  editions: readonly Edition[];
  /** the newest edition: the one the front page shows */
  current: Edition;
  permalinks: Published;
  /** what people type for what the report says otherwise */
  everydayWords: readonly Written<EverydayWord>[];
  /** what has changed since the site was first published, newest first */
  changes: readonly Change[];
  /** what git has of the files */
  history: History;
  /** years of editions that are left out because their contents cannot be read */
  unread: readonly string[];
}

/** What `content/` holds. */
export interface ReadSite {
  /** the site with everything that is valid; none when no edition can be read */
  site?: Site;
  /** where the contents of some editions cannot be read: with these, too; rules may tell of it, and nothing is made */
  draft?: Site;
  /** the problems that reading finds */
  problems: Problem[];
}

/**
 * Reads `content/`: each folder with a year's name is an edition.
 *
 * @param root folder that holds `content/`, and `CHANGELOG.md` if there is one
 * @param history what is known of earlier content
 */
export function readSite(root: string, history: History = gitHistory(root)): ReadSite {
  const steps = readInSteps(root, history);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** An edition as it has been read, and what a site has for all its editions. */
export interface ReadEdition extends Pick<Site, 'current' | 'everydayWords'> {
  edition: Edition;
}

/**
 * Does as `readSite` does, and lets others have their turn between two editions.
 *
 * @param root folder that holds `content/`
 * @param onEdition is told of each edition as soon as it is read, the newest first, while nothing is wrong
 */
export async function readSiteInTurns(
  root: string,
  onEdition: (read: ReadEdition) => void,
): Promise<ReadSite> {
  const steps = readInSteps(root, gitHistory(root));
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value) onEdition(step.value);
    await turn();
  }
  return step.value;
}

/** Stops at each edition; gives those that were read while nothing is wrong. */
function* readInSteps(
  root: string,
  history: History,
): Generator<ReadEdition | undefined, ReadSite> {
  const years = yearsOf(root);
  const shared = readShared(root, years);
  const permalinks = readPermalinks(root);
  const everyday = readEverydayWords(root, history);
  const changelog = readChangelog(root, permalinks.permalinks.places['/changes/']);
  const problems = [shared, permalinks, everyday, changelog].flatMap((read) => read.problems);
  problems.push(...strayFiles(root));
  const { everydayWords } = everyday;
  /** oldest first */
  const read: Omit<ReturnType<typeof readEdition>, 'problems'>[] = [];
  // from the newest: what is made of an edition may say what the newest one is
  for (const year of years.toReversed()) {
    const own = shared.of.get(year);
    if (!own) continue;
    yield;
    const { problems: faults, ...either } = readEdition(root, year, own);
    problems.push(...faults);
    const edition = either.edition ?? either.draft;
    if (edition) problems.push(...missingLists(root, edition, permalinks.permalinks));
    read.unshift(either);
    const current = read.at(-1)?.edition;
    if (edition && current && problems.length === 0) yield { edition, current, everydayWords };
  }
  if (years.length === 0) {
    const fault = {
      file: 'content',
      message: '판이 하나도 없습니다.',
      hint: 'content/<연도>/edition.yaml을 만드십시오: npm run new:edition -- <연도>',
    };
    problems.push(...breaking('contents-name-every-file', [fault]));
  }
  const siteOf = (editions: Edition[]): Site | undefined => {
    const current = editions.at(-1);
    if (!current) return undefined;
    return {
      ...{ editions, current, permalinks: permalinks.permalinks, history },
      everydayWords,
      changes: changelog.changes,
      unread: years.filter((year) => !editions.some((edition) => edition.year === year)),
    };
  };
  const site = siteOf(read.flatMap(({ edition }) => edition ?? []));
  const draft = siteOf(read.flatMap((either) => either.edition ?? either.draft ?? []));
  const isDraft = draft !== undefined && draft.editions.length !== site?.editions.length;
  return { ...(site && { site }), ...(isDraft && { draft }), problems };
}

/** The years of the editions, oldest first. */
export function yearsOf(root: string): string[] {
  const content = join(root, 'content');
  if (!isFolder(content)) return [];
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
