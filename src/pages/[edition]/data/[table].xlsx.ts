import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { aboutTable } from '#/data/about-table.ts';
import { fullHref } from '#/href.ts';
import { tablePaths } from '#/site.ts';

export const getStaticPaths = tablePaths;

/** A table as XLSX, with typed cells and what must be known of it. */
export const GET: APIRoute<{ table: Table }> = async ({ props: { table }, locals }) => {
  const { edition } = locals;
  const { tableXlsx } = await import('#/data/table-xlsx.ts');
  const url = fullHref(`/${edition.year}/${table.document}/#${table.id}`);
  const bytes = await tableXlsx(table, aboutTable(edition, table, url));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
