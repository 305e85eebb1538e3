import type { PageHeading } from '#/content/mdx-source.ts';
import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { pagesOf } from '#/model/pages.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/**
 * A heading says something that neither the title of its page nor another heading below the same one
 * says already. Where several people speak, no two headings of the page are alike.
 */
export const headingsAreToldApart: Check = (edition) => pagesOf(edition).flatMap(faultsOf);

function faultsOf(page: Page): Fault[] {
  const { source, frontmatter } = page;
  const haveOneSpeaker = page.kind === 'overview' || page.frontmatter.voices.length === 0;
  const title = lettersOnly(frontmatter.title);
  const said = new Map<string, PageHeading>();
  const above: PageHeading[] = [];
  return source.headings.flatMap((heading) => {
    const { depth, text, position } = heading;
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const around = haveOneSpeaker ? above.map((h) => h.position.line).join() : '';
    above.push(heading);
    const words = lettersOnly(text);
    const key = `${around} ${words}`;
    const other = said.get(key);
    said.set(key, other ?? heading);
    if (!words || (words !== title && !other)) return [];
    const same = other ? `${other.position.line}행의 제목` : '쪽의 제목';
    const message = `제목 “${text}”은(는) ${same}과 같은 말입니다.`;
    const hint = other
      ? '차례에서 가려볼 수 있게 말하는 이나 다루는 것을 덧붙이십시오.'
      : '제목을 지우고 글을 쪽의 첫머리에 두거나, 절에 맞는 제목을 적으십시오.';
    return [{ ...position, message, hint }];
  });
}
