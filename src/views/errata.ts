import type { Edition } from '#/content/edition.ts';
import { oneLine } from '#/model/printed-words.ts';
import { type Erratum, erratumKinds, treatments } from '#/schemas/erratum.ts';
import { firstWords } from '#/text/first-words.ts';
import { withinQuotes } from '#/text/nested-quotes.ts';
import type { Facet, View } from './view.ts';

/** Where it stands first. */
const documentOf = ({ places }: Erratum): string => places[0]?.document ?? '';

/** The day on which an erratum came to say what it says. */
export const dayOfErratum = ({
  recorded,
  revised,
}: Pick<Erratum, 'recorded' | 'revised'>): string => revised ?? recorded;

/** All documents that it names: where its words stand, and against what they are held. */
const documentsOf = ({ places, against }: Erratum): string[] =>
  [...places, ...against].map(({ document }) => document);

const printedOf = ({ places }: Erratum): string => oneLine(places[0]?.printed ?? '');

/** So many of its words tell what an erratum is about. */
const MOST_WORDS = 60;

function quotedIn(erratum: Erratum): string {
  const words = firstWords(printedOf(erratum), MOST_WORDS);
  return words && `: “${withinQuotes(words, '“')}”`;
}

const domainOf = (erratum: Erratum): string => documentOf(erratum).split('/')[0] ?? '';

/** Place of a document in print order. */
function orderOf({ domains }: Edition): (erratum: Erratum) => number {
  const order = domains.flatMap(({ id, documents }) => [id, ...documents.map((d) => `${id}/${d}`)]);
  return (erratum) => order.indexOf(documentOf(erratum));
}

/** In how many places errata stand. */
const placesOf = (errata: Iterable<Erratum>): number =>
  [...errata].reduce((sum, { places }) => sum + places.length, 0);

const named = (names: Record<string, string>) => () =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const facets: Facet<Erratum>[] = [
  {
    name: 'domain',
    legend: '분야',
    valuesOf: (erratum) => [domainOf(erratum)],
    options: ({ domains }) => domains.map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    name: 'kind',
    legend: '종류',
    valuesOf: ({ kind }) => [kind],
    options: named(erratumKinds),
  },
  {
    name: 'treatment',
    legend: '처리',
    valuesOf: ({ treatment }) => [treatment],
    options: named(treatments),
  },
];

/** What the site did, what it left doubtful first. */
export const treatmentOrder = ['kept', 'corrected', 'noted'] as const;

/** The errata of each domain in the order of the print. */
function byDomain(edition: Edition): { id: string; title: string; entries: Erratum[] }[] {
  const order = orderOf(edition);
  const sorted = [...edition.errata].sort((a, b) => order(a) - order(b));
  return edition.domains
    .map(({ id, title }) => ({ id, title, entries: sorted.filter((e) => domainOf(e) === id) }))
    .filter(({ entries }) => entries.length > 0);
}

/** All suspected errors of the print. */
export const errata: View<Erratum> = {
  name: 'errata',
  title: '정오표',
  menu: 'footer',
  description: ({ errata: all }) =>
    `인쇄본의 오류로 의심되는 ${all.size}건(${placesOf(all)}곳)과 이 웹판의 처리.`,
  lead: ({ errata: all }) =>
    `인쇄본에서 오류로 의심되는 ${all.size}건, ${placesOf(all)}곳을 모았다. 뜻이 분명한 오탈자는 바로잡았고, 값이 의심스러운 곳은 인쇄본대로 두고 바로 그 말에 표시했다. 오류라고 하기 어렵거나 뜻을 그르치지 않는 것은 기록만 했다. 어느 쪽이든 인쇄본의 글자를 여기에 남긴다.`,
  groups: byDomain,
  parts: (edition) =>
    byDomain(edition).map(({ id, title, entries }) => ({
      ...{ id, title },
      groups: treatmentOrder
        .map((treatment) => ({
          ...{ id: treatment, title: treatments[treatment] },
          entries: entries.filter((e) => e.treatment === treatment),
        }))
        .filter((group) => group.entries.length > 0),
    })),
  proseOf: (entries, { documents }) => {
    const named = new Set(entries.flatMap((erratum) => documentsOf(erratum)));
    return documents.filter(({ id }) => named.has(id)).map(({ source }) => source.body);
  },
  idOf: ({ id }) => id,
  nameOf: printedOf,
  citedAs: (erratum) => `${erratum.id}${quotedIn(erratum)}`,
  dayOf: dayOfErratum,
  facets,
  invitation: ({ errata: { size } }) =>
    size > 0
      ? { title: `정오표 ${size}건`, text: '인쇄본의 오류로 의심되는 곳과 처리 방법을 밝힌다.' }
      : undefined,
};
