/**
 * Writes the skeleton of a table file: every column of its shape, ready to be filled in.
 *
 *     npm run new:table -- battery/eu-market market-shares company-shares
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { didYouMean } from '#/content/hints.ts';
import { yearsOf } from '#/content/site.ts';
import { shapes } from '#/schemas/tables/index.ts';
import { readSettings } from '#/settings.ts';

const [document = '', id = '', shapeName = ''] = process.argv.slice(2);
const shape = shapes.get(shapeName);
const [domain] = document.split('/');
const EDITION = yearsOf(readSettings().root).at(-1) ?? '';
const file = `content/${EDITION}/${domain}/tables/${id}.yaml`;

const fault = !id
  ? '쓰는 법: npm run new:table -- <문서> <표 id> <표 모양>'
  : !shape
    ? `모르는 표 모양 “${shapeName}”입니다. ${didYouMean(shapeName, shapes.keys())}`
    : ![`${document}.mdx`, `${document}/index.mdx`].some((f) =>
          existsSync(`content/${EDITION}/${f}`),
        )
      ? `문서 “${document}”이(가) 없습니다.`
      : existsSync(file) && `${file}이(가) 이미 있습니다.`;
if (fault || !shape) {
  console.error(fault);
  process.exit(1);
}
const cells = Object.entries(shape.columns).map(
  ([name, { label, group, cell }]) =>
    `    ${name}: "-" # ${[group, label].filter(Boolean).join(' › ')} (${cell.meta()?.cell ?? 'text'})`,
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `id: ${id}
shape: ${shapeName}
title: ""
document: ${document}
section: ""
notes: []
references: []
rows:
  - id: first
${cells.join('\n')}
`,
);
console.log(`${file}을(를) 만들었습니다. 본문에 <Table id="${id}" />를 적으십시오.`);
