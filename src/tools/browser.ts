import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without windows, menus and tabs: a page of it costs a third of the work. */
const HEADLESS = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A browser that is there already: `CHROME_PATH`, one on the PATH, or Chrome on a Mac. */
export const findBrowser = (): string | undefined => find([...NAMES, HEADLESS]);

/** As `findBrowser`, the one without windows first: many pages are opened, none is looked at. */
const findForTests = (): string | undefined => find([HEADLESS, ...NAMES]);

/** The first of these names that is there. */
function find(names: readonly string[]): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // not on the PATH: the next name
    }
  }
  return existsSync(MAC) ? MAC : playwrightBrowser();
}

/** The browser that Playwright has downloaded before, if any. */
function playwrightBrowser(): string | undefined {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  try {
    const path = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds a browser for the tests, or brings one: Debian's package when root, else Playwright's download.
 *
 * @returns path of the executable
 * @throws Error with one sentence on what to install
 */
export const ensureBrowser = (): string => findBrowser() ?? install('chromium');

/**
 * Finds or brings the browser that tests run in, as `ensureBrowser` does; Debian has it without windows.
 *
 * @returns path of the executable
 * @throws Error with one sentence on what to install
 */
export const ensureTestBrowser = (): string => findForTests() ?? install(HEADLESS, 'chromium');

/** Installs the first of these Debian packages that there is, or what Playwright downloads. */
function install(...packages: string[]): string {
  const run = (command: string, ...args: string[]) => {
    try {
      execFileSync(command, args, { stdio: 'inherit' });
    } catch {
      // the next way may work; the last one failing is told below
    }
  };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('시험에 쓸 Chromium을 설치합니다(apt-get).');
    run('apt-get', 'update', '-qq');
    const options = ['-y', '-qq', '--no-install-recommends'];
    for (const name of packages)
      if (!findForTests()) run('apt-get', 'install', ...options, name, 'fonts-noto-cjk');
  }
  if (!findForTests()) run('npx', 'playwright-core', 'install', 'chromium');
  const installed = findForTests();
  if (installed) return installed;
  throw new Error(
    '시험에는 Chromium이나 Chrome이 필요합니다: 설치하거나 CHROME_PATH에 실행 파일의 경로를 주십시오.',
  );
}
