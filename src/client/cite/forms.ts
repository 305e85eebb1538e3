import {
  type Cited,
  citationRecord,
  citationRuns,
  citationText,
  type Run,
  type StyleName,
} from '#/text/citation-file.ts';
import { escaped } from '../table/clipboard.ts';

/** A citation in one form, ready to be shown, copied and kept. */
export interface Form {
  name: string;
  /** what it is for */
  hint: string;
  runs: Run[];
  /** the file it is kept as; texts are only copied */
  file?: { extension: string; type: string };
}

const TEXTS: [style: StyleName, name: string, hint: string][] = [
  ['korean', '한국어 학술지', '저자와 연도로 시작'],
  ['apa', 'APA', '7판, 참고문헌'],
  ['chicago', 'Chicago', '18판, 참고문헌'],
];

/** The citations of a place that are read: sentences. */
export const textForms = (cited: Cited): Form[] =>
  TEXTS.map(([style, name, hint]) => ({ name, hint, runs: citationRuns(style, cited) })).filter(
    ({ runs }) => textOf(runs) !== '',
  );

/** The citations that a program reads. */
export function dataForms(cited: Cited): Form[] {
  const plain = (text: string): Run[] => [{ text, isItalic: false }];
  const record = JSON.stringify([citationRecord(cited)], null, 2);
  return [
    {
      ...{ name: 'BibTeX', hint: 'LaTeX', runs: plain(citationText('bibtex', cited)) },
      file: { extension: 'bib', type: 'application/x-bibtex' },
    },
    {
      ...{ name: 'RIS', hint: 'EndNote·Mendeley', runs: plain(citationText('ris', cited)) },
      file: { extension: 'ris', type: 'application/x-research-info-systems' },
    },
    {
      ...{ name: 'CSL-JSON', hint: 'Zotero·Pandoc', runs: plain(`${record}\n`) },
      file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
    },
  ];
}

/** The words of a citation. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A citation as markup, for programs that keep italics. */
const htmlOf = (runs: readonly Run[]): string =>
  runs.map(({ text, isItalic }) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');

/** Words of the report before their citation, as both forms of the clipboard have them. */
export const withQuote = (runs: readonly Run[], quote: string | undefined) => ({
  text: (quote ? `“${quote}”\n` : '') + textOf(runs),
  html: `<meta charset="utf-8">${quote ? `<p>“${escaped(quote)}”</p>` : ''}<p>${htmlOf(runs)}</p>`,
});
