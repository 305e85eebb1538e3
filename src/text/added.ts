/**
 * Titles and headers that the print does not have stand wholly in 〔 〕: `〔요약〕`. The print itself has
 * titles in square brackets (`[붙임 자료]`) but never these.
 */

/** The value of `data-editorial` on such a title: the edition's words, yet the name of a place. */
export const ADDED_TITLE = 'title';

const ADDED = /^〔[^〔〕]+〕$/;

/** True for a title that the edition gives. */
export const isAdded = (title: string): boolean => ADDED.test(title.trim());

/** A text as the edition's. */
export const asAdded = (text: string): string => `〔${text}〕`;

/** The value of `data-editorial` on the words of a title; none for one of the print. */
export const editorialTitle = (title: string): string | undefined =>
  isAdded(title) ? ADDED_TITLE : undefined;

/** What 〔 〕 mean, said where they stand. @param what `제목`, `머리글`, `제목과 머리글` */
export const addedLegend = (what: string): string =>
  `〔 〕 안의 ${what}은 인쇄본에 없어 웹판이 붙였다.`;
