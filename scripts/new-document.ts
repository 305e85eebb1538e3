/**
 * Adds a document to a domain: its place in the contents, and its file.
 *
 *     npm run new:document -- battery/eu-market --title "EU 전기차 배터리 시장"
 *     npm run new:document -- 2024 battery/eu-market       takes title and kind from an earlier edition
 *     npm run new:document -- intro --title "서론"          the domain is itself the document
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from '#/content/hints.ts';
import { type DocumentPage, pageAddress } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { withDocument } from '#/content/skeleton/edition-yaml.ts';
import { documentMdx, overviewMdx } from '#/content/skeleton/page-mdx.ts';
import { documentKinds } from '#/schemas/document.ts';
import {
  create,
  idFaults,
  Refusal,
  readArguments,
  readContent,
  rewrite,
  runCommand,
  takeYear,
} from './authoring.ts';
import { soundly } from './soundly.ts';

const KINDS = Object.keys(documentKinds) as (keyof typeof documentKinds)[];
const OPTIONS = ['title', 'short', 'kind', 'label', 'parent', 'continues', 'after'];
const LONGEST_SHORT_TITLE = 24;
const USAGE = `쓰는 법: npm run new:document -- [<연도>] <분야>/<문서> [선택지]   분야가 곧 문서이면 <분야>만 적는다
  --title "제목"        앞선 판에 같은 문서가 있으면 그 제목
  --short "짧은 제목"   ${LONGEST_SHORT_TITLE}자까지
  --kind <종류>         ${KINDS.map((kind) => `${kind}(${documentKinds[kind]})`).join(', ')}
  --label "붙임1"       인쇄본의 번호
  --parent <문서>       딸린 문서이면 본 문서
  --continues <문서>    앞선 판에서 다른 id이던 문서
  --after <문서>        차례에서 바로 앞에 오는 문서`;

export const newDocument = soundly((root, args) => {
  const { words, options } = readArguments(args, OPTIONS, USAGE);
  const year = takeYear(words, 1);
  const [id = ''] = words;
  if (!id || words.length > 1 || id.split('/').length > 2) throw new Refusal([USAGE]);
  if (id.endsWith('/index'))
    throw new Refusal([
      'index는 분야의 개요입니다. 분야가 곧 문서이면 <분야>만 적으십시오.',
      USAGE,
    ]);
  const faults: string[] = [];
  const lacks = (option: string, what: string, wanted: string, ids: Iterable<string>) => {
    const { message, hint } = missing(what, wanted, ids);
    faults.push(`${option}${message} ${hint}`);
  };

  const { site, edition } = readContent(root, year);
  const [domainId = '', name] = id.split('/');
  const domain = edition.domains.find((d) => d.id === domainId);
  if (!domain) {
    const ids = edition.domains.map((d) => d.id);
    lacks('', `${edition.year}년판에 분야`, domainId, ids);
    throw new Refusal([...faults, '새 분야이면 먼저 npm run new:domain을 하십시오.']);
  }
  const folder = `content/${edition.year}/${domainId}`;
  const contents = `content/${edition.year}/edition.yaml`;
  const overview = `${folder}/index.mdx`;
  const file = name === undefined ? overview : `${folder}/${name}.mdx`;
  if (existsSync(join(root, file))) faults.push(`${file}이(가) 이미 있습니다.`);
  if (name === undefined) {
    if (domain.documents.length > 0)
      faults.push(`분야 “${domainId}”에는 딸린 문서가 있어 그 자체가 문서일 수 없습니다.`);
    else if (faults.length > 0) faults.push('분야가 곧 문서이면 먼저 그 개요를 지우십시오.');
  } else {
    faults.push(...idFaults('문서 id', name));
    if (domain.documents.includes(name))
      faults.push(`문서 “${id}”이(가) ${contents}에 이미 있습니다.`);
    if (!domain.isPlanned && domain.documents.length === 0)
      faults.push(`분야 “${domainId}”은(는) 그 자체가 문서입니다. 다른 분야에 두십시오.`);
  }

  const { continues, parent, after } = options;
  const before = findBefore(site, edition.year, continues ?? id);
  if (continues && !before) {
    const earlier = site.editions.filter((e) => e.year < edition.year);
    const ids = earlier.flatMap((e) => e.documents.map((d) => d.id));
    lacks('--continues: ', '앞선 판에 문서', continues, ids);
  }
  const wantedKind = options.kind ?? before?.frontmatter.kind ?? 'brief';
  const kind = KINDS.find((k) => k === wantedKind);
  if (!kind) lacks('--kind: ', '문서 종류', wantedKind, KINDS);
  const planned = edition.domains.flatMap((d) => d.documents.map((other) => `${d.id}/${other}`));
  if (parent && !planned.includes(parent)) lacks('--parent: ', '문서', parent, planned);
  if (after && !domain.documents.includes(after))
    lacks('--after: ', `분야 “${domainId}”에 문서`, after, domain.documents);
  const title = options.title ?? before?.frontmatter.title ?? '';
  if (!title) faults.push('--title에 문서의 제목을 적으십시오.');
  const ownTitle = options.title === undefined ? before?.frontmatter.shortTitle : undefined;
  const shortTitle = options.short ?? ownTitle ?? shortened(title);
  if (shortTitle.length > LONGEST_SHORT_TITLE)
    faults.push(
      `--short: 짧은 제목은 ${LONGEST_SHORT_TITLE}자까지인데 ${shortTitle.length}자입니다.`,
    );
  if (!kind || faults.length > 0) throw new Refusal(faults);

  const label = options.label ?? before?.frontmatter.label;
  const inEnglish = edition.english !== undefined;
  const known = {
    year: edition.year,
    inEnglish,
    title,
    shortTitle,
    kind,
    label,
    parent,
    continues,
  };
  create(root, file, documentMdx(known));
  const hasOverview = name === undefined || existsSync(join(root, overview));
  if (!hasOverview) create(root, overview, overviewMdx(domain.title, edition.year, inEnglish));
  rewrite(root, contents, (text) => withDocument(text, { domain: domainId, name, after }));
  return {
    written: [file, ...(hasOverview ? [] : [overview]), contents],
    next: [
      `${file}의 머리글을 고치고 본문을 씁니다.`,
      ...(hasOverview ? [] : [`${overview}의 소개를 고칩니다.`]),
      '표를 더합니다: npm run new:table',
      `npm run check:content -- ${edition.year}/${domainId}`,
    ],
  };
});

/** The document of an id in the newest edition before a year that has it. */
function findBefore({ editions }: Site, year: string, id: string): DocumentPage | undefined {
  const edition = editions.findLast(
    (e) => e.year < year && e.documents.some(({ path }) => path === pageAddress(e.year, id)),
  );
  return edition?.documents.find((document) => document.id === id);
}

/** As much of a title as fits the contents, to the last whole word. */
function shortened(title: string): string {
  if (title.length <= LONGEST_SHORT_TITLE) return title;
  const cut = title.slice(0, LONGEST_SHORT_TITLE);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : cut;
}

if (import.meta.main) runCommand(newDocument);
