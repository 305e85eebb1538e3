/** What is promised of how the site is read: found, by whom, how fast, and made again. */
import type { AuditResults } from './audit.ts';
import { number, type Promised, type Results, type Said, sum } from './promised.ts';

const MEASURE = 'npm run measure';
const AUDIT = 'npm run audit';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** Faults that checks of the audit have found, and in how many looks. */
const audited =
  (...checks: (keyof AuditResults['checks'])[]) =>
  ({ audit }: Results): Said | undefined => {
    if (!audit) return undefined;
    const of = (what: 'looks' | 'faults') =>
      number(sum(checks.map((check) => audit.checks[check][what])));
    return [
      `${of('looks')}번 보아 잘못 ${of('faults')}건`,
      `${of('faults')} faults in ${of('looks')} looks`,
    ];
  };

/** The promises. */
export const promisesOfSite: readonly Promised[] = [
  {
    part: 'search',
    promise: ['찾는 것을 빠뜨리지 않는다(재현율)', 'search finds what there is (recall)'],
    command: 'npm run benchmark:search',
    figure({ searched: { benchmark } }) {
      const own = benchmark?.engines[0];
      if (!own) return undefined;
      const queries = number(own.queries);
      return [
        `질의 ${queries}개에서 ${percent(own.recall)}, 첫 열 개의 정밀도 ${percent(own.precision)}`,
        `${percent(own.recall)} on ${queries} queries, ${percent(own.precision)} precision in the first ten`,
      ];
    },
  },
  {
    part: 'search',
    promise: ['물음의 답이 위에 나온다', 'answers to questions come first'],
    command: 'npm run benchmark:questions',
    figure({ searched: { questions } }) {
      if (!questions) return undefined;
      const [count, first, three] = [
        number(questions['aside.questions']),
        percent(questions['aside.first']),
        percent(questions['aside.three']),
      ];
      return [
        `따로 떼어 둔 물음 ${count}개에서 첫째 ${first}, 셋째 안 ${three}`,
        `first ${first}, within three ${three}, on ${count} questions kept aside`,
      ];
    },
  },
  {
    part: 'accessibility',
    promise: ['WCAG 2.2 A·AA와 모범 사례(axe)', 'WCAG 2.2 A and AA and best practice (axe)'],
    command: AUDIT,
    figure: audited('axe', 'axe-narrow', 'axe-colours', 'axe-open'),
  },
  {
    part: 'accessibility',
    promise: [
      '초점은 가리지 않고, 키보드로 모두 닿는다',
      'nothing covers the focus, keys reach all',
    ],
    command: AUDIT,
    figure: audited('covered', 'keyboard'),
  },
  {
    part: 'accessibility',
    promise: ['좁은 창과 큰 글자에서 넘치지 않는다', 'narrow windows and large type fit'],
    command: AUDIT,
    figure: audited('narrow', 'large-font'),
  },
  {
    part: 'accessibility',
    promise: ['HTML이 문법에 맞는다', 'HTML is valid'],
    command: AUDIT,
    figure: audited('html'),
  },
  {
    part: 'accessibility',
    promise: [
      '콘솔 오류, 다른 사이트로 가는 요청, 화면 밀림이 없다',
      'no console error, foreign request or layout shift',
    ],
    command: AUDIT,
    figure: audited('console', 'shift'),
  },
  {
    part: 'weight',
    promise: ['쪽이 가볍다', 'pages are light'],
    command: MEASURE,
    figure({ measured }) {
      if (!measured) return undefined;
      const { medium, heaviest } = measured.weights;
      return [
        `가운데 쪽 ${kilobytes(medium)}, 가장 무거운 문서 ${kilobytes(heaviest)}(압축)`,
        `${kilobytes(medium)} the page in the middle, ${kilobytes(heaviest)} the heaviest document (compressed)`,
      ];
    },
  },
  {
    part: 'weight',
    promise: [
      '한 번 들르면 네트워크 없이도 읽고 찾는다',
      'after one visit the site reads and searches without a network',
    ],
    command: MEASURE,
    figure({ measured }) {
      const copy = measured?.copy;
      if (!copy) return undefined;
      const [pages, size] = [number(copy.pages), megabytes(copy.bytes)];
      return [
        `쪽 ${pages}개와 검색이 사본 ${size}에 들어간다`,
        `${pages} pages and the search in a copy of ${size}`,
      ];
    },
  },
  {
    part: 'weight',
    promise: [
      '압축 파일 하나로 서버와 네트워크 없이 읽고 찾는다',
      'one zip is read and searched without server and network',
    ],
    command: 'npm run bundle',
    figure({ measured }) {
      const bundle = measured?.bundle;
      if (!bundle) return undefined;
      const [pages, files] = [number(bundle.pages), number(bundle.files)];
      const size = megabytes(bundle.bytes);
      return [
        `쪽 ${pages}개를 비롯한 파일 ${files}개, ${size}`,
        `${size}, ${files} files with ${pages} pages among them`,
      ];
    },
  },
  {
    part: 'reproducible',
    promise: ['같은 내용은 같은 사이트가 된다', 'the same content makes the same bytes'],
    command: MEASURE,
    figure({ measured }) {
      if (!measured) return undefined;
      const { times, files, differing } = measured.builds;
      return [
        `시간대와 언어를 바꾸어 ${times}번 만들어 파일 ${number(files)}개 가운데 다른 것 ${number(differing)}개`,
        `${number(differing)} of ${number(files)} files differ in ${times} builds under other time zones and languages`,
      ];
    },
  },
];
