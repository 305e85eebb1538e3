import { count, list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Summary of a forum session: its numbered questions or topics, and what the talks said of each. */
export default shape({
  name: 'forum-summary',
  description: '포럼 세션의 주요 질문(주제)과 주요 내용 요약',
  columns: {
    number: column('번호', count()),
    topic: column('주요 질문(주제)', text()),
    content: column('주요 내용', list()),
  },
  rowHeaders: ['number', 'topic'],
});
