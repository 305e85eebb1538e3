import { earlierPermalinks } from '#/content/permalinks.ts';
import { PERMALINKS } from '#/content/permalinks-file.ts';
import type { Fault } from '#/content/problem.ts';
import { joinAddress } from '#/text/address.ts';
import type { SiteCheck } from './rule.ts';

/** How to get back what the last commit has, and what it has lost itself. */
const RESTORE = `git checkout HEAD -- ${PERMALINKS}`;
const FIND = `git log -2 -p -- ${PERMALINKS}`;

/** Addresses named in one message. */
const NAMED = 5;

/** The record of published addresses loses nothing that git knows it had. */
export const permalinksAreKept: SiteCheck = ({ permalinks, history }) => {
  // of a record that cannot be read its own problem is enough
  if (!permalinks.isKnown) return [];
  const earlier = earlierPermalinks(history, permalinks);
  const lost = (part: 'places' | 'paragraphs', what: string): Fault[] => {
    const kept = new Set(listed(permalinks[part]));
    const [last = new Set<string>(), ...before] = earlier.map((e) => new Set(listed(e[part])));
    const known = before.reduce((all, one) => all.union(one), last);
    return faultOf(what, [...known.difference(kept)], last);
  };
  return [
    ...lost('places', '공개한 주소의 기록이 지워졌습니다'),
    ...lost('paragraphs', '공개한 문단의 첫머리 기록이 지워졌습니다'),
  ];
};

/** The pages and places of a part of the record. */
const listed = (record: Record<string, readonly string[] | Record<string, string>>): string[] =>
  Object.entries(record).flatMap(([path, below]) => [
    path,
    ...(Array.isArray(below) ? below : Object.keys(below)).map((fragment) =>
      joinAddress(path as `/${string}`, fragment),
    ),
  ]);

/** @param last what the last commit of the record has */
function faultOf(what: string, gone: string[], last: ReadonlySet<string>): Fault[] {
  if (gone.length === 0) return [];
  const rest = gone.length - NAMED;
  const named = gone.slice(0, NAMED).join(', ');
  return [
    {
      ...{ file: PERMALINKS, line: 1, column: 1 },
      message: `${what}: ${named}${rest > 0 ? ` 등 ${gone.length}개` : ''}`,
      hint: `지운 줄을 되살리십시오: ${gone.every((address) => last.has(address)) ? RESTORE : FIND}. 자리를 옮겼으면 기록은 두고 redirects에 옮긴 곳을 적습니다.`,
    },
  ];
}
