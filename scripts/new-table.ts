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
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoTable } from '#/checks/ids-are-free.ts';
import { didYouMean } from '#/content/hints.ts';
import { readMdx } from '#/content/mdx.ts';
import type { PageHeading } from '#/content/mdx-source.ts';
import { yearsOf } from '#/content/site.ts';
import { readTablesOf } from '#/content/table/read-tables.ts';
import { ownShape } from '#/content/table/shape-of.ts';
import { showTable } from '#/content/table/show-table.ts';
import { beginning, namedRows, tableYaml, wordsToWrite } from '#/content/table/skeleton.ts';
import { validate } from '#/content/validate.ts';
import { parseYaml, readYaml } from '#/content/yaml.ts';
import { type Shape, shape } from '#/schemas/shape.ts';
import { shapes } from '#/schemas/shapes/index.ts';
import { tableFile } from '#/schemas/table.ts';
import { create, Refusal, readArguments, rewrite, runCommand } from './authoring.ts';
import { soundly } from './soundly.ts';
import { askedColumns, COLUMN_OPTIONS } from './table-columns.ts';

const USAGE = `쓰는 법: npm run new:table -- <문서> <표 id> --section <절 id> --title "제목" <열>
  <열>은 다음 가운데 하나입니다.
    --columns "company:기업:organization,share:점유율:percentage"   이름:머리글:종류
    --like <표 id>        같은 판의 다른 표와 같은 열
    --continues <표 id>   앞선 판의 표를 잇는다: 열과 행의 이름을 가져온다
    --shape <표 모양>     --columns와 함께 적으면 머리글은 이 표의 것: ${Object.keys(shapes).join(', ')}
  --edition <연도>: 적지 않으면 가장 새 판`;

const OPTIONS = [...COLUMN_OPTIONS, 'section', 'title', 'edition'];

export const newTable = soundly((root, args) => {
  const { words, options } = readArguments(args, OPTIONS, USAGE);
  const [document = '', id = ''] = words;
  if (!id || words.length > 2) throw new Refusal([USAGE]);
  const editions = yearsOf(root);
  const edition = options.edition ?? editions.at(-1) ?? '';
  if (!editions.includes(edition))
    throw new Refusal([`판 “${edition}”이(가) 없습니다. ${didYouMean(edition, editions)}`]);

  const faults: string[] = [];
  const { section = '', continues } = options;
  const [other] = globSync(`content/${edition}/*/tables/${id}.yaml`, { cwd: root });
  if (other) faults.push(`${other}이(가) 이미 있습니다. 다른 표 id를 적으십시오.`);
  const taken = whyNoTable(id);
  if (taken) faults.push(`표 id “${id}”은(는) 쓸 수 없습니다: ${taken}`);
  const documents = documentsOf(root, edition);
  const mdx = documents.get(document) ?? '';
  const headings = mdx ? readMdx(root, join(root, mdx)).headings : [];
  const heading = headings.find((h) => section && h.id === section);
  if (!mdx)
    faults.push(`문서 “${document}”이(가) 없습니다. ${didYouMean(document, documents.keys())}`);
  else if (!heading) faults.push(noSection(document, section, headings));

  const asked = askedColumns({ root, edition, editions }, options, USAGE, faults);
  if (!asked) throw new Refusal(faults);
  const title = options.title ?? asked.model?.title ?? '';
  if (!title) faults.push('--title에 표의 제목을 적으십시오.');
  const head = { id, title, document, section, ...(continues && { continues }) };
  const file = `content/${edition}/${document.split('/')[0]}/tables/${id}.yaml`;
  const { value: sound, problems } = validate(
    parseYaml(file, JSON.stringify({ ...head, ...asked.source, rows: [{ id: 'first' }] })),
    tableFile,
  );
  // document, section and a missing title have been told
  for (const { field = '', message, hint = '' } of problems)
    if (/^(id|columns|shape)\b/.test(field) || (title && field === 'title'))
      faults.push(`${field}: ${message} ${hint}`.trim());
  if (!sound || faults.length > 0) throw new Refusal(faults);

  const held = asked.model?.shape ?? ownShape(sound) ?? shape({ columns: {} });
  const named = asked.model && continues ? namedRows(asked.model) : undefined;
  const { rows, open } = beginning(held, named, asked.model ?? alike(root, editions, held));
  const contents = readYaml(root, join(root, `content/${edition}/edition.yaml`)).data;
  const inEnglish = contents instanceof Object && 'english' in contents;
  const toWrite = inEnglish ? wordsToWrite(title) : undefined;
  const skeleton = { ...head, words: toWrite, source: asked.source, open, rows };
  create(root, file, tableYaml(skeleton, held.columns));
  rewrite(root, mdx, (text) => showTable(mdx, text, section, id));
  const english = toWrite ? '영어 제목(english)과 설명(description)을 고치고 ' : '';
  const asOpen =
    open.length > 0 ? ` open에 적힌 열(${open.join(', ')})은 채울 때마다 거기서 지웁니다.` : '';
  return {
    written: [file, mdx],
    next: [
      `${mdx}의 “${heading?.text}” 절 끝에 <Table id="${id}" />를 적었습니다. 절의 알맞은 자리로 옮깁니다.`,
      `${english}칸을 채웁니다.${asOpen}`,
      `npm run check:content -- ${id}`,
    ],
  };
});

/** The files of an edition's documents and overviews, by their ids. */
const documentsOf = (root: string, edition: string): ReadonlyMap<string, string> =>
  new Map(
    globSync(`content/${edition}/*/*.mdx`, { cwd: root }).map((path) => [
      path.slice(`content/${edition}/`.length).replace(/(\/index)?\.mdx$/, ''),
      path,
    ]),
  );

/** Says which sections a document has. */
function noSection(document: string, section: string, headings: readonly PageHeading[]): string {
  const start = section
    ? `절 “${section}”이(가) 문서에 없습니다.`
    : '--section에 절의 id를 적으십시오.';
  const list = headings.flatMap(({ id, text }) => (id ? [`    ${id}  ${text}`] : []));
  return list.length > 0
    ? `${start} ${document}의 절:\n${list.join('\n')}`
    : `${start} ${document}에는 아직 절이 없습니다. 먼저 제목을 쓰십시오: ## 제목 {/* #영문-id */}`;
}

/** A table of any edition with the same shape and columns. */
const alike = (root: string, editions: readonly string[], held: Shape) =>
  editions
    .flatMap((year) => [...readTablesOf(root, year).tables.values()])
    .find(
      ({ shape }) =>
        (shape.basis ?? shape) === (held.basis ?? held) &&
        Object.keys(shape.columns).join() === Object.keys(held.columns).join(),
    );

if (import.meta.main) runCommand(newTable);
