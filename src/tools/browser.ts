import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A browser that is there already: `CHROME_PATH`, one on the PATH, or Chrome on a Mac. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  for (const name of NAMES) {
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
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
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
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  if (!findBrowser()) run('npx', 'playwright-core', 'install', 'chromium');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    '시험에는 Chromium이나 Chrome이 필요합니다: 설치하거나 CHROME_PATH에 실행 파일의 경로를 주십시오.',
  );
}
