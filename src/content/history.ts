import { execFileSync } from 'node:child_process';

/** What git has of the project's files. */
export interface History {
  /**
   * The texts of a file in the last commits that touched it.
   *
   * @param file path from the project's root
   * @param most how many commits to look at
   * @returns newest first; empty where there is no git, or no commit has the file
   */
  versions(file: string, most: number): readonly string[];
}

/** Where there is no git nothing is known, and nothing is said. */
export const noHistory: History = { versions: () => [] };

/** The history of the repository that holds `root`; asked only when a rule needs it. */
export function gitHistory(root: string): History {
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync('git', args, {
        ...{ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  };
  return {
    versions: (file, most) =>
      (git('log', `-${most}`, '--format=%H', '--', file) ?? '')
        .split('\n')
        .filter(Boolean)
        .flatMap((commit) => git('show', `${commit}:./${file}`) ?? []),
  };
}
