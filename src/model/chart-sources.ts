import type { Edition } from '#/content/edition.ts';
import type { Chart } from '#/schemas/chart.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { readChart } from './chart-points.ts';
import type { ErratumAt } from './errata.ts';
import { shortTitle } from './navigation.ts';
import { passagesByAddress } from './passages.ts';
import { tableSources } from './reference-line.ts';

/** Where values of a chart come from. */
export interface ChartSource {
  /** the table, or the document with the section */
  title: string;
  isTable: boolean;
  address: string;
  /** the title of the document */
  document: string;
  /** the source lines that the print has there */
  printed: readonly string[];
}

/** The tables and sections that a chart is drawn from, each once; none for the chart of the timeline. */
export function chartSources(edition: Edition, chart: Chart): ChartSource[] {
  const passages = passagesByAddress(edition);
  const found = readChart(edition, chart).points.flatMap(({ address }): ChartSource[] => {
    const passage = passages.get(address as Address);
    if (!passage) return [];
    const { page } = passage;
    const document = page.frontmatter.title;
    if (passage.kind === 'row') {
      const { table } = passage;
      return [
        {
          ...{ title: table.title, isTable: true, document },
          address: joinAddress(page.path, table.id),
          printed: tableSources(edition.references, table),
        },
      ];
    }
    const section = passage.kind === 'paragraph' ? passage.parent : passage;
    const title = [shortTitle(page), section?.kind === 'section' ? section.title : ''];
    return [
      {
        title: [...new Set(title)].filter(Boolean).join(' › '),
        isTable: false,
        address,
        document,
        printed: [],
      },
    ];
  });
  return [...new Map(found.map((source) => [source.title + source.address, source])).values()];
}

/** The errata of a chart's values, each once. */
export const chartErrata = (edition: Edition, chart: Chart): ErratumAt[] => [
  ...new Map(
    readChart(edition, chart).points.flatMap(({ errata }) =>
      errata.map((found) => [found.place, found] as const),
    ),
  ).values(),
];
