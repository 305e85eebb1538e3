/** Charts: found and named, whole on a phone, drawn once, with their values and files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { documentPath, inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const LIST = inEdition('charts/');
const SHARES = documentPath('battery/eu-market');
const BYTES = { png: 150_000, svg: 20_000, csv: 20_000 };
const TYPES = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv' };

/** The charts as the list has them. */
async function listed(): Promise<{ id: string; title: string; place: string }[]> {
  const tree = await site.tree(LIST);
  const base = new URL(site.url).pathname.replace(/\/$/, '');
  return selectAll('.chart-list > li', tree).map((item) => {
    const link = select('div > a:not(.anchor)', item);
    assert.ok(link);
    const place = String(link.properties.href).slice(base.length);
    return { id: String(item.properties.id), title: textOf(link), place };
  });
}

test('the list leads to every chart where it is shown, under its finding', async () => {
  const charts = await listed();
  assert.ok(charts.length >= 10, String(charts.length));
  for (const { id, title, place } of charts) {
    const [path = '', fragment] = place.split('#');
    assert.equal(fragment, id);
    const figure = select(`figure.chart[id="${id}"]`, await site.tree(path));
    assert.ok(figure, place);
    assert.equal(textOf(select('figcaption', figure) ?? figure), title);
    assert.ok('dataEditorial' in figure.properties, 'what the edition draws is marked');
    assert.match(textOf(select('.chart-unit', figure) ?? figure), /단위: \S/);
    assert.ok(select('.chart-source a[href]', figure), 'a source');
  }
});

test('the files answer with their type, small, and say the title', async () => {
  for (const { id, title } of await listed())
    for (const [ending, type] of Object.entries(TYPES)) {
      const response = await fetch(site.at(inEdition(`charts/${id}.${ending}`)));
      assert.equal(response.status, 200, `${id}.${ending}`);
      assert.ok(response.headers.get('content-type')?.startsWith(type), ending);
      const body = Buffer.from(await response.arrayBuffer());
      assert.ok(
        body.length < BYTES[ending as keyof typeof BYTES],
        `${id}.${ending} ${body.length}`,
      );
      if (ending === 'svg') {
        const text = body.toString('utf8');
        assert.ok(text.includes(`<title>${title.replaceAll('&', '&amp;')}</title>`), id);
        assert.match(text, /단위: .*자료: /s);
        assert.doesNotMatch(text, /var\(/);
      }
      if (ending === 'png') assert.equal(body.subarray(1, 4).toString('latin1'), 'PNG');
      if (ending === 'csv') assert.ok(body.toString('utf8').split('\r\n').length > 2, id);
    }
});

test('a screen reader hears one image with what it shows, in a figure named by its finding', async () => {
  for (const width of [360, 1280]) {
    const page = await site.open(SHARES, { width });
    const figure = page.locator('figure.chart');
    const images = figure.getByRole('img');
    assert.equal(await images.count(), 1, 'the other drawing is for other widths');
    const tree = await figure.ariaSnapshot();
    assert.match(tree, /^- figure "EU 배터리 시장에서 중국의 점유율은/);
    assert.match(tree, /img ".*한국 ’20년 68%.*중국 ’22년 34%/);
  }
});

test('each width has its drawing, whole and in letters of at least 11 px', async () => {
  for (const width of [320, 360, 768, 1280]) {
    const page = await site.open(inEdition('quantum/epo-patents/'), { width });
    const found = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      drawings: [...document.querySelectorAll<SVGSVGElement>('.chart svg')]
        .filter((svg) => svg.checkVisibility())
        .map((svg) => {
          const box = svg.getBoundingClientRect();
          const scale = box.width / svg.viewBox.baseVal.width;
          const texts = [...svg.querySelectorAll('text')];
          return {
            smallest: Math.min(
              ...texts.map((t) => parseFloat(getComputedStyle(t).fontSize) * scale),
            ),
            cut: texts
              .filter((t) => {
                const { left, right } = t.getBoundingClientRect();
                return left < box.left - 1 || right > box.right + 1;
              })
              .map((t) => t.textContent),
          };
        }),
    }));
    assert.equal(found.overflow, 0, `${width} px`);
    assert.equal(found.drawings.length, 2);
    for (const { smallest, cut } of found.drawings) {
      // at 320 px, a desk at 400 %, letters are as large as those zoomed
      assert.ok(smallest >= (width === 320 ? 9 : 11), `${width} px: ${smallest}`);
      assert.deepEqual(cut, [], `${width} px`);
    }
  }
});

test('the values open without script, each leads to its place', async () => {
  const page = await site.open(SHARES, { javaScriptEnabled: false });
  const values = page.locator('figure.chart details');
  const cell = values.getByRole('link', { name: '34%' });
  assert.equal(await cell.isVisible(), false);
  await values.getByText('수치 보기').click();
  assert.equal(await cell.isVisible(), true);
  await cell.click();
  await page.waitForURL((url) => url.hash === '#trends');
});

test('marks are told from the paper in both schemes and in forced colours', async () => {
  for (const options of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    const page = await site.open(SHARES, options);
    const contrasts = await page.evaluate(() => {
      const luminance = (colour: string) => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) => {
          const part = c / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(document.body).backgroundColor);
      return [...document.querySelectorAll('.chart-wide :is(circle, path)')].map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const own = luminance(fill === 'none' ? stroke : fill);
        return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
      });
    });
    assert.ok(contrasts.length >= 6);
    assert.ok(Math.min(...contrasts) >= 3, JSON.stringify([options, contrasts]));
  }
});

test('only pages with a chart load its sheet', async () => {
  const sheetsOf = async (path: string) =>
    selectAll('link[rel=stylesheet]', await site.tree(path)).map(({ properties }) =>
      String(properties.href),
    );
  const isOfCharts = (sheet: string) => /\/charts\.[^/]*css$/.test(sheet);
  assert.ok((await sheetsOf(SHARES)).some(isOfCharts));
  assert.ok(!(await sheetsOf(documentPath('semiconductor/ai-chip-experts'))).some(isOfCharts));
});
