import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { citation, ownDate, webCitation } from '#/model/citation.ts';
import { siteOf } from '#/testing/fixture.ts';
import {
  type CitationFile,
  type CslRecord,
  citationRecord,
  citationText,
  styleNames,
} from '#/text/citation-file.ts';
import { citeFileOf } from './cite-file.ts';
import { documentRecord, webRecord } from './record.ts';
import { koreanCitation, templatesOf } from './templates.ts';

const site = siteOf(join(import.meta.dirname, '../..'));
const DAY = new Date(2026, 0, 5);

const RECORD: CslRecord = {
  ...{ id: 'report-2023-a', type: 'chapter', title: '전지 100% {R&D} #1, $_~^\\ 얼마인가?' },
  author: [{ literal: '홍길동' }, { literal: '연구소 R&D 팀' }],
  ...{ 'container-title': '2023 <연차> 보고서', publisher: '연구소', language: 'ko' },
  ...{
    issued: { 'date-parts': [[2024, 1, 2]] },
    submitted: { 'date-parts': [[2023, 6, 7]] },
  },
};
const FILE: CitationFile = {
  ...{ path: '/2023/a/', record: RECORD, styles: templatesOf(RECORD), places: {} },
};
const styled = (style: (typeof styleNames)[number], record = RECORD): string =>
  citationText(style, {
    file: { ...FILE, record, styles: templatesOf(record) },
    ...{ url: 'https://example.kr/2023/a/?q=1%20#b_c', day: DAY },
  });

test('two authors, the day of the document and that of the report', () => {
  const title = '전지 100% {R&D} #1, $_~^\\ 얼마인가?';
  assert.equal(
    styled('korean'),
    `홍길동·연구소 R&D 팀(2024), 「${title}」(2023.06.07), 『2023 <연차> 보고서』, 연구소, 2024.01.02, https://example.kr/2023/a/?q=1%20#b_c (접속일: 2026.01.05).`,
  );
  assert.equal(
    styled('apa'),
    `홍길동 & 연구소 R&D 팀. (2024). ${title} In 2023 <연차> 보고서. 연구소. https://example.kr/2023/a/?q=1%20#b_c`,
  );
  assert.equal(
    styled('chicago'),
    `홍길동 and 연구소 R&D 팀. “${title}” In 2023 <연차> 보고서. 연구소, January 2, 2024. Accessed January 5, 2026. https://example.kr/2023/a/?q=1%20#b_c.`,
  );
});

test('a document came out with its report; the day that it bears is a note', () => {
  for (const edition of site.editions)
    for (const page of edition.documents) {
      const { issued, note } = documentRecord(edition, page);
      assert.deepEqual(issued?.['date-parts'], [edition.published.split('-').map(Number)]);
      const own = ownDate(page);
      assert.equal(note, own && `문서에 적힌 날짜 ${own.replaceAll('-', '.')}`, page.path);
    }
  const note = '문서에 적힌 날짜 2023.06.07';
  const bibtex = styled('bibtex', { ...RECORD, note });
  assert.match(bibtex, /year = \{2024\},\n {2}month = jan,\n {2}day = \{2\},\n {2}note = \{문서에/);
  assert.match(styled('ris', { ...RECORD, note }), /DA {2}- 2024\/01\/02\nN1 {2}- 문서에/);
});

test('BibTeX escapes what LaTeX would take for its own, but not in addresses', () => {
  const text = styled('bibtex');
  assert.ok(
    text.includes(
      'title = {{전지 100\\% \\{R\\&D\\} \\#1, \\$\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{} 얼마인가?}}',
    ),
    text,
  );
  assert.ok(text.includes('author = {{홍길동} and {연구소 R\\&D 팀}}'), text);
  assert.ok(text.includes('url = {https://example.kr/2023/a/?q=1%20#b_c}'), text);
});

test('a title over several lines stays in its field of RIS', () => {
  const text = styled('ris', { ...RECORD, title: '앞\nER  - \nTY  - BOOK' });
  assert.equal(text.match(/^TY {2}- /gm)?.length, 1);
  assert.ok(text.includes('TI  - 앞 ER - TY - BOOK\n'));
});

test('what the templates put in is not read as a template', () => {
  const text = styled('apa', { ...RECORD, title: '{url}과 <i>{date}</i>' });
  assert.ok(text.includes('{url}과 <i>{date}</i>.'), text);
});

test('every document and place is whole in every style', () => {
  for (const edition of site.editions)
    for (const page of edition.documents) {
      const file = citeFileOf(edition, page);
      for (const id of [undefined, ...Object.keys(file.places)]) {
        const cited = { file, id, url: 'https://example.kr/x', day: DAY };
        const { title, author } = citationRecord(cited);
        for (const style of styleNames) {
          const text = citationText(style, cited);
          const where = `${page.path}#${id} ${style}`;
          assert.doesNotMatch(
            text,
            /undefined|\{(?:title|author|url|date|key)\}|[\uE000-\uE003]|1111/,
            where,
          );
          assert.ok(text.includes('https://example.kr/x'), where);
          if (style !== 'bibtex') assert.ok(unmarked(text).includes(unmarked(title)), where);
          for (const { literal } of author ?? [])
            if (style === 'ris') assert.ok(bare(text).includes(bare(literal)), where);
            else if (style !== 'bibtex') assert.ok(text.includes(literal), where);
        }
      }
    }
});

/** In RIS a comma would part a name: brackets stand for it. */
const bare = (text: string): string => text.replace(/[,()\s]/g, '');

/** Quotation marks take turns with those around a title. */
const unmarked = (text: string): string => text.replace(/[“”‘’「」〈〉]/g, '');

test('no title has the marks within it that stand around it', () => {
  const title = '「양자」의 “위기”';
  assert.ok(styled('korean', { ...RECORD, title }).includes('「〈양자〉의 “위기”」'));
  assert.ok(styled('chicago', { ...RECORD, title }).includes('“「양자」의 ‘위기.’” In '));
  assert.ok(styled('apa', { ...RECORD, title }).includes(`. ${title}. In `));
  assert.ok(styled('ris', { ...RECORD, title }).includes(`TI  - ${title}\n`));
});

test('BibTeX and RIS are read back as the record', () => {
  for (const edition of site.editions)
    for (const page of edition.documents) {
      const cited = { file: citeFileOf(edition, page), url: 'https://example.kr/x#y', day: DAY };
      const record = citationRecord(cited);
      const authors = record.author?.map(({ literal }) => literal);
      for (const style of ['bibtex', 'ris'] as const) {
        const [read = {}] = new Cite(citationText(style, cited)).data;
        const names = read.author as { literal?: string; family?: string }[];
        assert.deepEqual(
          names.map(({ literal, family }) => literal ?? family),
          authors,
          page.path,
        );
        assert.equal(plain(read.title), record.title, page.path);
        for (const field of ['container-title', 'publisher', 'URL', 'type'] as const)
          assert.equal(read[field], record[field], `${page.path} ${style} ${field}`);
        const { 'date-parts': parts } = read.issued as { 'date-parts': number[][] };
        const [issued = []] = record.issued?.['date-parts'] ?? [];
        // of a chapter citation-js reads the year alone; the day stands in DA
        assert.deepEqual(parts, [style === 'ris' ? issued.slice(0, 1) : issued], page.path);
      }
    }
});

/** Titles as citation-js reads them: what keeps its capitals is marked. */
const plain = (title: unknown): string => String(title).replace(/<[^>]*>/g, '');

test('the citation of the page and of quotations is the Korean style', () => {
  for (const edition of site.editions) {
    for (const page of edition.documents) {
      const record = documentRecord(edition, page);
      assert.equal(citation(edition, page), koreanCitation(record));
      const URL = 'https://example.kr/2023/';
      assert.equal(citation(edition, page, URL), koreanCitation({ ...record, URL }));
    }
    assert.equal(
      webCitation(edition, '용어집'),
      koreanCitation(webRecord(edition, '/glossary/', '용어집')),
    );
  }
});
