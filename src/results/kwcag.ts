/**
 * The 33 requirements of the Korean guidelines (한국형 웹 콘텐츠 접근성 지침 2.2), each with the success criteria
 * of WCAG 2.2 beside it, and what this site looks at. What a machine cannot judge, and nobody has, is said.
 */
import type { RuleId } from '#/content/rule-ids.ts';
import type { AuditCheck } from './audit-checks.ts';

/** A requirement, and what is known of it. */
export interface Requirement {
  id: string;
  /** its name in the guidelines */
  name: string;
  /** success criteria of WCAG 2.2, A and AA, that ask for the same; none where only the Korean ones do */
  wcag: readonly string[];
  /** what `npm run audit` looks at */
  audit?: readonly AuditCheck[];
  /** files of `tests/` that hold it */
  tests?: readonly string[];
  /** rules that each build keeps */
  rules?: readonly RuleId[];
  /** why the site has nothing that it asks for */
  absent?: string;
  /** what has not been looked at */
  gap?: string;
}

/** A principle with its requirements. */
export interface Principle {
  name: string;
  requirements: readonly Requirement[];
}

const of = (id: string, name: string, wcag: string, more: Partial<Requirement>): Requirement => ({
  ...{ id, name, wcag: wcag.split(' ').filter(Boolean) },
  ...more,
});

const ALOUD: readonly RuleId[] = ['built-pages-can-be-read-aloud'];

/** The principles in their order. */
export const kwcag: readonly Principle[] = [
  {
    name: '인식의 용이성',
    requirements: [
      of('5.1.1', '적절한 대체 텍스트 제공', '1.1.1', {
        audit: ['axe'],
        tests: ['charts.test.ts'],
        gap: '대체 텍스트가 뜻에 꼭 맞는지는 기계가 판정하지 못한다.',
      }),
      of('5.2.1', '자막 제공', '1.2.1 1.2.2 1.2.3 1.2.4 1.2.5', {
        absent: '동영상과 음성이 없다.',
      }),
      of('5.3.1', '표의 구성', '1.3.1', {
        audit: ['tables', 'axe'],
        tests: ['table-headers.test.ts', 'screen-reader.test.ts'],
      }),
      of('5.3.2', '콘텐츠의 선형구조', '1.3.2', {
        audit: ['keyboard'],
        tests: ['keyboard.test.ts', 'screen-reader.test.ts'],
      }),
      of('5.3.3', '명확한 지시사항 제공', '1.3.3', { gap: '글을 사람이 따로 살피지 않았다.' }),
      of('5.4.1', '색에 무관한 콘텐츠 인식', '1.4.1', {
        audit: ['axe', 'axe-colours'],
        tests: ['charts.test.ts'],
        gap: '글의 링크 말고는 기계가 판정하지 못한다.',
      }),
      of('5.4.2', '자동 재생 금지', '1.4.2', { absent: '소리가 없다.' }),
      of('5.4.3', '텍스트 콘텐츠의 명도 대비', '1.4.3', {
        audit: ['axe', 'axe-colours', 'axe-open'],
      }),
      of('5.4.4', '콘텐츠 간의 구분', '', { gap: '사람이 따로 살피지 않았다.' }),
    ],
  },
  {
    name: '운용의 용이성',
    requirements: [
      of('6.1.1', '키보드 사용 보장', '2.1.1 2.1.2', {
        audit: ['keyboard'],
        tests: ['keyboard.test.ts'],
      }),
      of('6.1.2', '초점 이동과 표시', '2.4.3 2.4.7 2.4.11', {
        audit: ['keyboard', 'covered'],
        tests: ['frames.test.ts'],
      }),
      of('6.1.3', '조작 가능', '2.5.8', { audit: ['axe', 'axe-narrow'], tests: ['touch.test.ts'] }),
      of('6.1.4', '문자 단축키', '2.1.4', { tests: ['shortcuts.test.ts'] }),
      of('6.2.1', '응답시간 조절', '2.2.1', { absent: '시간을 재는 절차가 없다.' }),
      of('6.2.2', '정지 기능 제공', '2.2.2', { absent: '저절로 움직이거나 바뀌는 것이 없다.' }),
      of('6.3.1', '깜빡임과 번쩍임 사용 제한', '2.3.1', { absent: '깜빡이는 것이 없다.' }),
      of('6.4.1', '반복 영역 건너뛰기', '2.4.1', { audit: ['axe'], tests: ['keyboard.test.ts'] }),
      of('6.4.2', '제목 제공', '2.4.2 2.4.6', {
        audit: ['axe', 'html'],
        rules: ALOUD,
        tests: ['every-page.test.ts'],
      }),
      of('6.4.3', '적절한 링크 텍스트', '2.4.4', {
        audit: ['axe'],
        gap: '링크의 말이 갈 곳을 잘 알리는지는 기계가 판정하지 못한다.',
      }),
      of('6.4.4', '고정된 참조 위치 정보', '', {
        rules: ['built-permalinks-hold'],
        gap: '인쇄본의 쪽 번호는 옮기지 않았고, 절·표·문단의 주소가 그 몫을 한다.',
      }),
      of('6.5.1', '단일 포인터 입력 지원', '2.5.1 2.5.7', {
        absent: '여러 손가락이나 끌기가 있어야 되는 일이 없다.',
      }),
      of('6.5.2', '포인터 입력 취소', '2.5.2', { gap: '따로 시험하지 않았다.' }),
      of('6.5.3', '레이블과 네임', '2.5.3', { audit: ['axe', 'axe-open'] }),
      of('6.5.4', '동작기반 작동', '2.5.4', { absent: '기기를 움직여 하는 일이 없다.' }),
    ],
  },
  {
    name: '이해의 용이성',
    requirements: [
      of('7.1.1', '기본 언어 표시', '3.1.1 3.1.2', {
        audit: ['axe'],
        rules: ALOUD,
        tests: ['language.test.ts'],
      }),
      of('7.2.1', '사용자 요구에 따른 실행', '3.2.1 3.2.2', {
        audit: ['keyboard'],
        gap: '초점이 갈 때는 살피지만, 고를 때는 따로 시험하지 않았다.',
      }),
      of('7.2.2', '찾기 쉬운 도움 정보', '3.2.6', { tests: ['statements.test.ts'] }),
      of('7.3.1', '오류 정정', '3.3.1 3.3.3', { absent: '잘못 채울 수 있는 서식이 없다.' }),
      of('7.3.2', '레이블 제공', '3.3.2', { audit: ['axe', 'axe-open'] }),
      of('7.3.3', '접근 가능한 인증', '3.3.8', { absent: '로그인이 없다.' }),
      of('7.3.4', '반복 입력 정보', '3.3.7', { absent: '여러 단계로 적는 절차가 없다.' }),
    ],
  },
  {
    name: '견고성',
    requirements: [
      of('8.1.1', '마크업 오류 방지', '', { audit: ['html'], rules: ['built-ids-are-unique'] }),
      of('8.2.1', '웹 애플리케이션 접근성 준수', '4.1.2 4.1.3', {
        audit: ['axe', 'axe-open'],
        gap: '화면 낭독기로 직접 들어 보지 않았다.',
      }),
    ],
  },
];
