import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { AskedThread } from './asked-thread.ts';

const begin = () => {
  const thread = new AskedThread<string | Uint8Array<ArrayBuffer>, string | Uint8Array>(
    new URL('./fixtures/answering.ts', import.meta.url),
  );
  after(() => thread.stop());
  return thread;
};

test('each question gets its own answer, whichever comes first', async () => {
  const thread = begin();
  const order: unknown[] = [];
  const asked = ['longest', 'long', 'x'].map(async (question) => {
    const answer = await thread.ask(question);
    order.push(answer);
    return answer;
  });
  assert.deepEqual(await Promise.all(asked), ['longest', 'long', 'x']);
  assert.deepEqual(order, ['x', 'long', 'longest']);
});

test('what cannot be answered is thrown where it was asked, and the next one is answered', async () => {
  const thread = begin();
  await assert.rejects(thread.ask('fail'), { name: 'RangeError', message: 'no answer' });
  assert.equal(await thread.ask('more'), 'more');
});

test('what is handed over is there, and no longer here', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const answer = await begin().ask(bytes, [bytes.buffer]);
  assert.deepEqual([...(answer as Uint8Array)], [1, 2, 3]);
  assert.equal(bytes.length, 0);
});

test('who waits for a thread that dies is told, and so is who asks it later', async () => {
  const thread = begin();
  const waiting = thread.ask('a question that is answered long after');
  await assert.rejects(thread.ask('die'), { message: 'died' });
  await assert.rejects(waiting, { message: 'died' });
  await assert.rejects(thread.ask('more'), { message: 'died' });
});
