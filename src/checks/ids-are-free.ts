import type { Edition } from '#/content/edition.ts';
import type { History } from '#/content/history.ts';
import type { Written } from '#/content/list.ts';
import type { DocumentPage, Page } from '#/content/pages.ts';
import { earlierPermalinks, type Published } from '#/content/permalinks.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { baseOf } from '#/markdown/figure-id.ts';
import { pagesOf } from '#/model/pages.ts';
import { editionLists } from '#/schemas/lists.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import { isReservedId } from '#/text/frame-ids.ts';
import { SITE_PATHS } from '#/text/site-paths.ts';
import { views } from '#/views/index.ts';
import type { Check } from './rule.ts';

const PATHS = new Set<string>([...views.map(({ name }) => name), ...SITE_PATHS]);

/** What stands below an overview besides its documents. */
const BESIDE_PAGES = new Set(['cited']);

/** No id that an author gives is one that the site uses itself: of its frame, its lists, its paths. */
export const idsAreFree: Check = (edition, { permalinks, history }) => {
  const published = recordedIn(permalinks, history);
  return [
    ...domains(edition),
    ...tables(edition),
    ...entries(edition),
    ...pagesOf(edition).flatMap((page) => [
      ...onPage(page, published),
      ...(page.kind === 'document' ? questions(page) : []),
    ]),
  ];
};

const fault = (position: Position, id: string, why: string, field?: string): Fault => ({
  ...{ ...position, ...(field && { field }) },
  message: `id “${id}”은(는) 쓸 수 없습니다: ${why}`,
  hint: '다른 id를 적으십시오.',
});

const FRAME = '사이트의 틀이 쓰는 이름입니다.';

const PAGE = '사이트의 쪽이 쓰는 주소입니다.';

const domains = ({ domains: all, contents }: Edition): Fault[] =>
  all.flatMap(({ id, documents }, i) => [
    ...(PATHS.has(id)
      ? [fault(contents.position(['domains', i, 'id']), id, PAGE, `domains.${i}.id`)]
      : []),
    ...documents.flatMap((document, k) =>
      BESIDE_PAGES.has(document)
        ? [
            fault(
              contents.position(['domains', i, 'documents', k]),
              document,
              PAGE,
              `domains.${i}.documents.${k}`,
            ),
          ]
        : [],
    ),
  ]);

const tables = ({ tableIds }: Edition): Fault[] =>
  [...tableIds].flatMap(([id, position]) => {
    const why = whyNoTable(id);
    return why ? [fault(position, id, why, 'id')] : [];
  });

/** Why a table cannot have an id; undefined for one that it can have. */
export function whyNoTable(id: string): string | undefined {
  // beside the tables' data files stands their list, and in their package errata and changes
  if (['index', 'errata', 'changes'].includes(id)) return '표 자료의 목록이 쓰는 이름입니다.';
  return isReservedId(id) ? FRAME : undefined;
}

/** The ids of a list are places of one page, with the headings of its groups. */
function entries(edition: Edition): Fault[] {
  const lists = Object.entries(editionLists).map(
    ([name, { page }]): [string, Written<{ id: string }>[]] => [
      page,
      [...edition[name as keyof typeof editionLists].written],
    ],
  );
  const written = new Map([...lists, ['glossary', [...edition.terms.written]]]);
  return views.flatMap((view) => {
    const groups = new Set(view.groups(edition).map(({ id }) => id));
    return (written.get(view.name) ?? []).flatMap(({ entry: { id }, position }) => {
      if (isReservedId(id)) return [fault(position, id, FRAME, 'id')];
      const why = `“${view.title}”의 묶음 제목이 쓰는 이름입니다.`;
      return groups.has(id) ? [fault(position, id, why, 'id')] : [];
    });
  });
}

/**
 * Tells whether an address has been published. What is gone from the record is told by itself; where it
 * cannot be read nobody can tell, and anything may have been.
 */
function recordedIn(published: Published, history: History) {
  const { places, isKnown } = published;
  let earlier: Permalinks[] | undefined;
  return (path: string, id: string): boolean => {
    if (!isKnown || places[path]?.includes(id)) return true;
    earlier ??= earlierPermalinks(history, published);
    return earlier.some((record) => record.places[path]?.includes(id));
  };
}

/** Ids of headings, paragraphs and figures; an address made from figures only goes on as it was. */
const onPage = (
  { source, path }: Page,
  isPublished: (path: string, id: string) => boolean,
): Fault[] => {
  const headings = new Set(source.headings.map(({ id }) => id));
  return source.ids.flatMap(({ id, position }) => {
    if (isReservedId(id)) return [fault(position, id, FRAME)];
    if (!baseOf(id) || (!headings.has(id) && isPublished(path, id))) return [];
    return [fault(position, id, '수치가 있는 문단에 빌드가 주는 주소의 꼴입니다.')];
  });
};

const questions = ({ frontmatter, source }: DocumentPage): Fault[] =>
  frontmatter.questions.flatMap(({ id }, i) =>
    isReservedId(id)
      ? [fault(source.frontmatter.position(['questions', i, 'id']), id, FRAME, `questions.${i}.id`)]
      : [],
  );
