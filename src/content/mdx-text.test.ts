import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx.ts';

test('the words of sections and paragraphs stand without the names of their sources', () => {
  const cite = '<Cite id="a">미래에셋, **2023**</Cite>';
  const body = [
    `하나${cite}에 대해, 둘 ${cite}. {/* #p */}`,
    '',
    '- 가 {/* #q */}',
    `- 나.${cite}`,
  ];
  const { sections } = parseMdx('a.mdx', ['---', 'title: 제목', '---', ...body, ''].join('\n'));
  const [section] = sections;
  assert.equal(
    section?.text.replace(/\s*\n/g, '|'),
    '하나미래에셋, 2023에 대해, 둘 미래에셋, 2023.|가|나.미래에셋, 2023|',
  );
  assert.equal(section?.ownText.replace(/\s*\n/g, '|'), '하나에 대해, 둘.|가|나.|');
  assert.deepEqual(
    section?.parts.map(({ ownText }) => ownText?.trim()),
    ['하나에 대해, 둘.', undefined, '나.'],
  );
});
