import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { shortTitle } from '#/model/navigation.ts';
import { pagesOf } from '#/model/pages.ts';
import { questionsAddress } from '#/model/voices.ts';
import type { Address } from '#/text/address.ts';
import { printedDate } from '#/text/dates.ts';
import { CHANGES } from '#/views/changes.ts';
import { englishAddress } from '#/views/english.ts';
import { views } from '#/views/index.ts';
import { hasTwin, TWIN } from '#/views/twins.ts';
import { viewAddress } from '#/views/view.ts';
import { FEED } from './atom.ts';

/**
 * `llms.txt` (llmstxt.org): what the site is, and where each page stands as Markdown, edition by edition.
 *
 * @param full what an address of the site is written as
 */
export function llmsText(site: Site, full: (address: Address) => string): string {
  const twin = (path: Address) => full(`${path}${TWIN}`);
  const { current } = site;
  const lines = [
    `# ${current.shortTitle} 웹판`,
    '',
    `> ${current.description}`,
    '',
    `${current.origin} 표의 칸과 수치는 인쇄본의 것이다. 인쇄본의 오류로 의심되는 말에는 각주 [^정오-…]가 붙어 있고, 〔 〕 안의 말은 웹판이 붙였다. 인용할 때에는 쪽의 머리에 있는 source와 canonical을 밝힌다. 절, 표, 행, 문단의 주소는 그 끝의 # 링크이다.`,
    '',
    ...site.editions.toReversed().flatMap((edition) => editionLines(site, edition, twin, full)),
    '## 함께 보는 것',
    '',
    ...views
      .filter(({ isShared }) => isShared)
      .map((view) =>
        line(view.title, twin(viewAddress(view, current.year)), view.description(current)),
      ),
    line('이 웹판에 대하여', twin('/about/'), '무엇을 어떻게 옮겼는지, 어떻게 인용하는지 밝힌다.'),
    line('바뀐 점', twin(CHANGES), '고친 것과 더한 것.'),
    line('피드', full(FEED), '고친 것, 더한 것, 새 정오(Atom).'),
    line('사이트맵', full('/sitemap.xml'), '모든 쪽의 주소와 바뀐 날.'),
  ];
  return `${lines.join('\n')}\n`;
}

const line = (title: string, address: string, says: string): string =>
  `- [${title}](${address}): ${says}`;

function editionLines(
  site: Site,
  edition: Edition,
  twin: (path: Address) => string,
  full: (address: Address) => string,
): string[] {
  const { year, title, published, publisher } = edition;
  const pages = pagesOf(edition);
  const own = views.filter(({ isShared }) => !isShared);
  return [
    `## ${title}`,
    '',
    `${publisher}, ${printedDate(published)}.`,
    '',
    line('차례', twin(`/${year}/`), '부분과 문서, 그 절.'),
    ...(edition.english ? [line('English', twin(englishAddress(year)), edition.english.lead)] : []),
    '',
    ...edition.domains.flatMap((domain) => {
      const ofDomain = pages.filter(({ id }) => id.split('/')[0] === domain.id);
      if (ofDomain.length === 0) return [];
      return [
        `### ${domain.title}`,
        '',
        ...ofDomain.flatMap((page) => {
          const path = page.path as Address;
          const questions = questionsAddress(path);
          return [
            line(shortTitle(page), twin(path), page.frontmatter.description ?? ''),
            ...(hasTwin(site, questions)
              ? [line(`${shortTitle(page)}: 질문별`, twin(questions), '같은 답을 질문마다 모았다.')]
              : []),
          ];
        }),
        '',
      ];
    }),
    '### 목록',
    '',
    ...own.map((view) =>
      line(view.title, twin(viewAddress(view, year)), view.description(edition)),
    ),
    line(
      '표의 데이터',
      full(`/${year}/data/index.json`),
      '모든 표의 CSV, JSON, 스키마의 주소(JSON).',
    ),
    '',
  ];
}
