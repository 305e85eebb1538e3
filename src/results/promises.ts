/**
 * What the site promises, the command that shows whether it holds, and the figure that this command has
 * found last. The page about quality and docs/promises.md print this list; a new promise is a line here.
 */
import { ruleIds } from '#/content/rule-ids.ts';
import type { Site } from '#/content/site.ts';
import { passagesOf } from '#/model/passages.ts';
import { treatments } from '#/schemas/erratum.ts';
import type { qualitySections } from '#/views/site-pages.ts';
import { type AuditResults, readAudit } from './audit.ts';
import { type Measured, readMeasured } from './measured.ts';
import { readSearched, type Searched } from './searched.ts';

/** All that figures are taken from. */
export interface Results {
  site: Site;
  audit: AuditResults | undefined;
  measured: Measured | undefined;
  searched: Searched;
}

/** Something in Korean and in English. */
type Said = [korean: string, english: string];

/** A promise. */
export interface Promised {
  part: (typeof qualitySections)[number][0];
  promise: Said;
  /** the command that shows it */
  command: string;
  /** what it has found last; nothing where it has not been run */
  figure(results: Results): Said | undefined;
}

/** Reads what has been committed of a project. @param root folder that holds `content/` */
export const readResults = (root: string, site: Site): Results => ({
  ...{ site, audit: readAudit(root), measured: readMeasured(root) },
  searched: readSearched(root),
});

const number = (value: number) => value.toLocaleString('en-US');
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

const CHECK = 'npm run check:content';
const BUILD = 'npm run build';
const MEASURE = 'npm run measure';
const AUDIT = 'npm run audit';

/** A count of all editions. */
const counted =
  (count: (edition: Site['current']) => number, korean: string, english: string) =>
  ({ site }: Results): Said => {
    const all = number(sum(site.editions.map(count)));
    return [`${all}${korean}`, `${all} ${english}`];
  };

const passages =
  (...kinds: string[]) =>
  (edition: Site['current']) =>
    passagesOf(edition).filter(({ kind }) => kinds.includes(kind)).length;

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
export const promises: readonly Promised[] = [
  {
    part: 'fidelity',
    promise: ['차례의 모든 문서를 옮겼다', 'every document of the contents is there'],
    command: CHECK,
    figure: counted((e) => e.documents.length, '건', 'documents'),
  },
  {
    part: 'fidelity',
    promise: ['절마다 바뀌지 않는 주소가 있다', 'every section has an address that stays'],
    command: CHECK,
    figure: counted(passages('section'), '절', 'sections'),
  },
  {
    part: 'fidelity',
    promise: ['표는 형식을 검증한 데이터다', 'tables are validated data'],
    command: CHECK,
    figure({ site }) {
      const tables = site.editions.flatMap((edition) => [...edition.tables.values()]);
      const [count, rows] = [number(tables.length), number(sum(tables.map((t) => t.rows.length)))];
      return [`표 ${count}개, 행 ${rows}개`, `${count} tables with ${rows} rows`];
    },
  },
  {
    part: 'fidelity',
    promise: [
      '인쇄본의 오류로 의심되는 곳을 모두 밝힌다',
      'every suspected error of the print is told',
    ],
    command: CHECK,
    figure({ site }) {
      const errata = site.editions.flatMap((edition) => [...edition.errata]);
      const by = (treatment: keyof typeof treatments) =>
        number(errata.filter((erratum) => erratum.treatment === treatment).length);
      const names = Object.keys(treatments) as (keyof typeof treatments)[];
      return [
        names.map((name) => `${treatments[name]} ${by(name)}건`).join(', '),
        names.map((name) => `${by(name)} ${name}`).join(', '),
      ];
    },
  },
  {
    part: 'fidelity',
    promise: ['내용은 규칙을 모두 지킨다', 'content keeps every rule'],
    command: CHECK,
    figure() {
      const rules = number(Object.values(ruleIds).flat().length);
      return [
        `규칙 ${rules}가지, 하나라도 어기면 만들지 않는다`,
        `${rules} rules; one broken stops the build`,
      ];
    },
  },
  {
    part: 'addresses',
    promise: ['공개한 주소는 사라지지 않는다', 'a published address never vanishes'],
    command: BUILD,
    figure({ site }) {
      const pages = Object.values(site.permalinks.places);
      const count = number(pages.length + sum(pages.map((fragments) => fragments.length)));
      const moved = number(Object.keys(site.permalinks.redirects).length);
      return [
        `기록한 주소 ${count}개를 빌드마다 확인, 옮긴 주소 ${moved}개`,
        `${count} recorded addresses checked by each build, ${moved} moved`,
      ];
    },
  },
  {
    part: 'addresses',
    promise: ['쪽마다 기계가 확인한다', 'every page is checked by a machine'],
    command: MEASURE,
    figure({ measured }) {
      if (!measured) return undefined;
      const [pages, files] = [number(measured.pages), number(measured.files)];
      return [
        `${pages}쪽(짧은 주소 포함)과 파일 ${files}개`,
        `${pages} pages, short links among them, and ${files} files`,
      ];
    },
  },
  {
    part: 'addresses',
    promise: [
      '링크와 데이터, 피드의 주소가 모두 이어진다',
      'links and addresses in data and feeds lead somewhere',
    ],
    command: MEASURE,
    figure({ measured }) {
      if (!measured) return undefined;
      const { pages, files, broken } = measured.addresses;
      return [
        `쪽의 ${number(pages)}개와 파일의 ${number(files)}개 가운데 끊긴 것 ${number(broken)}개`,
        `${number(broken)} broken of ${number(pages)} in pages and ${number(files)} in files`,
      ];
    },
  },
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
