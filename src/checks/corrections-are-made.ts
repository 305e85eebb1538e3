import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { addressText } from '#/model/address-text.ts';
import { isWhole } from '#/model/pages.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import { joinAddress } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import { likeness } from '#/text/likeness.ts';
import type { Check } from './rule.ts';

/** Kinds of errors that are the same wherever they stand. */
const SPREADING = new Set<Erratum['kind']>(['spelling', 'garbled']);

/** How alike the words of two places of one misspelling are. */
const ALIKE = 0.5;

/** Where the site says that it has corrected an error, the words of the print are gone. */
export const correctionsAreMade: Check = (edition) =>
  edition.errata.written.flatMap(({ entry, position }) =>
    entry.treatment === 'corrected' && entry.kind !== 'footnote'
      ? spotsOf(entry).flatMap(({ document, at, printed }): Fault[] => {
          if (!stands(edition, document, at, printed, entry.reading)) return [];
          return [
            {
              ...position,
              message: `바로잡았다는 “${entry.id}”의 오류가 “${document}”에 그대로 있습니다: “${printed}”`,
              hint: `본문을 “${entry.reading}”(으)로 고치거나, treatment를 kept 또는 noted로 적으십시오.`,
            },
          ];
        })
      : [],
  );

/**
 * The places of an error with its words there. A further place may be the one that contradicts it and
 * stays: it has the error too only where a misspelling looks the same.
 */
const spotsOf = ({ printed, document, at, also, kind, reading }: Erratum) =>
  [
    { document, at, printed },
    ...also.flatMap((spot) =>
      SPREADING.has(kind) && likeness(spot.printed ?? '', printed) > ALIKE
        ? { ...spot, printed: spot.printed ?? '' }
        : [],
    ),
  ]
    .map((spot) => ({ ...spot, printed: oneLine(spot.printed) }))
    // what differs from the reading in marks alone may be the site's own mark
    .filter(({ printed: words }) => {
      const letters = lettersOnly(words);
      return letters !== '' && !lettersOnly(reading).includes(letters);
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
  return oneLine(text ?? '')
    .replaceAll(oneLine(reading), '')
    .includes(printed);
}

/** Without line breaks and the marks of bold print. */
const oneLine = (text: string): string =>
  text
    .replaceAll(' / ', ' ')
    .replace(/[*\s]+/g, ' ')
    .trim();
