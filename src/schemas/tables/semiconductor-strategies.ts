import { text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Three Korean semiconductor strategies side by side: summary and measures with amounts, times and targets. */
export default shape({
  name: 'semiconductor-strategies',
  description: '반도체 관련 정부 전략 세 가지의 요약과 정책·주요 내용 비교',
  columns: {
    part: column('구분', text()),
    superpower: column('「반도체 초강대국 달성전략」(’22.07)', measures()),
    industry: column('「국가첨단산업 육성전략 - 시스템반도체」(’23.03)', measures()),
    meeting: column('「반도체 국가전략회의」(’23.06)', measures()),
  },
  rowHeaders: ['part'],
});
