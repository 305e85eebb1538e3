import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { addressText } from '#/model/address-text.ts';
import { isWhole } from '#/model/pages.ts';
import { oneLine } from '#/model/printed-words.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import { joinAddress } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** Where the site says that it has corrected an error, the words of the print are gone. */
export const correctionsAreMade: Check = (edition) =>
  edition.errata.written.flatMap(({ entry, positionOf }) =>
    entry.treatment === 'corrected' && entry.kind !== 'footnote'
      ? spotsOf(entry).flatMap(({ document, at, printed, reading, i }): Fault[] => {
          if (!stands(edition, document, at, printed, reading)) return [];
          return [
            {
              ...positionOf(['places', i, 'printed']),
              message: `바로잡았다는 “${entry.id}”의 오류가 “${document}”에 그대로 있습니다: “${printed}”`,
              hint: `본문을 “${reading}”(으)로 고치거나, treatment를 kept 또는 noted로 적으십시오.`,
            },
          ];
        })
      : [],
  );

/** The places of an error with the words at fault and those that should stand there. */
const spotsOf = ({ places, reading }: Erratum) =>
  places
    .map((place, i) => ({ reading, ...place, i, printed: oneLine(place.printed) }))
    // what differs from the reading in marks alone may be the site's own mark
    .filter(({ printed: words, reading: right }) => {
      const letters = lettersOnly(words);
      return letters !== '' && !lettersOnly(right).includes(letters);
    });

function stands(
  edition: Edition,
  document: string,
  at: string | undefined,
  printed: string,
  reading: string,
): boolean {
  const page = edition.documents.find(({ id }) => id === document);
  if (!page || !isWhole(edition, page)) return false;
  const text = addressText(edition, joinAddress(page.path, at));
  return bare(text ?? '')
    .replaceAll(bare(reading), '')
    .includes(bare(printed));
}

/** In one line and without the marks of bold print. */
const bare = (text: string): string => oneLine(text).replace(/\*+/g, '');
