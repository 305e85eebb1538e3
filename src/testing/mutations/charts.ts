import { ANYWHERE, below, MDX, type Mutation, one } from './mutation.ts';

const CHARTS = /\/charts\/(?!timeline).*\.yaml$/;
const typed = { file: CHARTS, rule: 'charts-draw-typed-data' } as const;

/** Slips in charts, and prose in marks that the edition does not print. */
export const chartMutations: Mutation[] = [
  {
    ...{ name: 'a chart of no table', ...typed, says: '표 “', at: ANYWHERE },
    change: one(/(table: [\w-]+)/, '$1x'),
  },
  {
    ...{ name: 'a chart of no column', ...typed, says: '열', at: ANYWHERE },
    change: one(/(values: \[)/, '$1nocolumn, '),
  },
  {
    ...{ name: 'a chart of another kind', file: CHARTS, rule: 'content-fits-its-schema' },
    ...{ change: one(/^( {2}kind: ).*$/m, '$1pie'), says: '쓸 수 있는 값: bar' },
  },
  {
    ...{ name: 'a chart in another section', file: CHARTS, rule: 'charts-are-shown' },
    ...{ change: one(/^( {2}section: .*)$/m, '$1x'), says: '아니라 절' },
  },
  {
    ...{ name: 'a chart in no document', file: CHARTS, rule: 'charts-are-shown' },
    ...{ change: one(/^( {2}document: .*)$/m, '$1x'), says: '문서 “' },
  },
  {
    ...{ name: 'a figure in the title of a chart', file: CHARTS, says: '없는 수치: 98765' },
    ...{ change: one(/^( {2}title: .*)$/m, '$1 98765배'), rule: 'charts-say-what-they-show' },
  },
  {
    ...{ name: 'a chart without title', file: CHARTS, rule: 'content-fits-its-schema' },
    ...{ change: one(/^ {2}title: .*\n/m, ''), says: '“title”' },
  },
  {
    ...{ name: 'a chart that its document does not show', file: MDX, rule: 'charts-are-shown' },
    ...{ change: one(/^<Chart id="[^"]+" \/>$/m, ''), says: '그림', told: CHARTS, at: ANYWHERE },
  },
  ...Object.entries({
    'a box of code': ['```\n글\n```', '코드 상자'],
    'code in a sentence': ['글 `코드` 글', '코드(`)'],
    'a line across the page': ['***', '가로줄'],
    'a quotation in a box': ['> 글', '인용 상자'],
    'a box to tick': ['- [ ] 글', '표시하는 칸'],
  }).map(
    ([name, [text = '', says = '']]): Mutation => ({
      ...{ name, file: MDX, rule: 'prose-is-plain', says, change: below(text) },
    }),
  ),
];
