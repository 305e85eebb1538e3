import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { EntryList } from '#/content/list.ts';
import { siteOf } from '#/testing/fixture.ts';
import { entryIdsAreUnique } from './entry-ids-are-unique.ts';

const site = siteOf(join(import.meta.dirname, 'fixtures/errata-are-marked.passes'));
const [model] = [...site.current.errata];
assert.ok(model);

const at = (line: number) => ({ file: 'content/2023/errata/intro.yaml', line, column: 3 });
const written = (line: number) => ({ position: at(line), positionOf: () => at(line) });
const erratum = (problem: string) => ({ ...model, id: 'e7', problem });
const added = { entry: erratum('새로 찾은 오류이다.'), ...written(1) };
const old = { entry: erratum('전부터 있던 설명이다.'), ...written(20) };

/** What is told of two errata of one number when git has the given text of their file. */
function told(committed: string[]): string[] {
  const edition = { ...site.current, errata: new EntryList([added, old]) };
  const history = { versions: () => committed };
  return entryIdsAreUnique(edition, { ...site, history }).map(
    ({ line, message, hint }) => `${line} ${message} ${hint}`,
  );
}

const LATER = [
  '20 정오표 id “e7”이(가) 두 번 나옵니다. 먼저 content/2023/errata/intro.yaml:1에 있습니다. 새 항목에는 새 번호를 적으십시오.',
];
const NEWER = [
  '1 정오표 id “e7”이(가) 두 번 나옵니다. 먼저 content/2023/errata/intro.yaml:20에 있습니다. 새 항목에는 새 번호를 적으십시오.',
];

test('of two entries with one id the one that git does not have is told', () => {
  assert.deepEqual(told(['- { id: e7, problem: 전부터 있던 설명이다. }']), NEWER);
});

test('where git knows neither, or there is none, the later one is told', () => {
  assert.deepEqual(told([]), LATER);
  assert.deepEqual(told(['- { id: e8, problem: 다른 오류이다. }']), LATER);
  assert.deepEqual(told(['- [']), LATER);
});
