/** Checks a built page by itself: ids, captions, what the security policy forbids, what it says. */
import { selectAll } from 'hast-util-select';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import type { Passage } from '#/search/build/document.ts';
import { isFrameId } from '#/text/frame-ids.ts';
import type { BuiltPage } from './built-site.ts';
import { pageSaysItsPassages } from './page-says-its-passages.ts';

/** What a page must have. */
export interface ExpectedPage {
  /** ids of the places that the model knows on it */
  places: ReadonlySet<string>;
  /** what is searched of it; undefined for a page that is not searched */
  passages: readonly Passage[] | undefined;
}

/** What the other pages must know of a page, and what is wrong with it. */
export interface CheckedPage {
  ids: readonly string[];
  /** the addresses it links to, each once */
  links: readonly string[];
  problems: readonly Problem[];
}

/** All faults that a page has by itself. */
export function checkPage(page: BuiltPage, { places, passages }: ExpectedPage): CheckedPage {
  const links = selectAll('a[href]', page.tree).map((a) => String(a.properties.href));
  return {
    ids: page.ids,
    links: [...new Set(links)],
    problems: [
      ...breaking('built-ids-are-unique', idsAreUnique(page)),
      ...breaking('built-ids-are-places', idsArePlaces(page, places)),
      ...breaking('built-tables-have-captions', tablesHaveCaptions(page)),
      ...breaking('built-pages-keep-the-policy', policyHolds(page)),
      ...breaking(
        'built-pages-say-their-passages',
        passages ? pageSaysItsPassages(page, passages) : [],
      ),
    ],
  };
}

const fault = (page: BuiltPage, message: string, hint?: string): Fault => ({
  file: page.file,
  message,
  ...(hint && { hint }),
});

function idsAreUnique(page: BuiltPage): Fault[] {
  const repeated = new Set(page.ids.filter((id, i) => page.ids.indexOf(id) !== i));
  return [...repeated].map((id) => fault(page, `id “${id}”이(가) 두 번 나옵니다.`));
}

function tablesHaveCaptions(page: BuiltPage): Fault[] {
  return selectAll('table:not(:has(> caption))', page.tree).map(() =>
    fault(page, '제목(caption)이 없는 표가 있습니다.'),
  );
}

/** Style attributes and inline handlers are dead under the policy. */
function policyHolds(page: BuiltPage): Fault[] {
  const forbidden = selectAll('*', page.tree).filter(({ properties }) =>
    Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
  );
  const policy = selectAll('meta[http-equiv="content-security-policy" i]', page.tree);
  return [
    ...forbidden.map((e) =>
      fault(page, `<${e.tagName}>에 보안 정책이 막는 속성(style, on…)이 있습니다.`),
    ),
    ...(policy.length === 0 ? [fault(page, '보안 정책(Content-Security-Policy)이 없습니다.')] : []),
  ];
}

/** What is printed are the places that the model knows; every other id is the frame's. */
function idsArePlaces(page: BuiltPage, known: ReadonlySet<string>): Fault[] {
  const ids = selectAll('[id]:not([popover])', page.tree).map(({ properties }) =>
    String(properties.id),
  );
  const printed = new Set(ids);
  return [
    ...ids
      .filter((id) => !known.has(id) && !isFrameId(id))
      .map((id) =>
        fault(
          page,
          `id “${id}”이(가) 어느 자리의 것도 아닙니다.`,
          '자리이면 src/views/places.ts가, 틀의 것이면 src/text/frame-ids.ts가 알아야 합니다.',
        ),
      ),
    ...[...known]
      .filter((id) => !printed.has(id))
      .map((id) => fault(page, `자리 “#${id}”이(가) 이 쪽에 없습니다.`)),
  ];
}
