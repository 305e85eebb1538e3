/**
 * Writes the list of licences, docs/licences.md.
 *
 *     npm run licences
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesDocument } from '#/tools/licences.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = read('package-lock.json');
writeFileSync(
  join(root, 'docs/licences.md'),
  licencesDocument({ ...read('package.json'), packages }),
);
console.log('docs/licences.md를 썼습니다.');
