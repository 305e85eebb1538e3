import { ANYWHERE, type Mutation, one } from './mutation.ts';

const REFERENCES = /\/references\/.*\.yaml$/;
const ERRATA = /\/errata\/.*\.yaml$/;

/** Slips in references and errata. */
export const sourceMutations: Mutation[] = [
  {
    name: 'a reference that nothing cites',
    says: '머리에서 이 출처를 인용하지 않습니다',
    file: REFERENCES,
    change: (text) =>
      `${text}- { id: nothing-cites-it, kind: report, title: 글, printed: [{ document: intro, text: 글 }] }\n`,
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a title that is printed nowhere',
    says: 'printed 어디에도',
    file: REFERENCES,
    change: one(/^ {2}title: .*$/m, '  title: 반도체 보고서'),
    rule: 'references-quote-the-print',
  },
  {
    name: 'a title where none is printed',
    says: 'printed 어디에도',
    file: REFERENCES,
    change: one(
      /^( {2}kind: \S+\n)(?= {2}author: .*\n {2}date: .*\n {2}printed:)/m,
      '$1  title: 기사\n',
    ),
    rule: 'references-quote-the-print',
  },
  {
    name: 'a source without its words at a place',
    at: ANYWHERE,
    says: 'printed에 이 자리의',
    file: REFERENCES,
    change: one(/^ {4}- document: .*\n {6}at: .*\n {6}text: .*\n(?= {4}- )/m, ''),
    told: /\.(mdx|yaml)$/,
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a source line at no place',
    says: '없습니다',
    file: REFERENCES,
    change: one(/^( {6}at: .*)$/m, '$1x'),
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a source line in no document',
    says: '없습니다',
    file: REFERENCES,
    change: one(/^( {4}- document: .*)$/m, '$1x'),
    rule: 'references-stand-where-printed',
  },
  {
    name: 'a reference without web address',
    rule: 'content-fits-its-schema',
    says: '인터넷 주소가 아닙니다. https://로 시작하는 주소를 적으십시오.',
    file: REFERENCES,
    change: one(/(url: )https?:\/\//, '$1'),
  },
  {
    name: 'an erratum at no place',
    rule: 'errata-have-places',
    says: '없습니다',
    file: ERRATA,
    change: one(/^( {6}at: .*)$/m, '$1x'),
  },
  {
    name: 'an erratum of no document',
    rule: 'errata-have-places',
    says: '없습니다',
    file: ERRATA,
    change: one(/^( {4}- document: .*)$/m, '$1x'),
  },
  {
    name: 'a kept erratum without mark',
    at: /document:|at:|printed:/,
    rule: 'errata-are-marked',
    says: '인쇄본대로 둔',
    file: ERRATA,
    change: one(/treatment: (corrected|noted)/, 'treatment: kept'),
  },
  {
    name: 'an erratum without its words',
    rule: 'content-fits-its-schema',
    says: '빠졌습니다',
    file: ERRATA,
    // a place that it is held against needs none
    change: one(
      /^( {2}places:\n {4}- document: .*\n(?: {6}(?:at|column): .*\n)*) {6}printed: .*\n/m,
      '$1',
    ),
  },
  {
    name: 'an erratum in an unknown column',
    rule: 'errata-have-places',
    says: '없습니다',
    file: ERRATA,
    change: one(/^( {6}column: .*)$/m, '$1x'),
  },
];
