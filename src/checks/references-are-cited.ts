import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Fault } from '#/content/problem.ts';
import { citingOf } from '#/model/citations.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** Every cited reference exists, and no source is listed twice. */
export const referencesAreCited: Check = (edition) => [...unknown(edition), ...twins(edition)];

const unknown = (edition: Edition): Fault[] => {
  const { references, withheld } = edition;
  if (withheld.lists.has('references')) return [];
  return citingOf(edition)
    .filter(({ reference: id }) => !references.has(id) && !withheld.entries.has(id))
    .map(({ reference, position, field }) => ({
      ...position,
      ...(field && { field }),
      ...missing('출처', reference, references.ids),
    }));
};

function twins({ references }: Edition): Fault[] {
  const first = new Map<string, string>();
  return references.written.flatMap(({ entry, position }) => {
    const { id, author = '', date = '', title = '' } = entry;
    const key = lettersOnly(`${author}${date}${title}`);
    const twin = first.get(key) ?? id;
    first.set(key, id);
    if (twin === id || !key) return [];
    const message = `출처 “${id}”은(는) “${twin}”과 같은 자료입니다.`;
    return [{ ...position, message, hint: '하나만 두고 인용을 합치십시오.' }];
  });
}
