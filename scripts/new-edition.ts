/**
 * Writes the contents of a new edition: name and domains of the one before it, no documents yet.
 *
 *     npm run new:edition -- 2024
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearsOf } from '#/content/site.ts';
import { firstEditionYaml, newEditionYaml } from '#/content/skeleton/edition-yaml.ts';
import { create, Refusal, readArguments, readContent, runCommand } from './authoring.ts';
import { soundly } from './soundly.ts';

const USAGE = '쓰는 법: npm run new:edition -- <연도>   예: npm run new:edition -- 2024';

export const newEdition = soundly((root, args) => {
  const { words } = readArguments(args, [], USAGE);
  const [year = ''] = words;
  if (words.length !== 1) throw new Refusal([USAGE]);
  if (!/^\d{4}$/.test(year)) throw new Refusal([`연도는 네 자리 숫자입니다: “${year}”`, USAGE]);
  const folder = `content/${year}`;
  if (existsSync(join(root, folder)))
    throw new Refusal([`${folder}이(가) 이미 있습니다. 다른 연도를 적으십시오.`]);

  const years = yearsOf(root);
  // the one before it, or the oldest when it is itself older than all
  const model = years.findLast((y) => y < year) ?? years[0];
  const { text, marked } =
    model === undefined ? firstEditionYaml(year) : madeFrom(root, model, year);
  const file = `${folder}/edition.yaml`;
  create(root, file, text);
  return {
    written: [file],
    next: [
      `“#” 뒤의 말을 따라 고치고 그 말을 지웁니다: ${marked.join(', ')}`,
      '분야를 더하거나 뺍니다: npm run new:domain -- <분야 id> "<이름>"',
      '문서를 씁니다: npm run new:document -- <분야>/<문서>',
      'npm run check:content',
    ],
  };
});

/** The contents made from those of another edition, which must be sound. */
function madeFrom(root: string, model: string, year: string) {
  readContent(root, model);
  const text = readFileSync(join(root, `content/${model}/edition.yaml`), 'utf8');
  return newEditionYaml(text, model, year);
}

if (import.meta.main) runCommand(newEdition);
