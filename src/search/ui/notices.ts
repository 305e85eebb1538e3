/** What is said above the results: corrected words, missing words, scattered words, failures. */
import { ALL, type Answer } from '../results/result.ts';
import { element } from './element.ts';

/** What the notices can ask for. */
export interface NoticeActions {
  search(query: string): void;
  searchAllEditions(): void;
  retry(): void;
}

const quoted = (text: string) => `‘${text}’`;

/** The sentence that tells how much was found; screen readers hear it. */
export function statusText(query: string, { status, total }: Answer): string {
  if (status === 'failed') return '검색 색인을 읽지 못했습니다.';
  return total === 0
    ? `${quoted(short(query))}에 맞는 곳을 찾지 못했습니다.`
    : `결과 ${total.toLocaleString('ko-KR')}곳`;
}

const short = (query: string) =>
  query.trim().length > 40 ? `${query.trim().slice(0, 40)}…` : query.trim();

/**
 * The notices of an answer, each an element.
 *
 * @param root address of the site's root, for links to other ways of finding
 */
export function notices(
  query: string,
  answer: Answer,
  root: string,
  actions: NoticeActions,
): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (answer.status === 'failed') {
    const again = button('다시 시도', actions.retry);
    found.push(
      element(
        'p',
        { class: 'search-notice' },
        '연결이 끊겼거나 색인이 새로 만들어지는 중일 수 있습니다. ',
        again,
      ),
      otherWays(root, answer),
    );
    return found;
  }
  for (const { typed, replacedBy } of answer.notes) {
    const [best, ...others] = replacedBy;
    if (best) {
      const line = element(
        'p',
        { class: 'search-notice' },
        element('b', {}, quoted(best)),
        '(으)로 찾은 결과',
      );
      if (others.length > 0)
        line.append(
          ' · 다른 후보 ',
          ...others.map((text) => button(text, () => actions.search(query.replace(typed, text)))),
        );
      found.push(line);
    } else if (answer.total > 0)
      found.push(
        element(
          'p',
          { class: 'search-notice' },
          element('s', {}, typed),
          ' 보고서에 없는 낱말이라 빼고 찾았습니다.',
        ),
      );
  }
  if (answer.total === 0) {
    if (answer.editions.length > 1 && answer.edition !== ALL)
      found.push(
        element(
          'p',
          { class: 'search-notice' },
          `${answer.edition}년판에서만 찾았습니다. `,
          button('모든 판에서 찾기', actions.searchAllEditions),
        ),
      );
    found.push(otherWays(root, answer));
  }
  return found;
}

/**
 * Links that lead on when the search does not, in the edition that was asked. Where the engine does
 * not load, the short paths lead to the newest.
 */
function otherWays(root: string, { edition, editions }: Answer): HTMLElement {
  const year = edition === ALL ? editions[0] : edition;
  const within = year ? `/${year}` : '';
  const link = (path: string, text: string) =>
    element('a', { href: `${root.replace(/\/$/, '')}${path}` }, text);
  return element(
    'p',
    { class: 'search-notice' },
    '다른 길: ',
    link(`${within}/index/`, '이름과 용어 찾아보기'),
    ' · ',
    link('/glossary/', '용어집'),
    ' · ',
    link(`${within}/tables/`, '표 목록'),
  );
}

function button(text: string, action: () => void): HTMLButtonElement {
  const built = element('button', { type: 'button', class: 'search-chip' }, text);
  built.addEventListener('click', action);
  return built;
}
