/**
 * Writes a table file with its columns, shows it at the end of a section, and says what to do next.
 *
 *     npm run new:table -- battery/eu-market market-shares --section market --title "시장 점유율" \
 *       --columns "company:기업:organization,share:점유율:percentage"
 *
 * The columns come from `--columns` (`name:heading:type`, the first names the row), `--shape` (a shape
 * with rules), `--like` (a table of the same edition) or `--continues` (a table of an earlier edition,
 * whose rows are taken over by name). `--edition` is the newest unless given.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { whyNoTable } from '#/checks/ids-are-free.ts';
import { didYouMean } from '#/content/hints.ts';
import { readMdx } from '#/content/mdx.ts';
import { yearsOf } from '#/content/site.ts';
import { readTablesOf } from '#/content/table/read-tables.ts';
import { showTable } from '#/content/table/show-table.ts';
import {
  beginning,
  columnsFrom,
  namedRows,
  type Skeleton,
  tableYaml,
  wordsToWrite,
} from '#/content/table/skeleton.ts';
import type { Table } from '#/content/table/table.ts';
import { validate } from '#/content/validate.ts';
import { parseYaml, readYaml } from '#/content/yaml.ts';
import { shape } from '#/schemas/shape.ts';
import { shapes } from '#/schemas/shapes/index.ts';
import { tableFile } from '#/schemas/table.ts';
import { readSettings } from '#/settings.ts';

const USAGE = `쓰는 법: npm run new:table -- <문서> <표 id> --section <절 id> --title "제목" <열>
  <열>은 다음 가운데 하나입니다.
    --columns "company:기업:organization,share:점유율:percentage"   이름:머리글:종류
    --like <표 id>        같은 판의 다른 표와 같은 열
    --continues <표 id>   앞선 판의 표를 잇는다: 열과 행의 이름을 가져온다
    --shape <표 모양>     ${Object.keys(shapes).join(', ')}
  --edition <연도>: 적지 않으면 가장 새 판`;

const { root } = readSettings();
const WAYS = ['columns', 'like', 'continues', 'shape'] as const;
const OPTIONS = [...WAYS, 'section', 'title', 'edition'];

const { values, positionals } = parseArgs({
  strict: false,
  options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
});
const option = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
const [document = '', id = '', ...more] = positionals;
const faults: string[] = [];

function stop(): never {
  console.error([...new Set(faults)].join('\n'));
  process.exit(1);
}

for (const name of Object.keys(values)) {
  if (!OPTIONS.includes(name))
    faults.push(`모르는 선택지 “--${name}”입니다. ${didYouMean(name, OPTIONS)}`);
  else if (!option(name)?.trim()) faults.push(`--${name}에 값이 없습니다.`);
}
if (!id || more.length) faults.push(USAGE);
if (faults.length) stop();

const editions = yearsOf(root);
const edition = option('edition') ?? editions.at(-1) ?? '';
if (!editions.includes(edition)) {
  faults.push(`판 “${edition}”이(가) 없습니다. ${didYouMean(edition, editions)}`);
  stop();
}

const [domain = ''] = document.split('/');
const file = `content/${edition}/${domain}/tables/${id}.yaml`;
const documents = new Map(
  globSync(`content/${edition}/*/*.mdx`, { cwd: root }).map((path) => [
    path.slice(`content/${edition}/`.length).replace(/(\/index)?\.mdx$/, ''),
    path,
  ]),
);
const mdx = documents.get(document);
const page = mdx && readMdx(root, join(root, mdx));

const section = option('section') ?? '';
const title = option('title') ?? '';
const [other] = globSync(`content/${edition}/*/tables/${id}.yaml`, { cwd: root });
if (other) faults.push(`${other}이(가) 이미 있습니다. 다른 표 id를 적으십시오.`);
const taken = whyNoTable(id);
if (taken) faults.push(`표 id “${id}”은(는) 쓸 수 없습니다: ${taken}`);
const headings = page ? page.headings.filter((h) => h.id !== undefined) : [];
if (!page) {
  faults.push(`문서 “${document}”이(가) 없습니다. ${didYouMean(document, documents.keys())}`);
} else if (!headings.some((h) => h.id === section)) {
  const list = headings.map((h) => `    ${h.id}  ${h.text}`).join('\n');
  const start = section
    ? `절 “${section}”이(가) 문서에 없습니다.`
    : '--section에 절의 id를 적으십시오.';
  faults.push(`${start} ${document}의 절:\n${list}`);
}

/** The newest of `years` that has the table; a fault when none has it in good order. */
function find(wanted: string, years: string[]): Table | undefined {
  const archives = years.map((year) => readTablesOf(root, year));
  const archive = archives.find(({ ids }) => ids.has(wanted));
  const table = archive?.tables.get(wanted);
  if (!archive) {
    const guess = didYouMean(
      wanted,
      archives.flatMap(({ ids }) => [...ids.keys()]),
    );
    faults.push(`${years.join('·')}년 판에 표 “${wanted}”이(가) 없습니다. ${guess}`);
  } else if (!table) {
    const check = `npm run check:content -- ${wanted}`;
    faults.push(`표 “${wanted}”에 문제가 있습니다. “${check}”로 보고 먼저 고치십시오.`);
  }
  return table;
}

/** What the author asked for: where the columns come from, and the table that they are taken from. */
function ask(): { source: Skeleton['source']; model?: Table } | undefined {
  const [way, second] = WAYS.filter((name) => option(name));
  const value = way && option(way);
  if (!value || second) {
    const none = `열을 어디서 가져올지 적으십시오.\n${USAGE}`;
    faults.push(second ? `--${way}와 --${second} 가운데 하나만 적으십시오.` : none);
    return undefined;
  }
  if (way === 'shape') return { source: { shape: value } };
  if (way === 'columns') return { source: { columns: columnsFrom(value) } };
  const years = way === 'like' ? [edition] : editions.filter((year) => year < edition).reverse();
  if (!years.length) {
    faults.push(`${edition}년보다 앞선 판이 없습니다. 같은 판의 표를 본뜨려면 --like를 쓰십시오.`);
    return undefined;
  }
  const model = find(value, years);
  if (!model) return undefined;
  const named = Object.entries(shapes).find(([, held]) => held === model.shape)?.[0];
  if (named) return { source: { shape: named }, model };
  const source = way === 'like' ? { columnsOf: value } : { columns: model.shape.columns };
  return { source, model };
}

const asked = ask();
if (!asked) stop();
const isContinued = option('continues') !== undefined;
const head = {
  id,
  title: title || asked.model?.title,
  document,
  section,
  ...(isContinued && { continues: option('continues') }),
};
const { value: sound, problems } = validate(
  parseYaml(file, JSON.stringify({ ...head, ...asked.source, rows: [{ id: 'first' }] })),
  tableFile,
);
if (!head.title) faults.push('--title에 표의 제목을 적으십시오.');
// document and section have been told
for (const { field = '', message, hint = '' } of problems)
  if (/^(id|columns|shape)\b/.test(field)) faults.push(`${field}: ${message} ${hint}`.trim());
if (!sound || faults.length) stop();

const held =
  asked.model?.shape ??
  (sound.shape ? shapes[sound.shape] : shape({ columns: sound.columns ?? {} }));
const alike = () =>
  editions
    .flatMap((year) => [...readTablesOf(root, year).tables.values()])
    .find((t) => t.shape === held);
const named = asked.model && isContinued ? namedRows(asked.model) : undefined;
const { rows, open } = beginning(held, named, asked.model ?? alike());
mkdirSync(dirname(join(root, file)), { recursive: true });
const contents = readYaml(root, join(root, `content/${edition}/edition.yaml`)).data;
const inEnglish = contents instanceof Object && 'english' in contents;
const words = inEnglish && head.title ? wordsToWrite(head.title) : undefined;
const skeleton = { ...head, words, source: asked.source, open, rows };
writeFileSync(join(root, file), tableYaml(skeleton, held.columns));
const asOpen =
  open.length > 0 ? ` open에 적힌 열(${open.join(', ')})은 채울 때마다 거기서 지웁니다.` : '';
const path = mdx ?? '';
writeFileSync(
  join(root, path),
  showTable(path, readFileSync(join(root, path), 'utf8'), section, id),
);
console.log(
  `${file}을(를) 만들고 ${mdx}의 “${headings.find((h) => h.id === section)?.text}” 절 끝에 <Table id="${id}" />를 적었습니다. 다음 일:
  1. 표를 절의 알맞은 자리로 옮깁니다.
  2. ${words ? '영어 제목(english)과 설명(description)을 고치고 ' : ''}칸을 채웁니다.${asOpen}
  3. npm run check:content -- ${id}`,
);
