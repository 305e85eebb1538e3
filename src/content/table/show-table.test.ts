import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showTable } from './show-table.ts';

const shown = (body: string, section = 'one') =>
  showTable('a.mdx', `---\ntitle: 가\n---\n${body}`, section, 't').replace(/^---.*?---\n/s, '');

test('a table is shown at the end of its section, before the next heading of any depth', () => {
  assert.equal(
    shown('## 하나 {/* #one */}\n\n글이다.\n\n### 둘 {/* #two */}\n\n글이다.\n'),
    '## 하나 {/* #one */}\n\n글이다.\n\n<Table id="t" />\n\n### 둘 {/* #two */}\n\n글이다.\n',
  );
  assert.equal(
    shown('## 하나 {/* #one */}\n## 둘 {/* #two */}\n'),
    '## 하나 {/* #one */}\n\n<Table id="t" />\n\n## 둘 {/* #two */}\n',
  );
});

test('in the last section it stands above the notes, and the file ends as it did', () => {
  assert.equal(
    shown('## 하나 {/* #one */}\n\n글이다.[^a]\n\n[^a]: 각주이다.\n'),
    '## 하나 {/* #one */}\n\n글이다.[^a]\n\n<Table id="t" />\n\n[^a]: 각주이다.\n',
  );
  assert.equal(
    shown('## 하나 {/* #one */}\n\n글이다.\n'),
    '## 하나 {/* #one */}\n\n글이다.\n\n<Table id="t" />\n',
  );
});
