/** What `npm run audit` looks at on every page; the page about accessibility prints this list. */

/** The checks by id, in the order in which they are told. */
export const auditChecks = {
  html: {
    title: 'HTML 문법',
    how: 'html-validate의 권장 규칙을 쪽마다 적용한다. 빼 둔 규칙과 까닭은 src/tools/audit/html-rules.ts에 있다.',
    unit: '쪽',
  },
  axe: {
    title: 'axe, 밝은 화면',
    how: 'axe-core의 WCAG 2.2 A·AA 규칙과 모범 사례 규칙 전부를 1280×720 창에서 돌린다.',
    unit: '쪽',
  },
  'axe-narrow': {
    title: 'axe, 너비 320픽셀',
    how: '같은 규칙을 가장 좁은 창에서 다시 돌린다.',
    unit: '쪽',
  },
  'axe-colours': {
    title: 'axe, 어두운 화면과 고대비',
    how: '색에 관한 규칙을 어두운 화면과 강제 색상에서 다시 돌린다.',
    unit: '쪽·화면',
  },
  'axe-open': {
    title: 'axe, 열린 상태',
    how: '쪽의 종류마다 한 쪽에서 메뉴, 검색, 쪽지, 공유, 인용, 표 도구, 거르기를 열고 밝은 화면, 어두운 화면, 강제 색상에서 돌린다.',
    unit: '상태·화면',
  },
  covered: {
    title: '초점 가림',
    how: '접힌 것을 모두 펴고, 창 크기 아홉 가지에서 초점을 받는 요소마다 다른 것에 가리지 않는지 본다.',
    unit: '초점',
  },
  keyboard: {
    title: '키보드',
    how: 'Tab 키를 눌러 모든 조작 요소를 차례로 한 번씩 지나는지, 갇히지 않는지, 초점 테두리가 보이는지 본다. 열리는 것은 키로만 열고 닫아 초점이 돌아오는지 본다.',
    unit: '초점',
  },
  narrow: {
    title: '좁은 창',
    how: '너비 320, 360, 640픽셀에서 가로로 넘치거나 잘린 곳이 없는지 본다.',
    unit: '쪽·창',
  },
  'large-font': {
    title: '큰 글자',
    how: '브라우저의 글자 크기를 32픽셀로 하고 너비 320, 1280픽셀에서 넘치는 곳이 없는지 본다.',
    unit: '쪽·창',
  },
  shift: {
    title: '화면 밀림',
    how: '쪽이 뜨는 동안 보이는 것이 움직이지 않는지 너비 360, 1280픽셀에서 잰다.',
    unit: '쪽·창',
  },
  tables: {
    title: '표',
    how: '표마다 제목과 이름, 머리글의 범위, 행의 주소, 칸의 수가 맞는지 본다.',
    unit: '쪽',
  },
  console: {
    title: '콘솔 오류와 요청',
    how: '콘솔의 오류, 보안 정책 위반, 실패한 요청, 다른 사이트로 가는 요청이 없는지 본다.',
    unit: '쪽·창',
  },
} as const;

/** Id of a check. */
export type AuditCheck = keyof typeof auditChecks;

/** The common windows in which nothing may cover what has the focus, in CSS pixels. */
export const WINDOWS = [
  [320, 568],
  [360, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1366, 657],
  [1440, 789],
  [1920, 937],
] as const;
