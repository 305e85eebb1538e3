import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { FOR_HOSTS, isHashed } from '#/hosting/addresses.ts';
import { DeployFault, withLock } from './deploy-lock.ts';
import { readDeployed, writeDeployed } from './deployed.ts';

const DAY = 86_400_000;
/** What a build has written, and folders of other things have not. */
const PARTS = ['index.html', '404.html', FOR_HOSTS.nginx];

/** What is deployed, and how. */
export interface Merge {
  /** folder of the built site */
  from: string;
  /** folder of the host; it need not exist */
  to: string;
  /** days for which files of earlier sites live on that open tabs may still load */
  keepDays: number;
  /** the clock, ms */
  now: number;
  /** true to put back a site that was built before the one that is there */
  mayBeOlder?: boolean;
}

/** What came of it. */
export interface Merged {
  written: number;
  removed: number;
  /** files of earlier sites that live on */
  outdated: number;
  /** files that were there before the first deploy of this kind, and were left alone */
  foreign: number;
  /** true when nginx has to read its configuration anew */
  needsReload: boolean;
}

/**
 * Puts a built site over the one that a host serves: what pages load first, the pages after it, and what
 * is no longer needed goes last. At every moment each page has all that it loads, and so has a tab that
 * was opened before. Files that are the same are left as they are, with their day; a deploy that was
 * stopped is finished by the next one.
 *
 * @throws DeployFault when there is nothing to deploy, or what is there is newer
 * @throws Error of the system, when there is no room or no right to write
 */
export function mergeSite({ from, to, keepDays, now, mayBeOlder = false }: Merge): Merged {
  if (PARTS.some((file) => !existsSync(join(from, file))))
    throw new DeployFault(`${from}에 만든 사이트가 없습니다. 먼저 “npm run build”를 하십시오.`);
  const [source, target] = [resolve(from) + sep, resolve(to) + sep];
  if (source.startsWith(target) || target.startsWith(source))
    throw new DeployFault(`${from}과 ${to}은 서로 다른 폴더라야 합니다.`);
  makeFolder(to);

  return withLock(to, (folder) => {
    const before = readDeployed(to);
    const built = Math.floor(statSync(join(from, FOR_HOSTS.nginx)).mtimeMs);
    if (before && built < before.built && !mayBeOlder)
      throw new DeployFault(
        `${to}에는 ${from}보다 나중에 만든 사이트가 있습니다. 앞의 것으로 되돌리려면 --older를 붙이십시오.`,
      );

    const files = filesOf(from);
    const fresh = new Set(files);
    const known = before?.files ?? [];
    const foreign = filesOf(to).filter((file) => !known.includes(file) && !isOurs(file, fresh));
    const needsReload = !isSame(join(from, FOR_HOSTS.nginx), join(to, FOR_HOSTS.nginx));

    // noted first what is to come: a deploy that is stopped has put nothing there that nobody knows of
    const note = (all: readonly string[], outdated: Record<string, number>) => {
      writeDeployed(join(folder, 'deployed'), { built, files: all, outdated });
      renameSync(join(folder, 'deployed'), join(to, FOR_HOSTS.deployed));
    };
    note([...new Set([...known, ...files])].sort(), { ...before?.outdated });

    let written = 0;
    for (const file of inOrder(files)) {
      const place = join(to, file);
      if (isSame(join(from, file), place)) continue;
      const whole = join(folder, 'file');
      copyFileSync(join(from, file), whole);
      mkdirSync(dirname(place), { recursive: true });
      renameSync(whole, place);
      // compressed from what stood here before
      for (const ending of ['.br', '.gz'])
        if (!fresh.has(file + ending)) rmSync(place + ending, { force: true });
      written++;
    }

    const outdated: Record<string, number> = {};
    let removed = 0;
    for (const file of known.filter((name) => !fresh.has(name))) {
      const since = before?.outdated[file] ?? now;
      if (isHashedFile(file) && now - since < keepDays * DAY && existsSync(join(to, file)))
        outdated[file] = since;
      else if (remove(to, file)) removed++;
    }
    note([...files, ...Object.keys(outdated)].sort(), outdated);
    const waiting = Object.keys(outdated).length;
    return { written, removed, outdated: waiting, foreign: foreign.length, needsReload };
  });
}

/** Makes the host's folder; Node says of a disk that cannot be written that something is missing. */
function makeFolder(to: string): void {
  try {
    mkdirSync(to, { recursive: true });
  } catch {
    throw new DeployFault(
      `${to}을(를) 만들 수 없습니다. 쓸 수 있는 자리인지, 쓸 권한이 있는지 보십시오.`,
    );
  }
}

/** The files below a folder, but those of a deploy itself. */
const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file !== FOR_HOSTS.deployed)
    .sort();

/** A compressed file is as lasting as what it was made of. */
const isHashedFile = (file: string): boolean => isHashed(`/${file.replace(/\.(?:br|gz)$/, '')}`);

/** Is a file that no deploy knows of one that the new site has too, or made of such a one? */
const isOurs = (file: string, fresh: ReadonlySet<string>): boolean =>
  fresh.has(file) || fresh.has(file.replace(/\.(?:br|gz)$/, ''));

/** What is loaded before who loads it. */
const inOrder = (files: readonly string[]): string[] => {
  const rank = (file: string) =>
    isHashedFile(file) ? 0 : /\.html(?:\.br|\.gz)?$/.test(file) ? 2 : 1;
  return [...files].sort((a, b) => rank(a) - rank(b));
};

function isSame(a: string, b: string): boolean {
  const there = statSync(b, { throwIfNoEntry: false });
  if (there?.isFile() !== true || there.size !== statSync(a).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}

/** Removes a file, and the folders that it leaves empty. @returns whether it was there */
function remove(to: string, file: string): boolean {
  const path = join(to, file);
  if (!existsSync(path)) return false;
  rmSync(path);
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(to, folder));
    } catch {
      break;
    }
  }
  return true;
}
