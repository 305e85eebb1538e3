/**
 * Who opens a page within the zip, as Windows lets one, gets this one file and no other: every link of it
 * leads nowhere. The front page says so, and the sheet that takes the words away lies beside it.
 */
import { FOLDER } from './data-script.ts';

/** The sheet, and what is in it. */
export const UNPACKED_SHEET = { file: `${FOLDER}unpacked.css`, css: '.not-unpacked{display:none}' };

/** Puts the words on the front page. @param html as it has been rewritten */
export const tellWhereNotUnpacked = (html: string): string =>
  html
    .replace('</head>', `<link rel="stylesheet" href="${UNPACKED_SHEET.file}"></head>`)
    .replace(
      /(<main\b[^>]*>)/,
      '$1<p class="not-unpacked older-edition" role="note" data-editorial><strong>압축이 풀리지 않은 채 열렸다.</strong> 압축을 모두 푼 다음 그 폴더의 index.html을 여십시오.</p>',
    );
