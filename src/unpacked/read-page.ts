/** Stands for `client/read-page.ts`: what is taken from another page leads to files. */
import { readPage as readSent } from '#/client/read-page.ts';
import { fileOf, ROOT } from './root.ts';

/** Another page as a document of its own; its links are those of the site (tools/bundle/data-script.ts). */
export function readPage(html: string): Document {
  const page = readSent(html);
  for (const link of page.querySelectorAll('a[href^="/"]')) {
    const file = fileOf(link.getAttribute('href') ?? '');
    if (file !== undefined) link.setAttribute('href', ROOT + file);
  }
  return page;
}
