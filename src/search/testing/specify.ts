import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import * as ranking from '../ranking.ts';
import { type SmallSite, smallIndex } from './small-index.ts';

/** A small report, a query, and what it finds. */
export interface Case extends SmallSite {
  query: string;
  /** titles of the results in order; all of them, a line before those that miss a word */
  finds: string[];
  /** breaks the number of `ranking.ts` that the case is about */
  breaking?: () => void;
}

/** A sentence without any of the words that the cases are about. */
export const FILLER =
  '정부는 여러 방안을 차례로 살펴보고 그 결과를 이듬해 봄까지 국회에 알리기로 하였다.';

/**
 * A test for each rule: the case finds what it says, and with its number broken something else.
 *
 * @param cases by the rule they show
 */
export function specify(cases: Record<string, Case>): void {
  const saved = structuredClone({ ...ranking });
  afterEach(() => {
    for (const [name, numbers] of Object.entries(saved))
      Object.assign(Reflect.get(ranking, name), structuredClone(numbers));
  });
  for (const [rule, example] of Object.entries(cases))
    test(rule, async () => {
      assert.deepEqual(await titles(example), example.finds);
      if (!example.breaking) return;
      example.breaking();
      assert.notDeepEqual(await titles(example), example.finds, 'the number makes no difference');
    });
}

/** The titles found, those that miss a word behind a line. */
async function titles({ query, ...site }: Case): Promise<string[]> {
  const { results } = await smallIndex(site).ask(query, { limit: 50 });
  const whole = results.filter(({ missing }) => !missing);
  const rest = results.slice(whole.length);
  return [...whole, ...rest].flatMap(({ title }, at) =>
    at === whole.length ? ['—', title] : title,
  );
}
