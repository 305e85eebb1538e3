import type { Edition } from '#/content/edition.ts';
import { rightsOf } from '#/model/data-package.ts';
import { changeNames, changesOf, type VersionedChanges } from '#/model/data-versions.ts';
import { printedDate } from '#/text/dates.ts';
import { CELLS_LEGEND, versionText } from '../about-table.ts';

/**
 * `README.md` of the package, in Korean, with the same in short in English.
 *
 * @param url address of the list of tables; undefined where the site's own is not known
 */
export function readmeOf(edition: Edition, url: string | undefined): string {
  const { year, title, publisher, published, tables, english } = edition;
  const version = versionText(edition);
  const cited = `${publisher}, 『${title}』, ${printedDate(published)}`;
  const parts = [
    `# ${title}: 표`,
    `${publisher}가 ${printedDate(published)}. 펴낸 『${title}』의 표 ${tables.size}개를 데이터로 옮긴 꾸러미다. 사실과 수치는 인쇄본을 따른다.${version ? ` 데이터의 판: ${version}.` : ''}${url ? ` 표와 그 주소: <${url}>.` : ''}`,
    '## 무엇이 있나',
    [
      '- `datapackage.json`: 모든 파일의 열, 종류, 단위, 제약, 출처(Frictionless Data Package).',
      '- `data/<표 id>.csv`: 표마다 한 파일. UTF-8, 머리글은 `datapackage.json`에 풀이한 열의 이름이다.',
      '- `errata.csv`: 인쇄본의 오류로 의심되는 곳과 웹판의 처리. 한 줄이 한 곳이다.',
      ...(version ? ['- `changes.csv`: 데이터의 판마다 바뀐 표.'] : []),
    ].join('\n'),
    '## 칸을 적은 법',
    `${CELLS_LEGEND} 백분율은 52.3처럼 백에 대한 수, 금액은 통화의 낱 단위(원, 달러 …), 날짜는 ISO 8601이다. 글인 칸의 “-”와 “N/A”는 인쇄본 그대로이며 빈 칸으로 읽는다. 처리가 \`kept\`인 정오가 있는 칸의 값은 인쇄본대로 둔 의심스러운 값이다.`,
    '표 계산 프로그램에서 열려면 웹판의 XLSX나 CSV가 편하다.',
    '## 인용과 권리',
    `인용: ${cited}${url ? `, <${url}>` : ''}${version ? `, 데이터의 판 ${version}` : ''}.`,
    `${rightsOf(edition)} 이 꾸러미는 인쇄본의 사실을 옮긴 것이며 따로 사용권을 주지 않는다.`,
    ...(version ? ['## 바뀐 점', changesOf(edition).map(changeLine).toReversed().join('\n')] : []),
    '## In English',
    `${tables.size} tables of ${english ? `the ${english.title} (${english.publisher}, ${published})` : `a Korean report of ${year}`} as a Frictionless data package. Titles, cells and notes are in Korean; names of fields are in English. \`errata.csv\` lists suspected errors of the print, by table, row and column; \`kept\` means that the value stands as printed and is doubtful.${version ? ` Version of the data: ${version}.` : ''} The rights in the report stay with its publisher and authors.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How many tables a version changed, by what has become of them. */
function changeLine({ version, date, note, tables }: VersionedChanges): string {
  const counts = [...Map.groupBy(tables, ({ change }) => change)].map(
    ([change, all]) => `${changeNames[change]} ${all.length}개`,
  );
  return `- ${version} (${date}): ${note} (${counts.join(', ')})`;
}
