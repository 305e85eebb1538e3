import type { AuditResults } from './audit.ts';
import type { Requirement } from './kwcag.ts';

/** What is to be said of a requirement. */
export interface Verdict {
  /** in a word or two */
  said: '해당 없음' | '찾은 잘못 없음' | '시험으로 지킴' | '잘못 있음' | '점검하지 않음';
  /** faults that the audit has found */
  faults: number;
}

/**
 * What is known of a requirement: never more than what has been looked at.
 *
 * @param audit results of the last audit, if there has been one
 */
export function verdictOf(
  { absent, audit: checks = [], tests = [], rules = [] }: Requirement,
  audit: AuditResults | undefined,
): Verdict {
  if (absent) return { said: '해당 없음', faults: 0 };
  const faults = checks.reduce((sum, check) => sum + (audit?.checks[check]?.faults ?? 0), 0);
  if (faults > 0) return { said: '잘못 있음', faults };
  if (audit && checks.length > 0) return { said: '찾은 잘못 없음', faults };
  return { said: tests.length + rules.length > 0 ? '시험으로 지킴' : '점검하지 않음', faults };
}
