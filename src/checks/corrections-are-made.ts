import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { isReadable, textAt } from '#/model/errata-lines.ts';
import { fragmentsOf } from '#/model/fragments.ts';
import { hasWords, oneLine } from '#/model/printed-words.ts';
import type { Place } from '#/schemas/erratum.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/**
 * Where the site says that it has corrected an error, the words of the print are gone and those of the
 * correction stand. A footnote that was moved has the same words.
 */
export const correctionsAreMade: Check = (edition) =>
  edition.errata.written.flatMap(({ entry, positionOf }) =>
    entry.treatment !== 'corrected' || entry.kind === 'footnote'
      ? []
      : entry.places.flatMap((place, i): Fault[] => {
          const text = textOf(edition, place);
          const reading = place.reading ?? entry.reading ?? '';
          if (text === undefined) return [];
          const at = place.at ? `${place.document}#${place.at}` : place.document;
          const isCorrected = hasWords(text, reading);
          const isThere =
            standsIn(text, place.printed, reading) ||
            (!isCorrected && bare(text).includes(bare(place.printed)));
          if (isThere)
            return [
              {
                ...positionOf(['places', i, 'printed']),
                message: `바로잡았다는 “${entry.id}”의 오류가 “${at}”에 그대로 있습니다: “${oneLine(place.printed)}”`,
                hint: `본문을 “${reading}”(으)로 고치거나, treatment를 kept 또는 noted로 적으십시오.`,
              },
            ];
          if (isCorrected) return [];
          return [
            {
              ...positionOf(['places', i, 'printed']),
              message: `바로잡았다는 “${entry.id}”의 글이 “${at}”에 없습니다: “${reading}”`,
              hint: '이곳의 reading에 지금 웹판이 적은 말을 적거나, at을 고치십시오.',
            },
          ];
        }),
  );

/** What stands at a place; undefined where there is none, or where part of it is withheld. */
function textOf(edition: Edition, { document, at, column }: Place): string | undefined {
  const page = edition.documents.find(({ id }) => id === document);
  if (!page || !isReadable(edition, page)) return undefined;
  if (at && !fragmentsOf(edition, page).has(at)) return undefined;
  return textAt(edition, page, { at, column });
}

/** True when the words of the print stand in a text outside those of the correction. */
function standsIn(text: string, printed: string, reading: string): boolean {
  const letters = lettersOnly(printed);
  // what differs from the reading in marks alone may be the site's own mark
  if (letters === '' || lettersOnly(reading).includes(letters)) return false;
  return bare(text).replaceAll(bare(reading), '').includes(bare(printed));
}

/** In one line and without the marks of bold print. */
const bare = (text: string): string => oneLine(text).replace(/\*+/g, '');
