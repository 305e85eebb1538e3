import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, isAddress } from '#/text/address.ts';
import { commandLine, fail } from '../command-line.ts';

/** What a command makes a book of, and where that goes. */
export interface BookJob {
  year: string;
  /** the page that has the whole report */
  path: Address;
  /** the file to write */
  to: string;
}

/**
 * Reads what a command is told: `[<year>] [--to <file>]`. Ends the process with one sentence where that
 * cannot be done.
 *
 * @param ending of the file, which is the command's name too
 * @param dist folder of the built site
 */
export function bookJob(ending: 'pdf' | 'epub', dist: string): BookJob {
  const { values, positionals } = commandLine(`npm run ${ending} -- [<연도>] [--to <파일>]`, {
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  const years = globSync('*/print/index.html', { cwd: dist })
    .map((file) => file.split(/[\\/]/)[0] ?? '')
    .sort();
  if (!existsSync(dist) || years.length === 0)
    fail('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
  const [year = years.at(-1) ?? ''] = positionals;
  const path = `/${year}/print/`;
  if (!years.includes(year) || !isAddress(path))
    fail(`dist에 ${year}년판이 없습니다. 있는 판: ${years.join(', ')}`);
  return { year, path, to: values.to ?? join('.build', `report-${year}.${ending}`) };
}
