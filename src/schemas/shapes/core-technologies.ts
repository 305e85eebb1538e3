import type { ListItem } from '../cells/list.ts';
import { type Rule, shape } from '../shape.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

/** The technologies carry the numbers ①, ②, … without a gap; rows without a number come after them. */
export const numberedInOrder: Rule<{ id: string; technology: string | ListItem[] }> = (rows) =>
  rows.flatMap(({ id, technology }, i) => {
    const [mark = ''] = (typeof technology === 'string' ? technology : technology[0]?.text) ?? '';
    const number = CIRCLED.indexOf(mark);
    if (mark === '' || number < 0 || number === i) return [];
    const message = `기술의 번호가 “${mark}”인데 차례로는 “${CIRCLED[i]}”입니다.`;
    return [{ row: id, column: 'technology', message }];
  });

/** The 14 core technologies of the government's battery R&D strategy, by what they improve. */
export default shape({
  description: '정부 차세대 전지 전략의 14개 핵심기술',
  columns: {
    group: { label: '구분', type: 'text', rowHeader: true, added: true },
    technology: {
      label: '차세대 전지 초격차 R&D전략의 14개 핵심기술',
      type: 'text',
      rowHeader: true,
    },
  },
  rules: [numberedInOrder],
});
