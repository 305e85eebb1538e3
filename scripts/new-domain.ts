/**
 * Adds a domain to an edition: its place in the contents, and its overview.
 *
 *     npm run new:domain -- robotics "로봇"
 *     npm run new:domain -- 2024 robotics "로봇" --after battery      in an edition, behind a domain
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from '#/content/hints.ts';
import { withDomain } from '#/content/skeleton/edition-yaml.ts';
import { overviewMdx } from '#/content/skeleton/page-mdx.ts';
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

const USAGE =
  '쓰는 법: npm run new:domain -- [<연도>] <분야 id> "<이름>" [--after <분야 id>]   예: npm run new:domain -- robotics "로봇"';

export const newDomain = soundly((root, args) => {
  const { words, options } = readArguments(args, ['after'], USAGE);
  const year = takeYear(words, 2);
  const [id, title] = words;
  if (!id || !title || words.length > 2) throw new Refusal([USAGE]);

  const { edition } = readContent(root, year);
  const contents = `content/${edition.year}/edition.yaml`;
  const overview = `content/${edition.year}/${id}/index.mdx`;
  const { after } = options;
  const ids = edition.domains.map((domain) => domain.id);
  const faults = idFaults('분야 id', id);
  if (ids.includes(id)) faults.push(`분야 “${id}”이(가) ${contents}에 이미 있습니다.`);
  else if (existsSync(join(root, overview))) faults.push(`${overview}이(가) 이미 있습니다.`);
  if (after !== undefined && !ids.includes(after)) {
    const { message, hint } = missing('분야', after, ids);
    faults.push(`--after: ${message} ${hint}`);
  }
  if (faults.length > 0) throw new Refusal(faults);

  create(root, overview, overviewMdx(title, edition.year, edition.english !== undefined));
  rewrite(root, contents, (text) => withDomain(text, { id, title, after }));
  return {
    written: [overview, contents],
    next: [
      `${overview}의 소개를 고치고 본문을 씁니다.`,
      `문서를 더합니다: npm run new:document -- ${id}/<문서> --title "<제목>"`,
      `npm run check:content -- ${edition.year}/${id}`,
    ],
  };
});

if (import.meta.main) runCommand(newDomain);
