import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Chart } from '#/schemas/chart.ts';
import { siteOf } from '#/testing/fixture.ts';
import { readChart } from './chart-points.ts';
import { chartErrata, chartSources } from './chart-sources.ts';
import { chartSummary } from './chart-summary.ts';
import { lanesOf } from './chart-timeline.ts';
import { timelineOf } from './timeline.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;

function chart(id: string): Chart {
  const found = edition.charts.get(id);
  assert.ok(found, id);
  return found;
}

const shown = (id: string) =>
  readChart(edition, chart(id)).points.map(({ panel, series, label, text }) =>
    [panel, series, label, text].filter(Boolean).join(' '),
  );

test('every value of every chart of the report can be read', () => {
  assert.ok(edition.charts.size >= 10);
  for (const one of edition.charts) {
    const { points, faults } = readChart(edition, one);
    assert.deepEqual(faults, [], one.id);
    const written = one.statements.length + one.cells.length;
    assert.ok(one.kind === 'timeline' ? written === 0 : points.length >= written, one.id);
  }
});

test('cells of a table: rows and columns as the table has them, empty cells as empty', () => {
  assert.deepEqual(shown('battery-policy').slice(3, 6), [
    '혁신·정책 펀드 ’10 –',
    '혁신·정책 펀드 ’21 800억원',
    '혁신·정책 펀드 ’23 5,000억원',
  ]);
  assert.equal(shown('quantum-patents')[0], '양자컴퓨팅의 물리적 구현 IBM(미국, 회사) 230개');
  assert.equal(shown('graduates')[1], '조재필 교수 산업계 석사 25명');
});

test('quoted figures: as printed, with the sentence and the place that they stand in', () => {
  assert.deepEqual(shown('eu-battery-shares'), [
    '한국 ’20년 68%',
    '한국 ’22년 64%',
    '중국 ’20년 17%',
    '중국 ’22년 34%',
  ]);
  const [first] = readChart(edition, chart('eu-battery-shares')).points;
  assert.match(first?.words ?? '', /한국이 ’20년 68%/);
  assert.equal(first?.address, '/2023/battery/eu-market/#trends');
});

test('a value in doubt has its erratum; a count keeps clear of an erratum of its share', () => {
  const ids = (id: string) => chartErrata(edition, chart(id)).map(({ erratum }) => erratum.id);
  assert.deepEqual(ids('quantum-programmes'), ['e169', 'e219']);
  assert.deepEqual(ids('graduates'), []);
  assert.match(chartSummary(edition, chart('quantum-programmes')), /약 7,700억 원 \(인쇄본의 오류/);
});

test('sources are the tables with their source lines, and the sections', () => {
  const [table] = chartSources(edition, chart('battery-targets'));
  assert.equal(table?.address, '/2023/battery/rd-trends/#battery-material-targets');
  assert.ok(table?.isTable && table.printed.length > 0);
  assert.equal(chartSources(edition, chart('eu-battery-shares')).length, 1);
});

test('the chart of the timeline counts every entry of its years once', () => {
  const timeline = chart('timeline-by-year');
  const counted = lanesOf(edition, timeline)
    .flatMap(({ years }) => years)
    .reduce((sum, { done, ahead }) => sum + done + ahead, 0);
  const within = timelineOf(edition).filter(({ date }) => {
    const year = (date.from ?? date.to ?? '').slice(0, 4);
    return year >= '2009' && year <= '2042';
  });
  assert.equal(counted, within.length);
  assert.match(chartSummary(edition, timeline), /이 기간 밖에 있는 1990년의 1건/);
});
