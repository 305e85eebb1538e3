import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { runTestFiles } from './test-files.ts';

mkdirSync('.build', { recursive: true });
const folder = mkdtempSync('.build/test-files-');
after(() => rmSync(folder, { recursive: true, force: true }));

/** What Node tells the processes that it runs test files in: these are to be as on the command line. */
const env = { ...process.env, NODE_TEST_CONTEXT: undefined };

const module = 'src/testing/test-process.ts';

/** Runs files of these texts. @returns the names of those that have failed, and what was printed */
async function run(texts: Record<string, string>, processes: number) {
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), `import { after, test } from 'node:test';\n${text}`);
    return join(folder, name);
  });
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const failed = await runTestFiles(files, {
    ...{ processes, module, env },
    patience: 2000,
    print,
  });
  return { failed: failed.map((file) => basename(file)), printed };
}

const SOUND = {
  'a.ts': "test('first', () => {}); test('second', async () => {});",
  'b.ts': "test('third', () => {});",
};
const FAULTY = {
  'empty.ts': '',
  'assertion.ts': "test('bad', () => { throw new Error('on purpose'); });",
  'hook.ts': "after(() => { throw new Error('on purpose'); }); test('ok', () => {});",
  'import.ts': "import './nothing.ts'; test('ok', () => {});",
  'never.ts': "test('waits', () => new Promise(() => { setInterval(() => {}, 100); }));",
};

test('files that hold are run, each under its name, and none has failed', async () => {
  const { failed, printed } = await run(SOUND, 2);
  assert.deepEqual(failed, []);
  for (const name of ['a.ts', 'b.ts', 'first', 'second', 'third'])
    assert.match(printed, new RegExp(name));
});

test('what fails in a test, a hook or on the way to it is told, and the next file is run', async () => {
  const { failed, printed } = await run({ ...FAULTY, ...SOUND }, 1);
  assert.deepEqual(failed, Object.keys(FAULTY).sort());
  assert.match(printed, /third/);
});

test('what goes wrong when all tests have ended is told of the last file', async () => {
  const late = "test('ok', () => { setTimeout(() => { throw new Error('late'); }, 50); });";
  assert.deepEqual((await run({ 'a.ts': SOUND['a.ts'], 'late.ts': late }, 1)).failed, ['late.ts']);
});

test('no file finds variables of the environment that one before it has set', async () => {
  const sets = "process.env.LEFT = '1'; process.env.PATH = ''; test('sets', () => {});";
  const finds = "test('finds', () => { if (process.env.LEFT || !process.env.PATH) throw 1; });";
  assert.deepEqual((await run({ 'sets.ts': sets, 'finds.ts': finds }, 1)).failed, []);
});

test('a process that dies leaves its file and those that no other takes as failed', async () => {
  const died = { 'dies.ts': "test('dies', () => process.exit(0));" };
  assert.deepEqual((await run({ ...died, ...SOUND }, 1)).failed, ['a.ts', 'b.ts', 'dies.ts']);
});
