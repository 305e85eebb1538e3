import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonInScript } from './json-in-script.ts';

test('words of the content do not end the script that they stand in', () => {
  const name = '</script><script>alert(1)</script><!-- <script>';
  const written = jsonInScript({ name });
  assert.doesNotMatch(written, /</);
  assert.equal(JSON.parse(written).name, name);
});
