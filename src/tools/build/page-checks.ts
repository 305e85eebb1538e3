/** Pages checked and written as Markdown in a thread of their own, while others are being printed; then all together. */
import type { Problem } from '#/content/problem.ts';
import { AskedThread } from '#/threads/asked-thread.ts';
import type { ExpectedPage } from '../check-page.ts';
import type { ExpectedAddresses } from '../check-whole.ts';
import type { Place } from '../links-lead-somewhere.ts';
import type { TwinOf } from './kept-twins.ts';

/** What the thread is given. */
export interface CheckThreadData {
  /** folder of the new site */
  dist: string;
  /** folder of the site that it will take the place of; it need not exist */
  before: string;
  /** file of what checks of earlier builds have found; it need not exist */
  kept: string;
  /** folder of what earlier builds have written as Markdown; it need not exist */
  keptTwins: string;
  /** key of the code */
  code: string;
}

/** A page that has been written. */
export interface PageToCheck {
  /** below the site's folder */
  file: string;
  /** an `ExpectedPage` as JSON: most pages are as they were, and what was expected of them is never read */
  expected: string;
  twin?: TwinOf | undefined;
}

/** What the thread is told: pages that have been written, or that there are no more. */
export type CheckQuestion =
  | { pages: readonly PageToCheck[] }
  | { place: Omit<Place, 'dist'>; addresses: ExpectedAddresses };

/** Pages that are told of together: to tell of one takes longer than to look at a short one. */
const TOGETHER = 16;

/** Has pages checked as soon as they are written. */
export class PageChecks {
  private readonly data: CheckThreadData;
  private thread: AskedThread<CheckQuestion> | undefined;
  /** not told of yet */
  private pages: PageToCheck[] = [];
  private readonly told: Promise<unknown>[] = [];

  constructor(data: CheckThreadData) {
    this.data = data;
  }

  /** Begins the thread, which takes a while to load: at the first page, or before where nothing else is done. */
  begin(): AskedThread<CheckQuestion> {
    this.thread ??= new AskedThread(new URL('./check-thread.ts', import.meta.url), this.data);
    return this.thread;
  }

  /** Has a page checked, and written as Markdown if it has a twin. */
  add(file: string, expected: ExpectedPage, twin?: TwinOf): void {
    this.pages.push({ file, expected: JSON.stringify(expected), twin });
    if (this.pages.length === TOGETHER) this.tell();
  }

  /**
   * Keeps what has been found for the next build, checks the site as a whole, and ends the thread.
   *
   * @param place what the site was built for
   * @param addresses what it must have
   * @returns all faults of its pages, and of the addresses in it
   * @throws what the thread has died of
   */
  async finish(place: Omit<Place, 'dist'>, addresses: ExpectedAddresses): Promise<Problem[]> {
    this.tell();
    await Promise.all(this.told);
    const problems = await this.begin().ask<Problem[]>({ place, addresses });
    await this.stop();
    return problems;
  }

  private tell(): void {
    this.told.push(this.begin().ask({ pages: this.pages }));
    this.pages = [];
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.thread?.stop();
  }
}
