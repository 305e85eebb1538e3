import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLight } from './light-words.ts';

/** The words of a sentence that name something. */
const naming = (sentence: string): string[] => {
  const words = sentence.split(' ');
  return words.filter((_, at) => !isLight(words, at));
};

const cases: [sentence: string, naming: string[]][] = [
  // what others say, and that it is
  ['효과가 있다고 본', ['효과가']],
  ['보안이 중요하다고 했는지', ['보안이', '중요하다고']],
  ['시장이 커진다고 하는', ['시장이', '커진다고']],
  ['줄일 수 있다는 배출', ['줄일', '배출']],
  ['중국이 이끌 수밖에 없다고', ['중국이', '이끌']],
  ['있어야 하나요', []],
  // 있다는 by itself says that something is there, and is how the text may put it
  ['규제가 있다는 나라', ['규제가', '있다는', '나라']],
  // what is meant by 데 is said before it
  ['칩을 만드는 데 돈', ['칩을', '만드는', '돈']],
  ['데 이터', ['데', '이터']],
  // how it is said
  ['이번 연차보고서가 특히 다룬', ['연차보고서가', '다룬']],
  // nouns that look alike
  ['본 보고서', ['본', '보고서']],
  ['한 해', ['한', '해']],
  ['수 산화', ['수', '산화']],
];
for (const [sentence, expected] of cases)
  test(`“${sentence}” names ${expected.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(naming(sentence), expected));
