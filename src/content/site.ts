import { globSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { EverydayWord } from '#/schemas/everyday-word.ts';
import { editionLists, sharedLists } from '#/schemas/lists.ts';
import { type Change, readChangelog } from './changelog.ts';
import { DATA_VERSIONS } from './data-versions.ts';
import { type Edition, readEdition } from './edition.ts';
import { readEverydayWords } from './everyday-words.ts';
import { gitHistory, type History } from './history.ts';
import type { Written } from './list.ts';
import { missingLists } from './missing-lists.ts';
import { type Published, readPermalinks } from './permalinks.ts';
import { breaking, type Problem } from './problem.ts';
import { readShared } from './shared.ts';

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

/**
 * Does as `readSite` does, and lets others have their turn between two editions.
 *
 * @param root folder that holds `content/`
 */
export async function readSiteInTurns(root: string): Promise<ReadSite> {
  const steps = readInSteps(root, gitHistory(root));
  let step = steps.next();
  for (; !step.done; step = steps.next()) await turn();
  return step.value;
}

/** Stops before each edition. */
function* readInSteps(root: string, history: History): Generator<void, ReadSite> {
  const years = yearsOf(root);
  const shared = readShared(root, years);
  const permalinks = readPermalinks(root);
  const everyday = readEverydayWords(root, history);
  const changelog = readChangelog(root, permalinks.permalinks.places['/changes/']);
  const problems = [shared, permalinks, everyday, changelog].flatMap((read) => read.problems);
  problems.push(...strayFiles(root));
  const read: Omit<ReturnType<typeof readEdition>, 'problems'>[] = [];
  for (const year of years) {
    const own = shared.of.get(year);
    if (!own) continue;
    yield;
    const { problems: faults, ...either } = readEdition(root, year, own);
    problems.push(...faults);
    const edition = either.edition ?? either.draft;
    if (edition) problems.push(...missingLists(root, edition, permalinks.permalinks));
    read.push(either);
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
      everydayWords: everyday.everydayWords,
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

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const YEAR = '[0-9][0-9][0-9][0-9]';
const SHARED_FILES = Object.values(sharedLists).map(({ files }) => files);

/** Files that hold content, as patterns below `content/`. */
const KNOWN = [
  ...['permalinks.yaml', 'everyday-words.yaml', ...SHARED_FILES],
  ...[
    ...['edition.yaml', DATA_VERSIONS, '*/*.mdx', '*/tables/*.yaml', ...SHARED_FILES],
    ...Object.values(editionLists).map(({ files }) => files),
  ].map((file) => `${YEAR}/${file}`),
];

/** All files below a folder but those that systems and editors keep for themselves. */
const filesIn = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^\.|~$|^#.*#$|^Thumbs\.db$/.test(entry.name))
        .map(({ parentPath, name }) =>
          relative(folder, join(parentPath, name)).replaceAll(sep, '/'),
        )
    : [];

/** Content that lies where nothing reads it would be passed over in silence. */
function strayFiles(root: string): Problem[] {
  const content = join(root, 'content');
  const known = new Set(globSync(KNOWN, { cwd: content }));
  const stray = filesIn(content)
    .filter((file) => !known.has(file))
    .sort()
    .map((file) => ({
      ...{ file: `content/${file}`, line: 1, column: 1 },
      message: '어디에도 쓰이지 않는 파일입니다.',
      hint: /^\d{4}\//.test(file)
        ? '지우거나 옮기십시오. 표는 <분야>/tables/<표 id>.yaml, 문서는 <분야>/<문서>.mdx에 둡니다.'
        : '판마다 폴더 이름은 네 자리 연도입니다: content/2024/…',
    }));
  return breaking('contents-name-every-file', stray);
}
