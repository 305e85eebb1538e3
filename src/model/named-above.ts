import type { Edition } from '#/content/edition.ts';
import type { Table } from '#/content/table/table.ts';
import { joinAddress } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import { passagesByAddress } from './passages.ts';

/** Numbers that the print puts before a title: 붙임1, 별첨 2, [부록 3]. */
const LABEL = /^(?:붙임|별첨|\[부록)\s*\d+\]?\s*/;

/** True for a table whose title stands right above it already, as the heading of its section or page. */
export function isNamedAbove(edition: Edition, table: Table): boolean {
  const page = edition.documents.find(({ id }) => id === table.document);
  const passage = page && passagesByAddress(edition).get(joinAddress(page.path, table.id));
  const title = passage?.parent?.title.replace(LABEL, '') ?? '';
  return lettersOnly(title) === lettersOnly(table.title);
}
