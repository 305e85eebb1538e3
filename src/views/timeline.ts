import type { Edition } from '#/content/edition.ts';
import { timelineCharts } from '#/model/charts.ts';
import { type Dated, phaseOf, timelineOf, whenOf } from '#/model/timeline.ts';
import { timelineKinds } from '#/schemas/timeline.ts';
import { printedDate } from '#/text/dates.ts';
import { firstWords } from '#/text/first-words.ts';
import type { Facet, Group, View } from './view.ts';

/** Enough of an entry's words to know it by. */
const MOST_CITED = 60;

const phases = {
  past: '지난 일',
  'under-way': '나올 때 이어지던 일',
  ahead: '앞둔 일',
} as const;

const named = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** 인도·호주 are two countries. */
const countriesOf = ({ entry }: Dated): string[] => entry.country.split('·');

/** The countries of all entries, the most frequent first. */
function countries(edition: Edition): string[] {
  const byCountry = Map.groupBy(timelineOf(edition).flatMap(countriesOf), (country) => country);
  return [...byCountry].sort(([, a], [, b]) => b.length - a.length).map(([country]) => country);
}

const domainOf = ({ quotation }: Dated): string => quotation.passage.page.domain;

const facets: Facet<Dated>[] = [
  {
    ...{ name: 'phase', legend: '보고서가 나온 때에서 보면' },
    valuesOf: ({ date }, { published }) => [phaseOf(date, published)],
    options: () => named(phases),
  },
  {
    ...{ name: 'country', legend: '나라' },
    valuesOf: countriesOf,
    options: (edition) => countries(edition).map((value) => ({ value, label: value })),
  },
  {
    ...{ name: 'domain', legend: '분야' },
    valuesOf: (dated) => [domainOf(dated)],
    options: ({ domains }) => domains.map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    ...{ name: 'kind', legend: '종류' },
    valuesOf: ({ entry }) => [entry.kind],
    options: () => named(timelineKinds),
  },
];

/** Entries by year, and the line between what had begun when the report appeared and what lay ahead. */
function byYear({ published }: Edition, entries: readonly Dated[]): Group<Dated>[] {
  const sorted = entries.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
  const isAhead = ({ date }: Dated) => phaseOf(date, published) === 'ahead';
  const [begun, ahead] = [sorted.filter((e) => !isAhead(e)), sorted.filter(isAhead)];
  const yearOf = (dated: Dated) => whenOf(dated).slice(0, 4);
  const years = new Set(begun.map(yearOf));
  const groups = (of: Dated[]): Group<Dated>[] =>
    [...Map.groupBy(of, yearOf)].map(([year, below]) =>
      // a year that the report divides is two places
      of === ahead && years.has(year)
        ? { id: `y${year}-ahead`, title: `${year}년(보고서가 나온 뒤)`, entries: below }
        : { id: `y${year}`, title: `${year}년`, entries: below },
    );
  const [first, ...later] = groups(ahead);
  const before = `보고서가 나온 때: ${printedDate(published)}. 아래는 그때 앞두고 있던 일이다.`;
  return [...groups(begun), ...(first ? [{ ...first, before }, ...later] : [])];
}

/** Policies and targets of all domains by year; each entry leads to the place that says so. */
export const timeline: View<Dated> = {
  name: 'timeline',
  title: '정책 연표',
  menu: 'footer',
  description: () => '보고서에 나오는 나라별 정책과 목표를 분야를 가로질러 시간 순서로 본다.',
  lead: (edition) =>
    `보고서에 나오는 정책·목표·전망·사건·현황 ${edition.timeline.size}건을 해마다 모았다. 기간은 시작 연도에, 기한만 있는 목표는 그 기한에 둔다. 여기에는 첫머리의 말만 있고, 누르면 그 말 전체와 앞뒤, 출처가 있는 분야별 쪽으로 간다. 나라와 종류, 지난 일과 앞둔 일의 나눔은 웹판이 붙였다.`,
  groups: (edition) => byYear(edition, timelineOf(edition)),
  parts: (edition) =>
    edition.domains
      .map(({ id, title }) => ({
        ...{ id, title },
        groups: byYear(
          edition,
          timelineOf(edition).filter((dated) => domainOf(dated) === id),
        ),
      }))
      .filter(({ groups }) => groups.length > 0),
  partLead:
    '따옴표 안의 말은 그 자리의 글 그대로이다. 표의 칸은 인쇄본을 따르되 바로잡은 글자는 아래에 밝혔고, 문장으로 된 칸과 본문은 웹판이 새로 쓴 글이다. 주석의 별표는 표마다 다시 매겼다.',
  proseOf: (entries) => {
    const quoted = entries.flatMap(({ quotation, also }) => [quotation, ...also]);
    return [...new Set(quoted.map(({ passage }) => passage.page.source.body))];
  },
  idOf: ({ entry }) => entry.id,
  citedAs: ({ date, quotation }) => `${date.printed}: ${firstWords(quotation.words, MOST_CITED)}`,
  facets,
  charts: timelineCharts,
  invitation: (edition) =>
    edition.timeline.size > 0
      ? { title: '정책 연표', text: '분야를 가로질러 정책과 목표를 시간 순서로 본다.' }
      : undefined,
};
