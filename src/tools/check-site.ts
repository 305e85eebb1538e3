/**
 * Checks a built site as a reader meets it: links and fragments, ids, captions, what the security
 * policy forbids, that what is printed is what the model knows and search reads, and that no
 * published address has vanished.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { PERMALINKS } from '#/content/permalinks.ts';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import type { RuleIdOf } from '#/content/rule-ids.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { SearchDocument } from '#/search/build/document.ts';
import { basePrefix } from '#/text/address.ts';
import { isFrameId } from '#/text/frame-ids.ts';
import type { Places } from '#/views/places.ts';
import { type BuiltPage, readSite } from './built-site.ts';
import { pagesSayTheirPassages } from './pages-say-their-passages.ts';

/** What a built site must have. */
interface Expected {
  /** the addresses that have been published, by page */
  published: Permalinks['places'];
  /** the places that the model knows, by page */
  places: Places;
  /** what is searched */
  documents: readonly SearchDocument[];
}

/**
 * All faults of a built site.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 */
export function checkSite(
  dist: string,
  base: string,
  { published, places, documents }: Expected,
): Problem[] {
  const pages = readSite(dist);
  const byPath = new Map(pages.map((p) => [p.path, p]));
  const each = (rule: RuleIdOf<'built'>, check: (page: BuiltPage) => Fault[]) =>
    breaking(rule, pages.flatMap(check));
  return [
    ...each('built-ids-are-unique', idsAreUnique),
    ...each('built-links-lead-somewhere', (page) => linksLeadSomewhere(page, byPath, dist, base)),
    ...each('built-tables-have-captions', tablesHaveCaptions),
    ...each('built-pages-keep-the-policy', policyHolds),
    ...each('built-ids-are-places', (page) => idsArePlaces(page, places)),
    ...breaking('built-pages-say-their-passages', pagesSayTheirPassages(byPath, documents)),
    ...breaking('built-permalinks-hold', permalinksHold(byPath, published)),
  ];
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

function linksLeadSomewhere(
  page: BuiltPage,
  byPath: Map<string, BuiltPage>,
  dist: string,
  base: string,
): Fault[] {
  const prefix = basePrefix(base);
  const links = selectAll('a[href]', page.tree);
  const addresses = new Set(links.map((a) => String(a.properties.href)));
  return [...addresses].flatMap((address) => {
    if (/^[a-z]+:/i.test(address)) return [];
    const decoded = decode(address);
    if (decoded === undefined) return [fault(page, `링크 “${address}”은(는) 주소가 아닙니다.`)];
    const [path = '', fragment] = decoded.split('#');
    if (path && !path.startsWith(`${prefix}/`)) {
      return [fault(page, `링크 “${address}”에 기준 경로 “${base}”이(가) 없습니다.`)];
    }
    const inside = path.slice(prefix.length).split('?')[0] ?? '';
    const target = path === '' ? page : byPath.get(inside);
    if (!target) {
      return existsSync(join(dist, inside)) && /\.\w+$/.test(inside)
        ? []
        : [fault(page, `링크 “${address}”가 가리키는 쪽이 없습니다.`)];
    }
    if (fragment && !target.ids.includes(fragment)) {
      return [
        fault(
          page,
          `링크 “${address}”가 가리키는 자리가 없습니다.`,
          `쓸 수 있는 자리: ${target.ids.slice(0, 8).join(', ')} …`,
        ),
      ];
    }
    return [];
  });
}

/** An address with its Korean letters, or undefined where its percent signs make none. */
function decode(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
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
function idsArePlaces(page: BuiltPage, places: Places): Fault[] {
  const known = places.get(page.path) ?? new Set();
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

/** Every published page and place is there: itself, or as one that leads on to where it has moved. */
function permalinksHold(byPath: Map<string, BuiltPage>, places: Permalinks['places']): Fault[] {
  const vanished = (address: string) => ({
    file: PERMALINKS,
    message: `공개한 주소 “${address}”이(가) 만든 사이트에 없습니다.`,
    hint: '자리를 되살리거나, 같은 파일의 redirects에 옮긴 곳을 적으십시오.',
  });
  return Object.entries(places).flatMap(([path, fragments]) => {
    const page = byPath.get(path);
    if (!page) return [vanished(path)];
    const ids = new Set(page.ids);
    return fragments.filter((f) => !ids.has(f)).map((f) => vanished(`${path}#${f}`));
  });
}
