import type { APIContext } from 'astro';
import { knownHref } from '#/href.ts';
import { chartErrata, chartSources } from '#/model/chart-sources.ts';
import type { Chart } from '#/schemas/chart.ts';

/** The picture of the chart that a request asks for, with what a picture must say for itself. */
export async function pictureFor({
  props: { chart },
  locals,
}: APIContext<{ chart: Chart }>): Promise<string> {
  const { pictureOf } = await import('#/charts/picture.ts');
  const { edition } = locals;
  const sources = chartSources(edition, chart);
  const documents = [...new Set(sources.map(({ document }) => document))];
  const errata = [...new Set(chartErrata(edition, chart).map(({ erratum }) => erratum.id))];
  const page = chart.document ? `${chart.document}/` : 'timeline/';
  // an address that only this machine knows is of no use to others
  const address = knownHref(`/${edition.year}/${page}#${chart.id}`);
  return pictureOf(edition, chart, {
    title: chart.title,
    unit: `단위: ${chart.unit}`,
    sources: [
      ...(errata.length > 0
        ? [`! 인쇄본의 오류로 의심되는 값이다(정오표 ${errata.join(', ')}).`]
        : []),
      `자료: ${[edition.title, ...documents.map((title) => `「${title}」`)].join(', ')}`,
      ...new Set(sources.flatMap(({ printed }) => printed)),
      ...(address ? [address] : []),
    ],
  });
}
