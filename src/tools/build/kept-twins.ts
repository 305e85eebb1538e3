import { hashOf } from '#/code-key.ts';
import type { KnownOfPage } from '#/twins/front-matter.ts';
import type { PageAddress } from '#/twins/links.ts';
import { markdownOfPage } from '#/twins/markdown-of-page.ts';
import type { BuiltPage } from '../built-site.ts';
import { Folder } from './folder.ts';
import type { WrittenPage } from './kept-checks.ts';
import { KeptPages } from './kept-pages.ts';

/** What the twin of a page in Markdown is made from, besides the page. */
export interface TwinOf {
  address: PageAddress;
  known: KnownOfPage;
}

/** Writes pages as Markdown beside them: anew where the page or what is known of it has changed. */
export class KeptTwins {
  private readonly site: Folder;
  private readonly kept: KeptPages;
  private readonly code: string;

  /**
   * @param dist folder of the new site
   * @param before folder of the site that it will take the place of; it need not exist
   * @param kept where twins of an earlier build lie; it need not exist
   * @param code key of the code that writes them
   */
  constructor(dist: string, before: string, kept: string, code: string) {
    this.code = code;
    this.site = new Folder(dist, before);
    this.kept = new KeptPages(kept);
  }

  /**
   * Writes the twin of a page.
   *
   * @param parse gives the page's tree, which is taken apart
   */
  write(page: WrittenPage, { address, known }: TwinOf, parse: () => BuiltPage): void {
    const file = page.file.replace(/html$/, 'md');
    const key = hashOf(this.code, page.hash, address, known);
    if (this.kept.take(file, key, this.site)) return;
    const body = Buffer.from(markdownOfPage(parse().tree, address, known));
    this.site.write(file, body);
    this.kept.keep(file, key, body);
  }

  /** Keeps what has been written for the next build. */
  save(): void {
    this.kept.save();
  }
}
