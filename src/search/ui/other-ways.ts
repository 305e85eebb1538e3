/** Where to go on when the search does not lead there. */
import { ALL, type Answer } from '../results/result.ts';
import { searchOf } from './address.ts';
import type { Choices } from './choices.ts';
import { element } from './element.ts';

/**
 * Links to the search page, contents, index, glossary, tables and errata, in the edition that was asked. Where the
 * engine does not load, the short paths lead to the newest.
 *
 * @param root address of the site's root
 * @param asked what the search page is to be asked; undefined where the reader is on it
 */
export function otherWays(
  root: string,
  { edition, editions, status }: Answer,
  asked: { query: string; choices: Choices } | undefined,
): HTMLElement {
  const year = edition === ALL ? editions[0] : edition;
  const within = year ? `/${year}` : '';
  const ways: [path: string, text: string][] = [
    ...(asked && status === 'failed'
      ? [[`/search/${searchOf(asked.query, asked.choices)}`, '검색 화면'] as [string, string]]
      : []),
    [year ? `${within}/` : '/contents/', '목차'],
    [`${within}/index/`, '이름과 용어 찾아보기'],
    ['/glossary/', '용어집'],
    [`${within}/tables/`, '표 목록'],
    [`${within}/errata/`, '정오표'],
    ['/about/', '이 웹판에 대하여'],
  ];
  const line = element('p', { class: 'search-notice' }, '다른 길: ');
  for (const [at, [path, text]] of ways.entries())
    line.append(
      at > 0 ? ' · ' : '',
      element('a', { href: `${root.replace(/\/$/, '')}${path}` }, text),
    );
  return line;
}
