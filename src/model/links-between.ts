import type { Edition } from '#/content/edition.ts';
import { pageAddress } from '#/content/pages.ts';
import { timelineKinds } from '#/schemas/timeline.ts';
import { type Address, isAddress, joinAddress } from '#/text/address.ts';
import { sentencesOf } from '#/text/sentences.ts';
import { readChart } from './chart-points.ts';
import { shortTitle } from './navigation.ts';
import { once } from './once.ts';
import { pagesOf } from './pages.ts';
import { passagesByAddress } from './passages.ts';
import { oneLine } from './printed-words.ts';
import { comparisonsOf } from './targets.ts';
import { timelineOf } from './timeline.ts';
import { whereOf } from './whereabouts.ts';

/** What leads to a place, in the order in which it is listed, with its name. */
export const linkKinds = {
  prose: '글',
  keyPoint: '문서의 요점',
  finding: '분야의 요점',
  keyFigure: '주요 수치',
  chart: '그림',
  table: '다른 표',
  related: '다른 분야의 이어지는 자리',
  next: '이어 읽을 문서',
  timeline: '정책 연표',
  targets: '민관 목표 비교',
  errata: '정오표',
  glossary: '용어집',
  index: '기관·기업·인물',
} as const;

export type LinkKind = keyof typeof linkKinds;
/** The lists whose entries lead to places; the names of their pages. */
export type LinkingList = 'timeline' | 'targets' | 'errata' | 'glossary' | 'index';

/** Where a link is: the address of a page, section or chart, or an entry of a list. */
export type LinkOrigin = Address | { list: LinkingList; id: string };

/** A link that an author has set from one place of the edition to another. */
export interface LinkBetween {
  kind: LinkKind;
  from: LinkOrigin;
  /** root-relative, as written: to a passage, a chart, or a page that is none of the report */
  to: string;
  /** of the place or entry that has the link */
  title: string;
  /** what is said there; empty where the title says it */
  words: string;
}

/**
 * Every link that authors have set within an edition: in prose and its frontmatter, in charts, tables
 * and lists. What the site lists by itself (contents, the index of words) is not among them.
 */
export const linksBetween = once((edition: Edition): readonly LinkBetween[] => [
  ...ofProse(edition),
  ...ofFrontmatter(edition),
  ...ofCharts(edition),
  ...ofTables(edition),
  ...ofLists(edition),
]);

const ofProse = (edition: Edition): LinkBetween[] =>
  pagesOf(edition).flatMap((page) =>
    page.source.links.flatMap(({ url, places }) => {
      const to = url.startsWith('#') ? `${page.path}${url}` : url;
      if (!isAddress(to)) return [];
      return places.map(({ section, paragraph, words, text }): LinkBetween => {
        const from = joinAddress(page.path, paragraph ?? section.id);
        const passage = passagesByAddress(edition).get(joinAddress(page.path, section.id));
        return {
          ...{ kind: 'prose', from, to },
          title: passage ? whereOf(passage).join(' › ') : shortTitle(page),
          words: sentencesOf(text).find((sentence) => sentence.includes(words)) ?? text,
        };
      });
    }),
  );

const ofFrontmatter = (edition: Edition): LinkBetween[] => [
  ...edition.overviews.flatMap((page): LinkBetween[] => {
    const at = { from: page.path, title: shortTitle(page) };
    const { findings, keyFigures, related } = page.frontmatter;
    return [
      ...findings.map(({ text, source }) => link('finding', at, source, text)),
      ...keyFigures.map(({ value, label, source }) =>
        link('keyFigure', at, source, `${value}: ${label}`),
      ),
      ...related.map(({ source, reason }) => link('related', at, source, reason)),
    ];
  }),
  ...edition.documents.flatMap((page): LinkBetween[] => {
    const at = { from: page.path, title: shortTitle(page) };
    const { keyPoints, next } = page.frontmatter;
    return [
      ...keyPoints.map(({ text, place }) =>
        link('keyPoint', at, joinAddress(page.path, place), text),
      ),
      ...(next ? [link('next', at, pageAddress(edition.year, next.document), next.reason)] : []),
    ];
  }),
];

/** The tables and sections that charts are drawn from; those of the timeline draw its entries. */
const ofCharts = (edition: Edition): LinkBetween[] =>
  [...edition.charts].flatMap((chart) => {
    if (!chart.document) return [];
    const from = joinAddress(pageAddress(edition.year, chart.document), chart.id);
    const drawn = new Set(readChart(edition, chart).points.map(({ address }) => address));
    return [...drawn].map((to) => link('chart', { from, title: chart.title }, to, ''));
  });

const ofTables = ({ tables, year }: Edition): LinkBetween[] =>
  [...tables.values()].flatMap(({ id, title, document, basedOn, isOverlap }) => {
    const base = basedOn && tables.get(basedOn);
    if (!base) return [];
    const from = joinAddress(pageAddress(year, document), id);
    const to = joinAddress(pageAddress(year, base.document), base.id);
    const words = isOverlap ? '이 표와 내용이 겹친다.' : '이 표의 다른 인쇄이다.';
    return [link('table', { from, title }, to, words)];
  });

const ofLists = (edition: Edition): LinkBetween[] => [
  ...timelineOf(edition).flatMap(({ entry, quotation, date, also }) => {
    const at = { from: { list: 'timeline', id: entry.id } as const, title: date.printed };
    const words = `${quotation.words} (${entry.country}, ${timelineKinds[entry.kind]})`;
    return [quotation, ...also].map(({ passage }) => link('timeline', at, passage.address, words));
  }),
  ...comparisonsOf(edition).flatMap(({ target, stated }) =>
    stated.map(({ quotation }) =>
      link(
        'targets',
        { from: { list: 'targets', id: target.id }, title: target.subject },
        quotation.passage.address,
        '',
      ),
    ),
  ),
  ...[...edition.errata].flatMap(({ id, places, against, problem }) => {
    const at = { from: { list: 'errata', id } as const, title: oneLine(places[0]?.printed ?? id) };
    return [...places, ...against].map((place) =>
      link('errata', at, joinAddress(pageAddress(edition.year, place.document), place.at), problem),
    );
  }),
  ...[...edition.terms].flatMap(({ id, term, source, definition }) =>
    source
      ? [link('glossary', { from: { list: 'glossary', id }, title: term }, source, definition)]
      : [],
  ),
  ...[...edition.organizations].flatMap(({ id, name, speaks }) => {
    const at = { from: { list: 'index', id: `name-${id}` } as const, title: name };
    return speaks.map((to) => link('index', at, to, '이 사람의 발언이다.'));
  }),
];

const link = (
  kind: LinkKind,
  at: Pick<LinkBetween, 'from' | 'title'>,
  to: string,
  words: string,
): LinkBetween => ({ kind, ...at, to, words });
