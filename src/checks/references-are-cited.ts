import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { citedBy } from '#/model/citations.ts';
import { pagesOf } from '#/model/pages.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

interface Citing {
  id: string;
  position: Position;
  field?: string;
}

/** Every cited reference exists, every reference is cited, and no source is listed twice. */
export const referencesAreCited: Check = (edition) => {
  const citing = citingOf(edition);
  return [...unknown(edition, citing), ...uncited(edition, citing), ...twins(edition)];
};

/** Every place that names a reference: prose and tables. */
const citingOf = (edition: Edition): Citing[] => [
  ...pagesOf(edition).flatMap(({ source }) =>
    source.components.flatMap((use) => citedBy(use).map((id) => ({ id, position: use.position }))),
  ),
  ...[...edition.tables.values()].flatMap((table) =>
    table.references.map((id, i) => ({
      ...{ id, position: table.position(['references', i]), field: `references.${i}` },
    })),
  ),
];

const unknown = ({ references, withheld }: Edition, citing: Citing[]): Fault[] =>
  citing
    .filter(({ id }) => !references.has(id) && !withheld.entries.has(id))
    .filter(() => !withheld.lists.has('references'))
    .map(({ id, position, field }) => ({
      ...position,
      ...(field && { field }),
      ...missing('출처', id, references.ids),
    }));

function uncited({ references, withheld, tables, tableIds }: Edition, citing: Citing[]): Fault[] {
  // what could not be read may cite
  if (withheld.pages.size > 0 || tables.size < tableIds.size) return [];
  const cited = new Set(citing.map(({ id }) => id));
  return references.written
    .filter(({ entry }) => !cited.has(entry.id))
    .map(({ entry, position }) => ({
      ...position,
      message: `출처 “${entry.id}”을(를) 인용한 곳이 없습니다.`,
      hint: '인용하거나 지우십시오.',
    }));
}

function twins({ references }: Edition): Fault[] {
  const first = new Map<string, string>();
  return references.written.flatMap(({ entry, position }) => {
    const { id, author = '', date = '', title } = entry;
    const key = lettersOnly(`${author}${date}${title}`);
    const twin = first.get(key) ?? id;
    first.set(key, id);
    if (twin === id) return [];
    const message = `출처 “${id}”은(는) “${twin}”과 같은 자료입니다.`;
    return [{ ...position, message, hint: '하나만 두고 인용을 합치십시오.' }];
  });
}
