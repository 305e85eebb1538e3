import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { collapseSpaces } from './spaces.ts';

const CASES: readonly [string, html: string, left: string][] = [
  ['several are one', '<p>a \n\t b</p>', '<p>a b</p>'],
  ['none at the ends of a line', ' <p> a </p> <p> b </p> ', '<p>a</p><p>b</p>'],
  [
    'the first of two elements keeps its own',
    '<p><b>a </b> <i> b</i></p>',
    '<p><b>a </b><i>b</i></p>',
  ],
  ['an element may hold nothing else', '<p>a<b> </b>c</p>', '<p>a<b> </b>c</p>'],
  ['unless the line ends with it', '<p>a<b> </b></p>', '<p>a<b></b></p>'],
  ['a break ends a line', '<p>a <br> b</p>', '<p>a<br>b</p>'],
  ['a picture is a word', '<p> <img> a <img> </p>', '<p><img> a <img></p>'],
  [
    'a list in an item',
    '<ul><li>a <ul> <li> b</li> </ul> </li></ul>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  [
    'cells',
    '<table><tr> <td> a <td><b> b </b> </table>',
    '<table><tbody><tr><td>a</td><td><b>b</b></td></tr></tbody></table>',
  ],
  ['code is as it is', '<pre> a\n  b </pre>', '<pre> a\n  b </pre>'],
  ['no space that is none to a browser', '<p>\u00a0a\u3000</p>', '<p>\u00a0a\u3000</p>'],
];

for (const [name, html, left] of CASES)
  test(`spaces: ${name}`, () => {
    const [main] = fromHtml(`<main>${html}</main>`, { fragment: true }).children;
    assert.ok(main?.type === 'element');
    collapseSpaces(main);
    assert.equal(toHtml(main.children), left);
  });
