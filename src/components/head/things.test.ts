import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inScript } from './things.ts';

test('words of the content do not end the script that they stand in', () => {
  const name = '</script><script>alert(1)</script><!-- <script>';
  const written = inScript([{ '@type': 'Thing', name }]);
  assert.doesNotMatch(written, /</);
  assert.equal(JSON.parse(written)['@graph'][0].name, name);
});
