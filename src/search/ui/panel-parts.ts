/** What a panel has below its field. No page is sent it: without script nothing of it works. */
import { element } from './element.ts';

const EXAMPLES = [
  '핵심광물',
  '양자컴퓨터란?',
  '일본 전고체 지원 예산',
  '340조',
  '800Wh/L',
  '위협 인텔리전스',
];

/**
 * Completes a panel, and gives it its examples.
 *
 * @param panel the element that SearchPanel.astro prints
 */
export function completePanel(panel: HTMLElement): void {
  panel.append(
    element('fieldset', {
      class: 'search-filters',
      'aria-label': '결과 거르기',
      'data-search-filters': '',
    }),
    element('ol', {
      ...{ class: 'search-results', 'aria-label': '검색 결과' },
      ...{ 'data-search-results': '', 'data-search-state': 'idle' },
    }),
    element(
      'button',
      { class: 'search-more', type: 'button', hidden: '', 'data-search-more': '' },
      '더 보기',
    ),
    element(
      'div',
      { class: 'search-start', hidden: '', 'data-search-start': '' },
      recent(),
      examples(panel.dataset.root ?? '/'),
    ),
  );
}

const recent = (): HTMLElement =>
  element(
    'div',
    { 'data-search-recent': '' },
    element(
      'p',
      { class: 'search-start-title' },
      '최근에 찾은 말 ',
      element(
        'button',
        { class: 'search-forget', type: 'button', 'data-search-forget': '' },
        '모두 지우기',
      ),
    ),
    element('ul', { class: 'search-chips', 'data-search-recent-list': '' }),
  );

const examples = (root: string): HTMLElement =>
  element(
    'div',
    { 'data-search-examples': '' },
    element('p', { class: 'search-start-title' }, '이렇게 찾아 보십시오'),
    element(
      'ul',
      { class: 'search-chips' },
      ...EXAMPLES.map((query) => {
        const href = `${root}search/?q=${encodeURIComponent(query)}`;
        return element('li', {}, element('a', { class: 'search-chip', href }, query));
      }),
    ),
    element(
      'p',
      { class: 'search-hint' },
      ...['초성(', kbd('ㅂㄷㅊ'), '), 영문 자판(', kbd('qksehcp'), '), 오타(', kbd('베터리')],
      ...[kept(')로'), '도 찾습니다. 따옴표로 묶으면(', kbd('"핵심 기술"'), ') 그대로만 찾고, '],
      ...['빼기표를 붙인 낱말(', kbd('-중국'), kept(')이'), ' 있는 곳은 뺍니다.'],
    ),
  );

/** A key, or what is typed. */
export const kbd = (text: string): HTMLElement => element('kbd', {}, text);

/** Stands on one line. */
const kept = (text: string): HTMLElement => element('span', { class: 'kept' }, text);
