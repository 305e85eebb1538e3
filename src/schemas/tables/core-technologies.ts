import { text } from '../cells.ts';
import { column, type Rule, shape } from '../shape.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

/** The technologies carry the numbers ①, ②, … without a gap; rows without a number come after them. */
export const numberedInOrder: Rule = (rows) =>
  rows.flatMap(({ id, technology }, i) => {
    const printed =
      typeof technology === 'string' ? technology : (technology as { text: string }[])[0]?.text;
    const number = CIRCLED.indexOf(printed?.[0] ?? '');
    return number < 0 || number === i
      ? []
      : [
          {
            row: id,
            column: 'technology',
            message: `기술의 번호가 “${printed?.[0]}”인데 차례로는 “${CIRCLED[i]}”입니다.`,
          },
        ];
  });

/** The 14 core technologies of the government's battery R&D strategy, by what they improve. */
export default shape({
  name: 'core-technologies',
  description: '정부 차세대 전지 전략의 14개 핵심기술',
  columns: {
    group: column('구분', text()),
    technology: column('차세대 전지 초격차 R&D전략의 14개 핵심기술', text()),
  },
  rowHeaders: ['group', 'technology'],
  rules: [numberedInOrder],
});
