import { PERMALINKS, permalinksOf } from '#/content/permalinks.ts';
import type { Fault } from '#/content/problem.ts';
import { joinAddress } from '#/text/address.ts';
import type { SiteCheck } from './rule.ts';

/** A thinned record may be in the last commit already; the one before knows what it had. */
const COMMITS = 2;

/** Addresses named in one message. */
const NAMED = 5;

/** The record of published addresses loses nothing that git knows it had. */
export const permalinksAreKept: SiteCheck = ({ permalinks, history }) => {
  // of a record that cannot be read its own problem is enough
  if (!permalinks.isKnown) return [];
  const earlier = history.versions(PERMALINKS, COMMITS).flatMap((text) => permalinksOf(text) ?? []);
  const places = new Set(earlier.flatMap((e) => listed(e.places)));
  const words = new Set(earlier.flatMap((e) => listed(e.paragraphs)));
  const kept = new Set(listed(permalinks.places));
  const keptWords = new Set(listed(permalinks.paragraphs));
  return [
    ...faultOf(
      '공개한 주소의 기록이 지워졌습니다',
      [...places].filter((address) => !kept.has(address)),
    ),
    ...faultOf(
      '공개한 문단의 첫머리 기록이 지워졌습니다',
      [...words].filter((address) => !keptWords.has(address)),
    ),
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

function faultOf(what: string, gone: string[]): Fault[] {
  if (gone.length === 0) return [];
  const rest = gone.length - NAMED;
  const named = gone.slice(0, NAMED).join(', ');
  return [
    {
      ...{ file: PERMALINKS, line: 1, column: 1 },
      message: `${what}: ${named}${rest > 0 ? ` 등 ${gone.length}개` : ''}`,
      hint: '지운 줄을 되살리십시오: git checkout HEAD~1 -- content/permalinks.yaml. 자리를 옮겼으면 기록은 두고 redirects에 옮긴 곳을 적습니다.',
    },
  ];
}
