import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { type KeptSources, sourcesToKeep, takeSources } from './file.ts';
import { parseMdx, readMdx } from './mdx.ts';
import { parseYaml, readYaml } from './yaml.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-sources-'));
after(() => rmSync(root, { recursive: true }));

/** What a later build would be given of the files read so far, by the last letters of their names. */
const kept = (end: string): KeptSources => {
  const sources = deserialize(serialize(sourcesToKeep())) as KeptSources;
  return Object.fromEntries(Object.entries(sources).filter(([file]) => file.endsWith(end)));
};

/** Reads a file as a later build does: another name stands for another process. */
function readAgain<T>(
  read: (root: string, path: string) => T,
  from: string,
  to: string,
  text: string,
): T {
  const [source] = Object.values(kept(from));
  if (source) takeSources({ [to]: source });
  writeFileSync(join(root, to), text);
  return read(root, join(root, to));
}

const YAML = '- id: a\n  name: 가\n- { id: b, name: 나 }\n';

test('YAML that has not changed has the same data and places, those not asked for before too', () => {
  writeFileSync(join(root, 'list.yaml'), YAML);
  readYaml(root, join(root, 'list.yaml')).position([1]);
  const again = readAgain(readYaml, 'list.yaml', 'again.yaml', YAML);
  const parsed = parseYaml('again.yaml', YAML);
  assert.deepEqual(again.data, parsed.data);
  for (const path of [[0], [0, 'name'], [1, 'name'], []])
    assert.deepEqual(again.position(path), parsed.position(path), path.join('.'));
  assert.deepEqual(again.position([1], 'id'), parsed.position([1], 'id'));
});

test('changed YAML is parsed', () =>
  assert.deepEqual(readAgain(readYaml, 'list.yaml', 'other.yaml', '- id: c\n').data, [
    { id: 'c' },
  ]));

const MDX = `---
title: 제목
---

## 절 {/* #a */}

글은 20%이다.[^n] <Erratum id="e">말</Erratum>

[^n]: 주이다.
`;

test('MDX that has not changed is what its parser makes of it', () => {
  writeFileSync(join(root, 'page.mdx'), MDX);
  readMdx(root, join(root, 'page.mdx'));
  const again = readAgain(readMdx, 'page.mdx', 'again.mdx', MDX);
  const parsed = parseMdx('page.mdx', MDX);
  const { position: own, ...frontmatter } = again.frontmatter;
  const { position, ...expected } = parsed.frontmatter;
  assert.deepEqual(
    { ...again, frontmatter },
    { ...parsed, frontmatter: { ...expected, file: 'again.mdx' } },
  );
  assert.deepEqual(own(['title']).line, position(['title']).line);
  // what is one thing stays one
  assert.equal(again.components[0]?.section, again.sections[1]);
});

test('what has problems is told again, and so not kept', () => {
  writeFileSync(join(root, 'broken.yaml'), 'a: [');
  readYaml(root, join(root, 'broken.yaml'));
  assert.deepEqual(kept('broken.yaml'), {});
});
