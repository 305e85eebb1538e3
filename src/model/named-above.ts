import type { Edition } from '#/content/edition.ts';
import { joinAddress } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import { passagesByAddress } from './passages.ts';

/** Numbers that the print puts before a title: 붙임1, 별첨 2, [부록 3]. */
const LABEL = /^(?:붙임|별첨|\[부록)\s*\d+\]?\s*/;

/** A table or figure with the document it stands in. */
interface Titled {
  id: string;
  title: string;
  /** id of the document */
  document: string;
}

/** True for a table or figure whose title stands right above it already, as the heading of its section or page. */
export function isNamedAbove(edition: Edition, { id, title, document }: Titled): boolean {
  const page = edition.documents.find((page) => page.id === document);
  const passage = page && passagesByAddress(edition).get(joinAddress(page.path, id));
  const above = passage?.parent?.title.replace(LABEL, '') ?? '';
  return lettersOnly(above) === lettersOnly(title);
}
