/** What an audit looks for; `src/results/audit.ts` says what each is and how it is looked at. */
import type { AuditCheck } from '#/results/audit-checks.ts';

/** Something wrong on a page. */
export interface Finding {
  check: AuditCheck;
  /** root-relative address without base path */
  path: string;
  /** in which window, colours or state it was seen */
  setting: string;
  what: string;
}

/** What has been looked at, and what was wrong with it. */
export class Findings {
  readonly found: Finding[] = [];
  readonly looks = new Map<AuditCheck, number>();

  /**
   * Takes down a look at a page.
   *
   * @param faults what is wrong, in words; none when all is well
   * @param looks how many things were looked at: windows, stops of a key, pages
   */
  add(
    check: AuditCheck,
    path: string,
    setting: string,
    faults: readonly string[],
    looks = 1,
  ): void {
    this.looks.set(check, (this.looks.get(check) ?? 0) + looks);
    this.found.push(...faults.map((what) => ({ check, path, setting, what })));
  }
}
