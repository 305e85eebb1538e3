/** What is promised of the report and of its addresses. */
import { ruleIds } from '#/content/rule-ids.ts';
import type { Site } from '#/content/site.ts';
import { passagesOf } from '#/model/passages.ts';
import { treatments } from '#/schemas/erratum.ts';
import { number, type Promised, type Results, type Said, sum } from './promised.ts';

const CHECK = 'npm run check:content';
const BUILD = 'npm run build';
const MEASURE = 'npm run measure';

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

/** The promises. */
export const promisesOfContent: readonly Promised[] = [
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
];
