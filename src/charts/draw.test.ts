import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readChart } from '#/model/chart-points.ts';
import { siteOf } from '#/testing/fixture.ts';
import { drawn } from './draw.ts';
import { pictureOf } from './picture.ts';
import { escaped } from './plot.ts';
import { WIDTHS, type Width } from './style.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;
const widths = Object.keys(WIDTHS) as Width[];

const textsOf = (svg: string): string[] =>
  [...parseHTML(`<svg>${svg}</svg>`).document.querySelectorAll('text')].map(
    (text) => text.textContent ?? '',
  );

for (const chart of edition.charts)
  for (const width of widths)
    test(`${chart.id}, ${width}: every name and figure is drawn, nothing that the policy forbids`, () => {
      const { svg, height } = drawn(edition, chart, width);
      assert.ok(height > 40);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity|<style| style=| aria-| class=| id=/);
      const texts = textsOf(svg);
      const all = texts.join('\n');
      const { points } = readChart(edition, chart);
      for (const { panel, series, label, text, errata } of points) {
        for (const word of [panel, series, label]) assert.ok(all.includes(word), word);
        const found = texts.filter((one) => one.startsWith(text));
        assert.ok(found.length > 0, text);
        if (errata.length > 0)
          assert.ok(
            found.some((one) => one.includes('?')),
            text,
          );
      }
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      // scaled to a window of 360 px the smallest is above 11 px
      assert.ok(sizes.length > 0 && Math.min(...sizes) >= 11.5, String(sizes));
    });

test('bars are as long as their values are large, from zero', () => {
  const chart = edition.charts.get('battery-policy');
  assert.ok(chart);
  const { document } = parseHTML(`<svg>${drawn(edition, chart, 'narrow').svg}</svg>`);
  const lengths = [...document.querySelectorAll('rect')].map((r) =>
    Number(r.getAttribute('width')),
  );
  const [first = 0, second = 0, third = 0] = lengths;
  assert.ok(Math.abs(first / third - 370e8 / 1e12) < 0.01, String(lengths));
  assert.ok(Math.abs(second / third - 3000e8 / 1e12) < 0.01, String(lengths));
});

test('a picture says title, unit and source in its own colours, the same each time', () => {
  const chart = edition.charts.get('quantum-public-funding');
  assert.ok(chart);
  const caption = { title: `A < B & ${chart.title}`, unit: '단위: 배', sources: ['자료: 보고서'] };
  const svg = pictureOf(edition, chart, caption);
  assert.equal(svg, pictureOf(edition, chart, caption));
  assert.doesNotMatch(svg, /var\(|NaN/);
  assert.ok(svg.includes(`<title>${escaped(caption.title)}</title>`));
  const words = textsOf(svg).join(' ');
  for (const said of [caption.title, caption.unit, '자료: 보고서']) assert.ok(words.includes(said));
});
