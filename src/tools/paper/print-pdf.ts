import type { Page } from 'playwright-core';
import { type PdfFacts, pdfFacts } from './pdf-file.ts';
import { retitled } from './pdf-update.ts';
import { numberLines, type PaperPage, preparePage, setNumbers } from './prepare-page.ts';

/** A page on paper. */
export interface PrintedPdf {
  pdf: Uint8Array;
  facts: PdfFacts;
  /** what is wrong with it, in sentences */
  faults: string[];
}

/** Numbers move lines only where a title just fills its line: they settle at once, or the next time. */
const MOST_PRINTINGS = 4;

/**
 * Prints a page as tagged PDF with bookmarks. Its contents and lists get the numbers of their sheets, which
 * are known once it has been printed.
 *
 * @param page the built page in Chromium, loaded
 */
export async function printPdf(page: Page): Promise<PrintedPdf> {
  await page.emulateMedia({ media: 'print' });
  const prepared = await page.evaluate(preparePage);
  const listed = await page.evaluate(numberLines);
  let numbers: readonly number[] = listed.map(() => 0);
  for (let printing = 1; ; printing++) {
    const pdf = await page.pdf({
      ...{ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true },
    });
    const facts = pdfFacts(pdf);
    const found = listed.map((id) => facts.places.get(id) ?? 0);
    if (found.every((number, i) => number === numbers[i])) return checked(pdf, facts, prepared);
    if (printing === MOST_PRINTINGS) throw new Error('차례의 쪽 번호가 정해지지 않습니다.');
    numbers = found;
    await page.evaluate(setNumbers, found);
  }
}

function checked(pdf: Uint8Array, facts: PdfFacts, page: PaperPage): PrintedPdf {
  const faults = [...page.faults, ...faultsOf(facts, page)];
  const objects = facts.bookmarks.map(({ object }) => object);
  if (faults.length > 0) return { pdf, facts, faults };
  const mended = retitled(pdf, objects, page.headings);
  return { pdf: mended, facts: pdfFacts(mended), faults };
}

/** What a reader would miss in the file. */
function faultsOf(facts: PdfFacts, { title, headings, tables }: PaperPage): string[] {
  const count = (kind: string) => facts.elements.get(kind) ?? 0;
  const heads = [1, 2, 3, 4, 5, 6].reduce((sum, level) => sum + count(`H${level}`), 0);
  const strange = facts.bookmarks.filter(({ title: said }, i) => !isSaid(said, headings[i] ?? ''));
  return [
    facts.title !== title && `제목이 “${facts.title}”입니다. “${title}”이어야 합니다.`,
    facts.language !== 'ko' && `언어가 “${facts.language}”입니다.`,
    !facts.isTagged && '구조(태그)가 없습니다.',
    heads < headings.length && `제목 ${headings.length}개 가운데 ${heads}개만 구조에 있습니다.`,
    count('Table') < tables && `표 ${tables}개 가운데 ${count('Table')}개만 구조에 있습니다.`,
    facts.bookmarks.length !== headings.length &&
      `제목은 ${headings.length}개인데 책갈피는 ${facts.bookmarks.length}개입니다.`,
    ...strange.slice(0, 5).map((one) => `책갈피 “${one.title}”이(가) 제자리에 없습니다.`),
    ...facts.deadLinks.map((id) => `링크가 없는 자리 “${id}”로 이어집니다.`),
    ...facts.webLinks
      .filter((link) => /^https?:\/\/(?:localhost|127\.)/.test(link))
      .map((link) => `링크 “${link}”은(는) 이 컴퓨터에서만 열립니다.`),
    ...facts.missingFonts.map((font) => `글꼴 “${font}”이(가) 들어 있지 않습니다.`),
  ].filter((fault) => fault !== false);
}

/** Chromium leaves out spaces where a line ends, and says pieces of a heading at the top of a sheet twice. */
function isSaid(said: string, heading: string): boolean {
  const plain = (text: string) => [...text.replace(/[\s\u2060]/g, '')];
  const [found, wanted] = [plain(said), plain(heading)];
  let at = 0;
  for (const sign of found) if (sign === wanted[at]) at++;
  return at === wanted.length && found.length <= 2 * wanted.length;
}
