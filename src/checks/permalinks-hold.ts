import { didYouMean } from '#/content/hints.ts';
import { PERMALINKS } from '#/content/permalinks-file.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { editionAt } from '#/model/edition-at.ts';
import { pagesByPath } from '#/model/pages.ts';
import { figuredParagraphs, likeliest } from '#/model/paragraphs.ts';
import { currentAddress } from '#/views/moved.ts';
import { publicationOf } from '#/views/publication.ts';
import { isNear } from './addresses.ts';
import type { SiteCheck } from './rule.ts';
import { isWithheldPlace, yearIn } from './withheld-places.ts';

/** More vanished places of one page have one cause. */
const MOST = 5;

/** Every published page and place is there: itself, or with a redirect to where it has moved. */
export const permalinksHold: SiteCheck = (site) => {
  const { places, redirects } = site.permalinks;
  const published = publicationOf(site);
  const lost = lostEditions(site);
  return [
    ...[...lost].map(lostEdition),
    ...Object.entries(places).flatMap(([path, fragments]) => {
      if (lost.has(yearIn(path) ?? '')) return [];
      if (!published.has(path) && !redirects[path])
        return isWithheldPlace(site, path) ? [] : [lostPage(site, path, [...published.keys()])];
      const there = published.get(path);
      const gone = fragments
        .filter((id) => !there?.has(id) && !isWithheldPlace(site, path, id))
        .filter((id) => !leadsOn(site, `${path}#${id}`));
      // the rows of a table go with it
      const own = gone.filter((id) => !gone.includes(id.split('.')[0] ?? '') || !id.includes('.'));
      return own.length > MOST
        ? [lostTogether(site, path, own)]
        : own.map((id) => lostPlace(site, path, id));
    }),
  ];
};

/** True for an address whose redirect leads to something, or to what is withheld. */
function leadsOn(site: Site, address: string): boolean {
  if (currentAddress(site, address)) return true;
  // a redirect of its own that leads to nothing is told by the rule of redirects
  return site.permalinks.redirects[address] !== undefined;
}

/** Years of editions that have been published and have no folder any more. */
function lostEditions({ editions, unread, permalinks }: Site): Set<string> {
  const known = new Set([...editions.map(({ year }) => year), ...unread]);
  const years = Object.keys(permalinks.places).flatMap((path) => yearIn(path) ?? []);
  return new Set(years.filter((year) => !known.has(year)));
}

const lostEdition = (year: string): Fault => ({
  ...{ file: PERMALINKS, line: 1, column: 1 },
  message: `공개한 ${year}년판이 통째로 사라졌습니다.`,
  hint: `content/${year}/를 되살리십시오. 공개한 판의 주소는 바뀌지 않습니다.`,
});

function lostPage(site: Site, path: string, published: string[]): Fault {
  const same = published.filter(isNear(yearIn(path)));
  return {
    ...site.permalinks.at('places', path),
    message: `공개한 주소 “${path}”이(가) 사라졌습니다.`,
    hint: `쪽을 되살리거나, redirects에 옮긴 곳을 적으십시오. ${didYouMean(path, same)}`,
  };
}

function lostTogether(site: Site, path: string, ids: string[]): Fault {
  const named = ids.slice(0, MOST).map((id) => `#${id}`);
  return {
    ...site.permalinks.at('places', path),
    message: `“${path}”에서 공개한 주소 ${ids.length}개가 사라졌습니다: ${named.join(', ')} …`,
    hint: site.permalinks.redirects[path]
      ? '새 쪽에 없는 자리마다 redirects에 옮긴 곳을 적으십시오.'
      : '이 자리들이 나오던 파일을 되살리거나, 자리마다 redirects에 옮긴 곳을 적으십시오.',
  };
}

function lostPlace(site: Site, path: string, id: string): Fault {
  const { permalinks } = site;
  const edition = editionAt(site, path);
  const page = edition && pagesByPath(edition).get(path);
  const words = permalinks.paragraphs[path]?.[id];
  const position = permalinks.at('places', path);
  const message = `공개한 주소 “${path}#${id}”이(가) 사라졌습니다.`;
  if (!page || words === undefined) {
    const way = permalinks.redirects[path] ? `새 쪽에 #${id}를 두거나` : '자리를 되살리거나';
    return { ...position, message, hint: `${way}, redirects에 옮긴 곳을 적으십시오.` };
  }
  const recorded = permalinks.places[path] ?? [];
  const free = figuredParagraphs(page).filter((p) => !recorded.includes(p.id));
  const now = likeliest(free, words);
  const told = `${message} 이 주소의 문단: “${words}…”`;
  if (!now) {
    const hint = `그 문단의 끝에 {/* #${id} */}를 적으면 주소가 이어집니다. 문단을 지웠으면 redirects에 그 내용이 있는 곳을 적으십시오.`;
    return { ...position, message: told, hint };
  }
  return {
    ...now.position,
    message: told,
    hint: `이 문단의 수치가 바뀌었습니다. 문단의 끝에 {/* #${id} */}를 적으면 주소가 이어집니다.`,
  };
}
