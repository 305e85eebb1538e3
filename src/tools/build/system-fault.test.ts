import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { systemFault } from './system-fault.ts';

test('no room and no right are told in one sentence with the place', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/a/b' });
  assert.equal(systemFault(full), '/a/b: 디스크가 가득 찼습니다. 자리를 비우고 다시 하십시오.');
  const moving = Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/a', dest: '/dist' });
  assert.match(systemFault(moving) ?? '', /^\/dist: .*DIST/);
});

test('what has been thrown in a thread is told too', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'fault-')), 'file');
  writeFileSync(path, '');
  const worker = new Worker(
    `throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })`,
    { eval: true },
  );
  const [error] = await once(worker, 'error');
  assert.match(systemFault(error) ?? '', /가득/);
});

test('all other faults are not of the system', () => {
  for (const error of [new Error('x'), new TypeError('ENOTHING: x'), 'ENOSPC', undefined, null])
    assert.equal(systemFault(error), undefined);
});
