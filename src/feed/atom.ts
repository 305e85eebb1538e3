import { Feed } from 'feed';
import type { Site } from '#/content/site.ts';
import { webMakers } from '#/model/citation.ts';
import type { Address } from '#/text/address.ts';
import { CHANGES, FEED } from '#/views/changes.ts';
import { feedEntries, MOST_ENTRIES } from './entries.ts';
import { stableId } from './stable-id.ts';

/** The address of the feed. */

/** The library takes whole addresses only; where the site's is not known, this is taken away again. */
const NOWHERE = 'http://feed.invalid';

/** A day at its beginning in UTC, which is the morning of the same day in Korea: no hour is known. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * Corrections and additions as an Atom feed (RFC 4287). It has the days of its entries and none of its own.
 *
 * @param full what an address of the site is written as: in whole, or root-relative, as Atom allows
 */
export function atomFeed(site: Site, full: (address: Address) => string): string {
  const whole = (address: Address) => new URL(full(address), NOWHERE).href;
  const { current } = site;
  const entries = feedEntries(site, full);
  const feed = new Feed({
    id: stableId('feed'),
    title: `${current.shortTitle}: 고친 것과 더한 것`,
    description: `이 웹판에서 고치고 더한 것, 인쇄본의 오류로 의심되어 정오표에 실은 것. 가장 새로운 ${MOST_ENTRIES}개까지이며, 앞선 것은 “바뀐 점”과 정오표에 있다.`,
    updated: at(entries[0]?.updated ?? current.published),
    // what it tells of is the edition's work, not the print's
    author: { name: webMakers },
    ...{ link: whole(CHANGES), feedLinks: { atom: whole(FEED) }, generator: false },
  });
  for (const { name, title, html, address, published, updated, category } of entries)
    feed.addItem({
      ...{ id: stableId(name), title: asHtml(title), content: html, link: whole(address) },
      ...{
        date: at(updated),
        published: at(published),
        category: [{ name: category, term: category }],
      },
    });
  return feed.atom1().replaceAll(NOWHERE, '');
}

/** Titles are written as HTML, too. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
