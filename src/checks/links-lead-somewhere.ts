import { didYouMean, type Place, type Problem } from '#/content/problem.ts';
import type { Check, Report } from '#/content/report.ts';
import { fragmentsOf, generatedPages, hasPlace, pagesByPath, pagesOf } from '#/model/places.ts';

/** What is wrong with an internal address, or undefined. */
export function addressProblem(
  report: Report,
  address: string,
  from?: string,
): { message: string; hint: string } | undefined {
  const [path = '', fragment] = address.split('#');
  const pages = pagesByPath(report);
  const target = path === '' ? from : path;
  const page = target && pages.get(target);
  if (!page) {
    if (target && (generatedPages(report).has(target) || report.lost.pages.has(target)))
      return undefined;
    return {
      message: `“${address}”로 가는 쪽이 없습니다.`,
      hint: didYouMean(target ?? '', [...pages.keys(), ...generatedPages(report)]),
    };
  }
  if (fragment !== undefined && !hasPlace(report, page, fragment)) {
    return {
      message: `“${page.path}”에 “#${fragment}”이(가) 없습니다.`,
      hint: didYouMean(fragment, fragmentsOf(report, page)),
    };
  }
  return undefined;
}

/** Links of the prose, and sources named in frontmatter and glossary, lead to a page and a place on it. */
export const linksLeadSomewhere: Check = (report) => {
  const problems: Problem[] = [];
  const hold = (address: string, place: Place, field?: string, from?: string) => {
    const fault = addressProblem(report, address, from);
    if (fault) problems.push({ ...place, ...(field && { field }), ...fault });
  };
  for (const page of pagesOf(report)) {
    for (const { url, place } of page.source.links) {
      if (/^(https?:|mailto:)/.test(url)) continue;
      hold(url, place, undefined, page.path);
    }
  }
  for (const { frontmatter, source } of report.overviews) {
    frontmatter.keyFigures.forEach((figure, i) => {
      hold(
        figure.source,
        source.frontmatter.place(['keyFigures', i, 'source']),
        `keyFigures.${i}.source`,
      );
    });
  }
  for (const { item, place } of report.terms) if (item.source) hold(item.source, place, 'source');
  return problems;
};
