import { z } from 'zod';
import { didYouMean } from './hints.ts';
import type { Fault } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Sentence = Pick<Fault, 'message' | 'hint'>;

/** The kinds of YAML values: as what is wanted and as what is there. */
const KINDS: Record<string, { wanted: string; found: string }> = {
  string: { wanted: '글자여야', found: '글자가' },
  number: { wanted: '숫자여야', found: '숫자가' },
  boolean: { wanted: '참·거짓이어야', found: '참·거짓이' },
  array: { wanted: '목록이어야', found: '목록이' },
  object: { wanted: '“키: 값” 묶음이어야', found: '“키: 값” 묶음이' },
};

const kindOf = (value: unknown) => KINDS[Array.isArray(value) ? 'array' : typeof value];
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60);

/** What zod's own sentences begin with. */
const ZOD = 'zod: ';
const { localeError: korean } = z.locales.ko();

/** To be passed to zod as `error`: its own sentences, in Korean and marked, where a schema has none. */
export const zodSentence: z.core.$ZodErrorMap = (issue) => {
  const told = korean(issue);
  return `${ZOD}${typeof told === 'string' ? told : (told?.message ?? '')}`;
};

/** True for sentences of our own schemas. */
export const isOwnSentence = ({ message }: Issue): boolean => !message.startsWith(ZOD);

const withoutMark = (message: string): string => message.replace(ZOD, '');

/**
 * What an issue means to an author: what is wrong with the value, then what to do.
 *
 * @param issue of zod, but no union and no unknown key
 * @param found the value that is there; undefined when the key is missing
 */
export function issueSentence(issue: Issue, found: unknown): Sentence {
  if (found === undefined) {
    const message = `필요한 항목 “${String(issue.path.at(-1))}”이(가) 빠졌습니다.`;
    const hint = issue.code === 'invalid_value' ? choices(issue.values) : WAYS.missing;
    return { message, hint };
  }
  if (found === null) return { message: '값이 비어 있습니다.', hint: WAYS.empty };
  if (isOwnSentence(issue)) {
    const value = String(shown(found));
    const isNamed = typeof found === 'string' && issue.message.includes(found) && found !== '';
    const isMap = typeof found === 'object' && !Array.isArray(found);
    const hasValue = !isNamed && !isMap && found;
    return {
      message: hasValue ? `${issue.message} 있는 값: ${value}` : issue.message,
    };
  }
  if (issue.code === 'invalid_value') {
    const nearest = typeof found === 'string' ? didYouMean(found, issue.values.map(String)) : '';
    const guess = nearest.startsWith('혹시') ? ` ${nearest}` : '';
    return { message: `쓸 수 없는 값입니다: ${shown(found)}`, hint: choices(issue.values) + guess };
  }
  if (issue.code === 'invalid_type')
    return { message: wrongKind([issue.expected], found), ...quotes(issue, found) };
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return { message: wrongSize(issue, found) };
  if (issue.code === 'invalid_key')
    return { message: withoutMark(issue.issues[0]?.message ?? issue.message) };
  if (issue.code === 'invalid_format')
    return { message: `꼴이 맞지 않습니다: ${shown(found)}`, hint: WAYS.other };
  return { message: `${withoutMark(issue.message)}: ${shown(found)}`, hint: WAYS.other };
}

/** The sentence for a value of another kind than those that fit. */
export function wrongKind(expected: string[], found: unknown): string {
  const wanted = [
    ...new Set(expected.map((kind) => KINDS[kind === 'record' ? 'object' : kind]?.wanted ?? kind)),
  ];
  return `${wanted.join(' 하거나 ')} 하는데 ${kindOf(found)?.found ?? '다른 값이'} 있습니다: ${shown(found)}`;
}

const quotes = ({ expected }: { expected: string }, found: unknown) =>
  expected === 'string' && ['number', 'boolean'].includes(typeof found)
    ? { hint: `따옴표로 감싸십시오: "${found}"` }
    : {};

/** What to do, where the sentence does not say what is expected. */
const WAYS = {
  missing: '같은 종류의 다른 항목을 보고 적으십시오. 뜻은 편집기가 보여 줍니다.',
  empty: '값을 적거나 줄을 지우십시오.',
  other: '같은 종류의 다른 항목처럼 고치십시오. 뜻은 편집기가 보여 줍니다.',
};

const choices = (values: unknown[]) => `쓸 수 있는 값: ${values.map(String).join(', ')}.`;

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
): string {
  // spaces around a text do not count
  const { length: size = 0 } =
    typeof found === 'string' ? found.trim() : (found as { length?: number });
  const [what, unit] = issue.origin === 'array' ? ['목록', '개'] : ['글', '자'];
  if (size === 0) return `${what}이 비어 있습니다.`;
  return issue.code === 'too_small'
    ? `${what}이 짧습니다: ${issue.minimum}${unit} 이상이어야 하는데 ${size}${unit}입니다.`
    : `${what}이 깁니다: ${issue.maximum}${unit}까지인데 ${size}${unit}입니다.`;
}
