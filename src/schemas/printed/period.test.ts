import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '#/testing/random.ts';
import { parsePeriod, wholePeriod, yearWrittenOut } from './period.ts';

const periods: [printed: string, from: string | undefined, to?: string][] = [
  ['2023', '2023'],
  ['’23', '2023'],
  ["'23", '2023'],
  ['1999', '1999'],
  ['’60', '2060'],
  ['’00', '2000'],
  ['’23년', '2023'],
  ['23년', '2023'],
  ['2023년', '2023'],
  ['(’23)', '2023'],
  ['’22.下', '2022'],
  ['’23년 상반기', '2023'],
  ['23년 1분기', '2023'],
  ['10년 초', '2010'],
  ['’23.7', '2023-07'],
  ['23.07', '2023-07'],
  ['’22.11.', '2022-11'],
  ['2023년 4월', '2023-04'],
  ['2023년 4월 5일', '2023-04-05'],
  ['’23.06.29.', '2023-06-29'],
  ['2023/7/1', '2023-07-01'],
  ['2023-07', '2023-07'],
  ['2023-07-01', '2023-07-01'],
  ['’23~', '2023'],
  ['’18.09~', '2018-09'],
  ['’23년부터', '2023'],
  ['’25년 이후', '2025'],
  ['’30년까지', undefined, '2030'],
  ['2025년 이전', undefined, '2025'],
  ['~’30', undefined, '2030'],
  ['’23~’27', '2023', '2027'],
  ['’23-’25', '2023', '2025'],
  ['’22~27', '2022', '2027'],
  ['2023~27', '2023', '2027'],
  ['’22년~’30년', '2022', '2030'],
  ['’09~’11년까지', '2009', '2011'],
  ['’18.12~’21.11', '2018-12', '2021-11'],
  ['’19.05~’22', '2019-05', '2022'],
  ['’23.07~09', '2023-07', '2023-09'],
  ['’23.10.12~13', '2023-10-12', '2023-10-13'],
  ['’23.07.~’23.09.', '2023-07', '2023-09'],
  ['’23~’23', '2023', '2023'],
];

test('a printed time has its bounds in ISO 8601', () => {
  for (const [printed, from, to] of periods) {
    const bounds = { printed, ...(from && { from }), ...(to && { to }) };
    assert.deepEqual(parsePeriod(printed), bounds, printed);
  }
});

test('what is no time is none', () => {
  const others = [
    ...['', '-', '내년', '3년', '202', '20233', '2123', '2020년대', '’23, ’24', '~', '’23~’25~’27'],
    // of another century than two digits say
    ...['’99', '’61', '99.12', '99년', '’98~’99', '’99~’01'],
    // a bare number may be anything
    ...['23', '99', '23~27'],
    // not on the calendar
    ...['’23.13', '’23.00', '’23.02.30', '2023-13-01', '2023년 13월', '’23.07~13'],
    // running backwards
    ...['’27~’23', '’23.09~07', '’23.07.02~’23.07.01', '2024~2023'],
  ];
  for (const printed of others) assert.equal(parsePeriod(printed), null, printed);
});

test('a year of another century is written out, where that makes a date', () => {
  const years: [printed: string, full: string | null][] = [
    ['’99', '1999'],
    ['’61.3', '1961.3'],
    ['99년', '1999년'],
    ['’98.12~’99.02', '1998.12~1999.02'],
    ['’99~’01', '1999~’01'],
    ['’99.13', null],
    ['’99.02.30', null],
    ['’23', null],
    ['2099', null],
    ['2023.99', null],
    ['글 99', null],
  ];
  for (const [printed, full] of years) assert.equal(yearWrittenOut(printed), full, printed);
});

test('any date comes back from each of its printed forms', () => {
  const { int, pick } = seeded(5);
  const two = (n: number) => String(n).padStart(2, '0');
  for (let i = 0; i < 2000; i++) {
    const [year, month, day] = [int(2000, 2060), int(1, 12), int(1, 28)];
    const short = `’${two(year % 100)}`;
    const [printed, iso] = pick([
      [`${year}년`, `${year}`],
      [short, `${year}`],
      [`${short}.${two(month)}`, `${year}-${two(month)}`],
      [`${year}년 ${month}월`, `${year}-${two(month)}`],
      [`${short}.${two(month)}.${two(day)}.`, `${year}-${two(month)}-${two(day)}`],
      [`${year}-${two(month)}-${two(day)}`, `${year}-${two(month)}-${two(day)}`],
    ] as const);
    assert.deepEqual(parsePeriod(printed), { printed, from: iso });
    const until = `${printed}까지`;
    assert.deepEqual(parsePeriod(until), { printed: until, to: iso });
  }
});

test('any span comes back, and none that runs backwards', () => {
  const { int, pick } = seeded(6);
  for (let i = 0; i < 1000; i++) {
    const [from, to] = [int(2000, 2060), int(2000, 2060)];
    const joint = pick(['~', '∼', '–', ' ~ ']);
    const printed = `’${String(from).slice(2)}${joint}’${String(to).slice(2)}`;
    const span = { printed, from: String(from), to: String(to) };
    assert.deepEqual(parsePeriod(printed), from <= to ? span : null, printed);
  }
});

test('a date is told from the end or beginning that it is part of', () => {
  for (const [text, printed, whole] of [
    ['공장 신설 (~’25, ’26)', '’25', '~’25'],
    ['공장 신설 (~’25, ’26)', '’26', '’26'],
    ['(~’30년까지, 총 3.2조 원)', '’30년까지', '~’30년까지'],
    ['’30년까지 10%', '’30', '’30년까지'],
    ['’22년부터', '’22년', '’22년부터'],
    ['(’26~, 삼성SDI)', '’26', '’26~'],
    ['’23~’27', '’23', '’23~’27'],
    ['’23-’25', '’25', '-’25'],
    ['’23.07 시행', '’23', '’23.07'],
    ['’25~’26, 그리고 ’25', '’25', '’25'],
    ['’22년 9% → ’23년 20%', '’22년', '’22년'],
    ['’23년', '’24년', '’24년'],
  ] as const)
    assert.equal(wholePeriod(text, printed), whole, text);
});
