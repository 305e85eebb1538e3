/**
 * Writes the JSON Schemas by which editors help authors, and ties them to the files of `content/`.
 *
 *     npm run schemas
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { frontmatters, yamlFiles } from '#/schemas/content-files.ts';
import { editorSchema } from '#/schemas/editor-schema.ts';

const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';

const write = (file: string, value: unknown) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

mkdirSync(FOLDER, { recursive: true });
const all = [...yamlFiles, ...frontmatters];
for (const kind of all) write(`${FOLDER}/${kind.name}.json`, editorSchema(kind));
// the other settings are people's own
const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
const schemas = yamlFiles.map(({ name, files }) => [`./${FOLDER}/${name}.json`, files]);
write(SETTINGS, { ...settings, 'yaml.schemas': Object.fromEntries(schemas) });
// as the check of style wants them
execFileSync('npx', ['biome', 'format', '--write', '--log-level=error', SETTINGS, FOLDER], {
  stdio: 'pipe',
});
console.log(`${FOLDER}에 스키마 ${all.length}개를 적었습니다.`);
