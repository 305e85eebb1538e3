import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Change } from '#/content/changelog.ts';
import type { Site } from '#/content/site.ts';
import { type Address, isAddress, joinAddress } from '#/text/address.ts';
import { firstWords } from '#/text/first-words.ts';

/** The page that tells what has changed, with a place for each change. */
export const CHANGES: Address = '/changes/';

/** The feed of changes and errata. */
export const FEED: Address = '/feed.xml';

/** The address of a change. */
export const changeAddress = ({ id }: Pick<Change, 'id'>): Address => joinAddress(CHANGES, id);

/**
 * What a change is called: its first words.
 *
 * @param most how many characters at most
 */
export const changeName = ({ words }: Pick<Change, 'words'>, most: number): string =>
  firstWords(textOf({ type: 'paragraph', children: [...words] }), most);

/** The changes of a day, by kind. */
export interface ChangedDay {
  day: string;
  /** what the day is called, if it is */
  title: string | undefined;
  kinds: { kind: Change['kind']; changes: Change[] }[];
}

/** The place of a day, which holds all its changes. */
export const dayId = (day: string): string => `day-${day}`;

/** The changes of the site by day, newest first. */
export const changedDays = ({ changes }: Pick<Site, 'changes'>): ChangedDay[] =>
  [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => ({
    ...{ day, title: ofDay[0]?.dayTitle },
    kinds: [...Map.groupBy(ofDay, ({ kind }) => kind)].map(([kind, ofKind]) => ({
      ...{ kind, changes: ofKind },
    })),
  }));

/**
 * The words of a change as HTML.
 *
 * @param at what an address of the site is written as
 */
export function changeHtml({ words }: Change, at: (address: Address) => string): string {
  const whole = (node: PhrasingContent): PhrasingContent => {
    if (node.type === 'link' && isAddress(node.url)) return { ...node, url: at(node.url) };
    return node;
  };
  return toHtml(toHast({ type: 'paragraph', children: words.map(whole) })).replace(
    /^<p>(.*?)\s*<\/p>$/s,
    '$1',
  );
}
