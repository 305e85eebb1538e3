import { sides } from '#/schemas/target.ts';
import { amountText } from './change-text.ts';
import type { Gap, GapObstacle, Valued } from './target-gap.ts';

const OBSTACLES: Record<GapObstacle, string> = {
  unit: '단위가 달라 빼지 않음',
  form: '한쪽이 범위나 변화여서 빼지 않음',
  bounds: '조건이 달라 빼지 않음',
  times: '때가 달라 빼지 않음',
  'no-time': '한쪽의 때를 알 수 없어 빼지 않음',
};

/**
 * What readers are told of the gaps of a comparison, one line for each outcome: `정부 90% 이상(’23~’27) ·
 * 민간 95%(’23): 차이 5%p(정부의 수치는 하한)`.
 */
export const gapTexts = (gaps: readonly Gap[]): string[] =>
  [...Map.groupBy(gaps, outcomeOf)].map(([outcome, same]) => {
    const [first] = same;
    const others = same.map(({ other }) => saidBy(other)).join(', ');
    return `${first ? saidBy(first.base) : ''} · ${others}: ${outcome}`;
  });

const nameOf = ({ stated: { statement } }: Valued): string =>
  statement.side === 'government' ? sides.government : statement.who;

const saidBy = (side: Valued): string =>
  `${nameOf(side)} ${side.printed}${side.when ? `(${side.when.printed})` : ''}`;

function outcomeOf({ base, other, result }: Gap): string {
  if ('because' in result) return OBSTACLES[result.because];
  const bounds = [base, other].filter(({ figure }) => figure.qualifiers.length > 0);
  const remark = bounds.length > 0 ? `(${bounds.map(nameOf).join('·')}의 수치는 하한)` : '';
  const { value, ...unit } = result;
  return value === 0 ? `차이 없음${remark}` : `차이 ${amountText(Math.abs(value), unit)}${remark}`;
}
