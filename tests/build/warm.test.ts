/**
 * A build that keeps what has not changed writes the same bytes as one that keeps nothing, on a machine
 * whose clock and language are others.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { addSentence, makeArchive } from '#/tools/archive.ts';
import {
  copyExcerpt,
  type Entry,
  PROJECT,
  readEntries,
  readFile,
  writeFile,
} from '../editions/excerpt.ts';
import { buildSite } from '../support/build-site.ts';

mkdirSync(join(PROJECT, '.build'), { recursive: true });
const folder = mkdtempSync(join(PROJECT, '.build/warm-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The same content twice: one is built again and again, of the other new copies are. */
const [warm, cold] = [join(folder, 'warm'), join(folder, 'cold')];

/** A day behind in its zone, and a language with an i of its own. */
const ELSEWHERE = { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The files of a built site, by their hash. */
const filesOf = (dist: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*.*', { cwd: dist })
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex'),
      ]),
  );

let built: ReadonlyMap<string, string>;
before(async () => {
  const model = join(folder, 'model');
  copyExcerpt(model, '2023', ['6g']);
  const places = { '/2023/6g/issues/': [] };
  writeFile(join(model, 'content/permalinks.yaml'), { places, redirects: {}, paragraphs: {} });
  makeArchive(model, warm, 2);
  cpSync(warm, cold, { recursive: true });
  built = filesOf((await buildSite(warm)).dist);
});

const edit = (file: string, change: (text: string) => string) => {
  for (const root of [warm, cold]) {
    const path = join(root, 'content', file);
    const text = readFile(path);
    const changed = change(text);
    assert.notEqual(changed, text, file);
    writeFile(path, changed);
  }
};

const editEntries = (file: string, change: (entries: Entry[]) => unknown) => {
  for (const root of [warm, cold]) {
    const path = join(root, 'content', file);
    const entries = readEntries(path);
    change(entries);
    writeFile(path, entries);
  }
};

const PAGE = '2024/6g/issues.mdx';

/** From what least depends on to what all does, so that no change hides what another would miss. */
const changes: Record<string, () => void> = {
  // lists that show nothing of it are kept, the index has a place more, and the overview another outline
  'a sentence that names an organisation and a term, and the depth of a heading': () =>
    edit(PAGE, (text) =>
      text
        .replace(/^([가-힣][^\n]*다\.)$/m, '$1 삼성전자는 5G 특화망을 쓴다.')
        .replace(/^### (.*#private-5g-implications)/m, '## $1'),
    ),
  // on different pages: none hides what the others would miss
  'a heading that lists and short links name, a cell of a table that a newer edition continues, an erratum, a term':
    () => {
      for (const root of [warm, cold]) addSentence(join(root, 'content/2024'));
      edit(PAGE, (text) => text.replace(/^## (.*?)(〕?) (\{\/\*)/m, '## $1와 그 밖$2 $3'));
      const [table = ''] = globSync('2023/6g/tables/*.yaml', { cwd: join(warm, 'content') });
      edit(table, (text) => text.replace(/^( +topic: .*)$/m, '$1 등'));
      const [file = ''] = globSync('2024/errata/*.yaml', { cwd: join(warm, 'content') });
      editEntries(`2024/errata/${basename(file)}`, ([erratum]) => {
        if (erratum) erratum.problem = `${erratum.problem} 풀이를 더했다.`;
      });
      editEntries('glossary.yaml', ([term]) => {
        if (term) term.definition = `${term.definition} 뜻을 더했다.`;
      });
    },
  // both stand on every page
  'the title of a document that others lead to, and the name of the newest edition': () => {
    edit(PAGE, (text) => text.replace(/^title: (.*)$/m, 'title: 새 $1'));
    edit('2024/edition.yaml', (text) => text.replace(/^shortTitle: (.*)$/m, 'shortTitle: 새 $1'));
  },
};

for (const [what, change] of Object.entries(changes)) {
  test(`after a change of ${what}`, async () => {
    const earlier = built;
    change();
    built = filesOf((await buildSite(warm)).dist);
    const unknown = mkdtempSync(`${cold}-`);
    cpSync(cold, unknown, { recursive: true });
    const anew = filesOf((await buildSite(unknown, { env: ELSEWHERE })).dist);
    const differing = [...anew].filter(([file, hash]) => built.get(file) !== hash);
    assert.deepEqual(
      differing.map(([file]) => file),
      [],
    );
    assert.deepEqual([...built.keys()], [...anew.keys()]);
    const shown = [...built].filter(([file, hash]) => earlier.get(file) !== hash);
    assert.ok(shown.length > 0, 'the change shows nowhere');
  });
}
