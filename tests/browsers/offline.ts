import { inEdition } from '../support/edition.ts';
import type { Line } from '../support/line.ts';
import { type Reader, until } from './reader.ts';

/** The site without its server. It comes last: while it runs a worker answers for the site. */
export async function offline(
  reader: Reader,
  at: (path: string) => string,
  line: Line,
): Promise<void> {
  await reader.open(at('/offline/'));
  const state = (words: string) =>
    until(
      reader,
      words,
      (said) => document.querySelector('[data-offline-state]')?.textContent?.includes(said),
      words,
    );
  await state('켜져 있다');
  line.state = 'cut';
  try {
    await reader.open(at(inEdition('timeline/')));
    await until(
      reader,
      'a page of the copy',
      () => document.documentElement.dataset.copy !== undefined,
    );
    await reader.open(at(`/search/?q=${encodeURIComponent('양자컴퓨터란')}`));
    await until(
      reader,
      'results',
      () => document.querySelectorAll('[data-search-results] > li').length > 4,
    );
  } finally {
    line.state = 'open';
  }
  await reader.open(at('/offline/'));
  await state('켜져 있다');
  await reader.click('[data-offline-state] button');
  await state('껐다');
}
