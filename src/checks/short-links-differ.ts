import { createHash } from 'node:crypto';
import type { Position } from '#/content/position.ts';
import type { Site } from '#/content/site.ts';
import { editionAt } from '#/model/edition-at.ts';
import { passagesByAddress } from '#/model/passages.ts';
import { codeOf } from '#/text/short-code.ts';
import { type ShortLink, shortLinks } from '#/views/short-links.ts';
import type { SiteCheck } from './rule.ts';

/** No two places have the same short link: one of them could not be reached by it. */
export const shortLinksDiffer: SiteCheck = (site) => {
  const known = new Map<string, ShortLink>();
  return shortLinks(site).flatMap((link) => {
    const code = codeOf(createHash('sha256').update(link.from).digest());
    const other = known.get(code);
    if (!other || other.from === link.from) {
      known.set(code, link);
      return [];
    }
    return [
      {
        ...positionOf(site, link),
        message: `“${link.from}”의 짧은 주소 /s/${code}/이(가) “${other.from}”의 것과 같습니다.`,
        hint: '짧은 주소는 주소에서 나옵니다. 둘 가운데 아직 공개하지 않은 자리의 id를 바꾸십시오.',
      },
    ];
  });
};

function positionOf(site: Site, { from, place }: ShortLink): Position {
  const edition = editionAt(site, place.address);
  const passage = edition && passagesByAddress(edition).get(from);
  return passage?.position ?? site.permalinks.at('redirects', from === place.address ? '' : from);
}
