import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress, joinAddress, splitAddress, withBase, withoutBase } from './address.ts';

test('an address is split into page and place, and joined again', () => {
  assert.deepEqual(splitAddress('/2023/battery/#eu'), ['/2023/battery/', 'eu']);
  assert.deepEqual(splitAddress('/2023/battery/'), ['/2023/battery/', undefined]);
  assert.deepEqual(splitAddress('#eu'), ['', 'eu']);
  assert.equal(joinAddress('/2023/', 'a'), '/2023/#a');
  assert.equal(joinAddress('/2023/'), '/2023/');
});

test('the base path is put before and taken away', () => {
  for (const base of ['/', '/report/', '/report']) {
    const served = withBase('/2023/#a', base);
    assert.equal(served, base === '/' ? '/2023/#a' : '/report/2023/#a');
    assert.equal(withoutBase(served, base), '/2023/#a');
  }
  assert.equal(withoutBase('/reports/2023/', '/report/'), undefined);
  assert.equal(withoutBase('/report', '/report/'), '/');
});

test('only root-relative paths are addresses of the site', () => {
  assert.ok(isAddress('/2023/'));
  for (const other of ['//host/', 'https://host/', '#a', '2023/', '']) assert.ok(!isAddress(other));
});
