import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { spare } from './spare.ts';

test('a module is loaded when it is first needed, and once', async () => {
  let times = 0;
  const module = spare(async () => ++times);
  assert.equal(times, 0);
  assert.deepEqual(await Promise.all([module(), module()]), [1, 1]);
  assert.equal(await module(), 1);
});

test('a loss is told once, and tried again with each query', async () => {
  let isThere = false;
  const module = spare(async () => {
    if (!isThere) throw new Error('lost');
    return 'here';
  });
  await assert.rejects(module(), /lost/);
  assert.equal(await module(), undefined);
  isThere = true;
  assert.equal(await module(), 'here');
});

test('what does not come is waited for once, and used when it has come', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let come: (module: string) => void = () => {};
  const module = spare(() => new Promise<string>((done) => (come = done)));
  const first = module();
  mock.timers.tick(8000);
  assert.equal(await first, undefined);
  const second = module();
  mock.timers.tick(1);
  assert.equal(await second, undefined);
  come('here');
  assert.equal(await module(), 'here');
  mock.timers.reset();
});
