import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from '#/code-key.ts';
import type { BuiltPage } from '../built-site.ts';
import { type CheckedPage, checkPage, type ExpectedPage } from '../check-page.ts';

type Sound = Pick<CheckedPage, 'ids' | 'links'>;

/** A page that has been written. */
export interface WrittenPage {
  /** file below the site's folder */
  file: string;
  /** of its bytes */
  hash: string;
}

/** What checks of a build before have found: a sound page of which the same is expected is sound. */
export class KeptChecks {
  private readonly file: string;
  private readonly code: string;
  private readonly before: Readonly<Record<string, Sound>>;
  private readonly now: Record<string, Sound> = {};

  /**
   * @param file where they lie; it need not exist
   * @param code key of the code that checks
   */
  constructor(file: string, code: string) {
    this.file = file;
    this.code = code;
    this.before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  /**
   * Checks a page, unless that has been done.
   *
   * @param expected an `ExpectedPage` as JSON
   * @param parse gives the page's tree
   */
  check(page: WrittenPage, expected: string, parse: () => BuiltPage): CheckedPage {
    const key = hashOf(this.code, page.file, page.hash, expected);
    const sound = this.now[key] ?? this.before[key];
    const checked = sound
      ? { ...sound, problems: [] }
      : checkPage(parse(), JSON.parse(expected) as ExpectedPage);
    if (checked.problems.length === 0) this.now[key] = { ids: checked.ids, links: checked.links };
    return checked;
  }

  /** Keeps what has been found for the next build. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.now));
  }
}
