import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Columns } from '../columns.ts';
import { type Row, withColumns } from '../shape.ts';
import { shapes } from './index.ts';

type Cells = Record<string, unknown>;

interface Case {
  shape: keyof typeof shapes;
  name: string;
  rows: Cells[];
  /** those of a table, where the shape leaves some to it */
  columns?: Columns;
  /** `row.column: message` of each fault */
  faults?: string[];
}

const aspects = (...names: string[]) => names.map((aspect) => ({ aspect, points: '점' }));
const technologies = (...names: string[]) =>
  names.map((technology) => ({ group: '성능', technology }));
const layers = (...numbers: string[]) =>
  numbers.map((number) => ({ number, element: '칩', explanation: '설명' }));
const chip = (...platform: string[]) => ({
  ...{ kind: '반도체 업체', region: '해외', company: '인텔' },
  ...{ gpu: '-', fpga: '-', asic: '-', neuromorphic: '-', platform },
});
const patents = (
  all: string,
  allCount: string,
  recent: string,
  recentCount: string,
  field = '오류 정정',
) => ({
  ...{ field, allApplicant: all, allPatents: allCount },
  ...{ recentApplicant: recent, recentPatents: recentCount },
});
const YEARS: Columns = {
  ...shapes['policy-growth'].columns,
  y2010: { label: '’10', type: 'measures', optional: true },
  y2021: { label: '’21', type: 'measures', optional: true },
  y2023: { label: '’23', type: 'measures', optional: true },
};
const budget = (whole: string, ...parts: string[]) => ({
  ...{ item: '예산', y2010: '-', y2023: '-' },
  y2021: [
    {
      ...{ text: whole, amounts: [whole] },
      ...(parts.length && { items: parts.map((part) => ({ text: part, amounts: [part] })) }),
    },
  ],
});

const cases: Case[] = [
  { shape: 'swot', name: 'four aspects', rows: aspects('강점', '약점', '기회', '위기') },
  {
    shape: 'swot',
    name: 'two aspects in the wrong order',
    rows: aspects('강점', '기회', '약점', '위기'),
    faults: [
      'r2.aspect: 2번째 행에는 “약점”이(가) 와야 합니다.',
      'r3.aspect: 3번째 행에는 “기회”이(가) 와야 합니다.',
    ],
  },
  {
    shape: 'swot',
    name: 'a fifth aspect',
    rows: aspects('강점', '약점', '기회', '위기', '위기'),
    faults: ['r5.aspect: 행은 강점·약점·기회·위기 넷입니다.'],
  },
  { shape: 'stack-elements', name: 'numbers without a gap', rows: layers('1', '2', '3') },
  {
    shape: 'stack-elements',
    name: 'a number left out',
    rows: layers('1', '3'),
    faults: ['r2.number: 번호가 차례와 다릅니다: 2번째 행입니다.'],
  },
  {
    shape: 'core-technologies',
    name: 'numbers, then rows without',
    rows: technologies('① 양극재', '② 음극재', '공급망'),
  },
  {
    shape: 'core-technologies',
    name: 'a circled number left out',
    rows: technologies('① 양극재', '③ 음극재'),
    faults: ['r2.technology: 기술의 번호가 “③”인데 차례로는 “②”입니다.'],
  },
  {
    shape: 'chip-products',
    name: 'known platforms',
    rows: [chip('데이터센터', '엣지'), chip('엣지')],
  },
  {
    shape: 'chip-products',
    name: 'an unknown platform',
    rows: [chip('데이터센터'), chip('엣지', '우주')],
    faults: ['r2.platform: “우주”: 데이터센터 또는 엣지여야 합니다.'],
  },
  {
    shape: 'patent-applicants',
    name: 'counts that descend within a field',
    rows: [
      patents('IBM', '230', 'IBM', '128'),
      patents('Intel', '230', 'Google', '69'),
      patents('Google', '300', 'Google', '80', 'AI'),
    ],
  },
  {
    shape: 'patent-applicants',
    name: 'a rank above a higher one',
    rows: [patents('IBM', '123', 'Google', '40'), patents('Intel', '230', 'Microsoft', '69')],
    faults: [
      'r2.allPatents: 특허수 230건이 위 순위의 123건보다 많습니다.',
      'r2.recentPatents: 특허수 69건이 위 순위의 40건보다 많습니다.',
    ],
  },
  {
    shape: 'patent-applicants',
    name: 'more recent patents than all',
    rows: [patents('IBM', '100', 'Google', '60'), patents('Google', '55', 'IBM', '42')],
    faults: ['r1.recentPatents: 최근 특허수 60건이 전체 연도의 55건보다 많습니다.'],
  },
  {
    shape: 'policy-growth',
    columns: YEARS,
    name: 'parts that add up',
    rows: [budget('1조원', '4,000억원', '6,000억원')],
  },
  {
    shape: 'policy-growth',
    columns: YEARS,
    name: 'an amount without parts',
    rows: [budget('1조원')],
  },
  {
    shape: 'policy-growth',
    columns: YEARS,
    name: 'parts that miss the whole',
    rows: [budget('1조원', '4,000억원', '5,000억원')],
    faults: ['r1.y2021: 내역의 합이 9,000억인데 “1조원”입니다.'],
  },
];

for (const { shape, columns, name, rows, faults = [] } of cases) {
  test(`${shape}: ${name}`, () => {
    const held = shapes[shape];
    const { row, faults: faultsOf } = columns ? withColumns(held, columns) : held;
    const typed = rows.map((cells, i) => row.parse({ id: `r${i + 1}`, ...cells }) as Row);
    const found = faultsOf(typed);
    assert.deepEqual(
      found.map((f) => `${f.row}.${f.column}: ${f.message}`),
      faults,
    );
  });
}
