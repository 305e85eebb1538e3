/** What is said above the results: corrected words, missing words, filters that leave nothing, failures. */
import { ALL, type Answer } from '../results/result.ts';
import type { Besides } from './besides.ts';
import { chip } from './chip.ts';
import { type Choices, NO_FILTERS } from './choices.ts';
import { TITLES } from './filters.ts';
import { isUnfinished, named, seen } from './named.ts';
import { notice } from './notice.ts';
import { otherWays } from './other-ways.ts';

/** What the notices can ask for. */
export interface NoticeActions {
  search(query: string): void;
  choose(choices: Partial<Choices>): void;
  retry(): void;
}

/** An answer and what it was asked. */
export interface NoticeContext {
  query: string;
  choices: Choices;
  answer: Answer;
  besides: Besides;
  /** what the same finds without filters, when it finds nothing with them */
  unfiltered: Answer | undefined;
  /** address of the site's root */
  root: string;
  /** stands on the search page */
  isPage: boolean;
}

const count = (number: number) => number.toLocaleString('ko-KR');

/** The sentence that tells how much was found; screen readers hear it. */
export function statusText({ query, answer, unfiltered }: NoticeContext): string {
  const name = named(query);
  if (answer.status === 'failed') return '검색이 답하지 않습니다.';
  if (answer.total > 0) return `결과 ${count(answer.total)}곳`;
  if (unfiltered?.total) return `고른 범위에는 ${name}에 맞는 곳이 없습니다.`;
  if (!isWord(query)) return '글자나 숫자를 적으면 찾습니다.';
  return isUnfinished(query)
    ? `${name}에서 더 적으면 찾습니다.`
    : `${name}에 맞는 곳을 찾지 못했습니다.`;
}

/** Signs alone are nothing that could be found. */
const isWord = (query: string) => /[\p{L}\p{N}]/u.test(seen(query));

/** The notices of an answer, each an element. */
export function notices(context: NoticeContext, actions: NoticeActions): HTMLElement[] {
  const { query, answer, besides, unfiltered, root, isPage } = context;
  const ways = () => otherWays(root, answer, isPage ? undefined : context);
  if (answer.status === 'failed')
    return [
      notice(
        // unpacked from a zip, the site has no connection to lose
        location.protocol === 'file:'
          ? '압축을 푼 폴더에서 검색 파일이 빠졌을 수 있습니다. 다시 풀어 보십시오. '
          : '연결이 끊겼거나 색인이 새로 만들어지는 중일 수 있습니다. ',
        chip('다시 시도', actions.retry),
      ),
      ways(),
    ];
  const found = besides.wordNotices?.(query, answer, actions.search) ?? [];
  if (besides.isLost || answer.isPart)
    found.push(notice('검색의 한 부분을 불러오지 못했습니다. ', chip('다시 시도', actions.retry)));
  if (answer.unfit.length > 0) {
    const names = answer.unfit.map(({ name, value }) => `‘${TITLES[name]}’에 ${named(value)}`);
    found.unshift(notice(`주소의 거르기 가운데 없는 것은 빼고 찾았습니다: ${names.join(', ')}`));
  }
  if (unfiltered?.total)
    found.push(
      notice(
        '고르지 않으면 ',
        chip(`${count(unfiltered.total)}곳 모두 보기`, () => actions.choose(NO_FILTERS)),
      ),
    );
  else if (answer.total === 0 && !isUnfinished(query)) {
    if (answer.editions.length > 1 && answer.edition !== ALL)
      found.push(
        notice(
          `${answer.edition}년판에서만 찾았습니다. `,
          chip('모든 판에서 찾기', () => actions.choose({ edition: ALL })),
        ),
      );
    found.push(ways());
  }
  return found;
}
