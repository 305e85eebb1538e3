/**
 * Makes the whole report a tagged PDF with bookmarks, from the page that a build has made of it.
 *
 *     npm run pdf                    the newest edition (run npm run build first)
 *     npm run pdf -- 2023            another one
 *     npm run pdf -- --to <file>     .build/report-<year>.pdf unless given
 *
 * A build that knew its SITE_URL lets links lead to the site; without, they are words alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { findBrowser } from '#/tools/browser.ts';
import { fail } from '#/tools/command-line.ts';
import { bookJob } from '#/tools/paper/book-job.ts';
import { printPdf } from '#/tools/paper/print-pdf.ts';
import { serveSite } from '#/tools/static-server.ts';

const { dist, base } = readSettings();
const { path, to } = bookJob('pdf', dist);
const executablePath = findBrowser();
if (!executablePath)
  fail(
    'PDF를 만들려면 Chromium이나 Chrome이 필요합니다: 설치하거나 CHROME_PATH에 실행 파일의 경로를 주십시오.',
  );

const server = await serveSite({ dist, base });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  // as wide as the sheet without its margins, so that what is too wide is seen
  const width = Math.round(((210 - 32) / 25.4) * 96);
  const page = await browser.newPage({ viewport: { width, height: 980 }, locale: 'ko-KR' });
  await page.goto(server.url + path.slice(1));
  const { pdf, facts, faults } = await printPdf(page);
  if (faults.length > 0) {
    console.error(faults.map((fault) => `- ${fault}`).join('\n'));
    fail(`PDF에 잘못된 곳이 ${faults.length}군데 있어 쓰지 않았습니다.`);
  }
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, pdf);
  const size = pdf.length.toLocaleString('ko-KR');
  console.log(
    `${to}: ${facts.sheets}쪽, ${size}바이트, 책갈피 ${facts.bookmarks.length}개, 표 ${facts.elements.get('Table') ?? 0}개.`,
  );
} finally {
  await browser.close();
  await server.close();
}
