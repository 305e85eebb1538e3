import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { webEdition } from '#/model/citation.ts';
import { shortTitle } from '#/model/navigation.ts';
import { pagesOf } from '#/model/pages.ts';
import { questionsAddress } from '#/model/voices.ts';
import type { Address } from '#/text/address.ts';
import { printedDate } from '#/text/dates.ts';
import { CHANGES, FEED } from '#/views/changes.ts';
import { englishAddress } from '#/views/english.ts';
import { views } from '#/views/index.ts';
import { hasTwin, TWIN } from '#/views/twins.ts';
import { viewAddress } from '#/views/view.ts';

/**
 * `llms.txt` (llmstxt.org): what the site is, and where each page stands as Markdown: a section of links for each
 * edition and each of its domains, and what can be left out in the last.
 *
 * @param full what an address of the site is written as
 * @param sitemap where that is; undefined where there is none
 */
export function llmsText(
  site: Site,
  full: (address: Address) => string,
  sitemap: string | undefined,
): string {
  const twin = (path: Address) => full(`${path}${TWIN}`);
  const { current } = site;
  return [
    `# ${webEdition(current)}`,
    '',
    `> ${current.description}`,
    '',
    `${current.origin} ${HOW_TO_READ}`,
    '',
    ...site.editions
      .toReversed()
      .flatMap((edition) => [
        ...section(edition.shortTitle, listsOf(edition, twin, full)),
        ...edition.domains.flatMap(({ id, title }) =>
          section(`${edition.shortTitle}: ${title}`, documentsOf(site, edition, id, twin)),
        ),
      ]),
    ...section('Optional', [
      line(
        '이 웹판에 대하여',
        twin('/about/'),
        '무엇을 어떻게 옮겼는지, 어떻게 인용하는지 밝힌다.',
      ),
      line('접근성', twin('/accessibility/'), '무엇을 어떻게 살폈고 무엇이 모자라는지 밝힌다.'),
      line('품질', twin('/quality/'), '약속하는 것과 마지막으로 잰 값.'),
      line('오프라인으로 읽기', twin('/offline/'), '네트워크가 없을 때 보이는 사본.'),
      line('바뀐 점', twin(CHANGES), '고친 것과 더한 것.'),
      line('피드', full(FEED), '고친 것, 더한 것, 새 정오(Atom).'),
      ...(sitemap ? [line('사이트맵', sitemap, '모든 쪽의 주소와 바뀐 날.')] : []),
    ]),
  ].join('\n');
}

/** What a program must know to quote rightly. */
const HOW_TO_READ =
  '수치와 표의 칸은 인쇄본의 것이다. 인쇄본의 오류로 의심되는 말에는 각주 [^정오-…]가 붙고, 〔 〕 안의 말은 웹판이 붙였다. 인용할 때에는 쪽의 머리에 있는 source와 canonical을 밝힌다. 절, 표, 행, 문단의 주소는 그 끝의 # 링크이다.';

type At = (path: Address) => string;

const line = (title: string, address: string, says: string): string =>
  `- [${title}](${address}): ${says}`;

/** Links under a heading; nothing where there are none. */
const section = (title: string, links: readonly string[]): string[] =>
  links.length > 0 ? [`## ${title}`, '', ...links, ''] : [];

/** Contents, lists and data of an edition. */
const listsOf = (edition: Edition, twin: At, full: At): string[] => {
  const { year, title, publisher, published, english } = edition;
  return [
    line(
      '차례',
      twin(`/${year}/`),
      `${publisher}, 『${title}』(${printedDate(published)}.)의 문서.`,
    ),
    ...views.map((view) =>
      line(view.title, twin(viewAddress(view, year)), view.description(edition)),
    ),
    ...(english ? [line('English', twin(englishAddress(year)), english.lead)] : []),
    line('표의 데이터', full(`/${year}/data/index.json`), '모든 표의 CSV, JSON, 스키마의 주소.'),
  ];
};

/** The pages of a domain, and its answers by question. */
const documentsOf = (site: Site, edition: Edition, domain: string, twin: At): string[] =>
  pagesOf(edition)
    .filter(({ id }) => id.split('/')[0] === domain)
    .flatMap((page) => {
      const { path } = page;
      const questions = questionsAddress(path);
      const title = shortTitle(page);
      return [
        line(title, twin(path), page.frontmatter.description ?? ''),
        ...(hasTwin(site, questions)
          ? [line(`${title}: 질문별`, twin(questions), '같은 답을 질문마다 모았다.')]
          : []),
      ];
    });
