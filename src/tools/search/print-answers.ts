/** The measures of the questions as a table, and what went wrong as a list. */
import { type Asked, summaryOfAnswers } from './asked.ts';

const HEADING = '갈래            질문   @1   @3  @10  MRR   값  빈 답  바로 답 (틀림)';

/** Prints a line for each type of question, and one for all. */
export function printAnswers(asked: Asked[]): void {
  console.log(HEADING);
  for (const [type, group] of Map.groupBy(asked, ({ question }) => question.type))
    line(type, group);
  line('모두', asked);
}

function line(name: string, group: Asked[]): void {
  const s = summaryOfAnswers(group);
  const share = (value: number) => value.toFixed(2).padStart(4);
  const label = name.padEnd(/[가-힣]/.test(name) ? 13 : 15);
  const shares =
    s.questions === 0
      ? `${String(group.length).padStart(3)}    –    –    –    –    –`
      : [
          String(s.questions).padStart(3),
          ...[s.first, s.three, s.ten, s.reciprocal].map(share),
          group.some(({ valueFirst }) => valueFirst !== undefined) ? share(s.valueFirst) : '   –',
        ].join(' ');
  console.log(label, shares, String(s.nothing).padStart(5), `${s.direct} (${s.wrong})`.padStart(9));
}

/** Prints every question whose first result does not answer it, or that gets a wrong answer. */
export function printFailures(asked: Asked[]): void {
  for (const { question, shown, rank, direct, valueFirst } of asked) {
    const { q, type, at, values } = question;
    const isRight = at.length === 0 || (rank === 1 && valueFirst !== false);
    if (isRight && direct !== false) continue;
    const place = at.length === 0 ? '보고서에 답이 없음' : rank > 0 ? `${rank}째` : '찾지 못함';
    console.log(
      `\n[${type}] ${q}  → ${place}${rank === 1 && !valueFirst ? ', 값이 보이지 않음' : ''}`,
    );
    const [first] = shown;
    if (direct === false) console.log(`  틀린 답  ${first?.answer?.text} (${first?.answer?.url})`);
    console.log(`  첫째     ${first ? `${first.url}  ${first.title}` : '없음'}`);
    if (at.length > 0)
      console.log(`  바랐던 것 ${at.slice(0, 3).join(' ')}${at.length > 3 ? ' …' : ''}`);
    if (values.length > 0) console.log(`  값       ${values.join(' / ')}`);
  }
}
