import type { Edition } from '#/content/edition.ts';

/** The name of an edition's data package, and of its file below `/<year>/data/`. */
export const packageName = (year: string): string => `report-${year}-tables`;

/** Whose the content is. */
export const rightsOf = ({ publisher }: Pick<Edition, 'publisher'>): string =>
  `보고서에 대한 권리는 펴낸이(${publisher})와 글쓴이에게 있다.`;
