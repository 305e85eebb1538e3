import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SmallSite, smallIndex } from '../testing/small-index.ts';

const table = (rows: Record<string, string[]>, title = '전고체 전지') => ({
  table: { title, columns: ['미국', '일본'], rows },
});
const investment = table({ 주체: ['에너지부', '경제산업성'], 투자: ['355만 달러', '1,205억 엔'] });
const first = async (site: SmallSite, query: string) =>
  (await smallIndex(site).ask(query)).results[0];

test('a cell is quoted with its heads, its table, its document and how to cite it', async () => {
  const result = await first({ sections: { 동향: investment } }, '일본 전고체 투자');
  assert.deepEqual(result?.answer, {
    ...{ kind: 'cell', text: '1,205억 엔', row: '투자', column: '일본' },
    url: '/2023/문서/#동향.전고체 전지.투자',
    table: '전고체 전지',
    document: '문서',
    cite: '“1,205억 엔”(전고체 전지 › 투자 › 일본), 연구소, 「문서」. 웹판 https://example.org/2023/%EB%AC%B8%EC%84%9C/#%EB%8F%99%ED%96%A5.%EC%A0%84%EA%B3%A0%EC%B2%B4%20%EC%A0%84%EC%A7%80.%ED%88%AC%EC%9E%90',
  });
});

test('a noun of measure is answered by a figure of its kind, whether the report has the noun or not', async () => {
  const known = { 동향: investment, 다른: '예산 심의' };
  for (const sections of [known, { 동향: investment }])
    assert.equal((await first({ sections }, '일본 전고체 예산'))?.answer?.text, '1,205억 엔');
  assert.equal((await first({ sections: known }, '일본 전고체 점유율'))?.answer, undefined);
});

test('a word that a title has, too, chooses no column', async () => {
  const asked = async (title: string) =>
    (
      await first(
        { sections: { 동향: table({ 주체: ['에너지부', '경제산업성'] }, title) } },
        '일본 주체',
      )
    )?.answer?.text;
  assert.equal(await asked('전고체 전지'), '경제산업성');
  assert.equal(await asked('일본에서 온 전고체 전지'), undefined);
});

test('two places that say different things answer nothing, two that say the same do', async () => {
  const site = (yen: string) => ({
    documents: { 갑: { 가: investment }, 을: { 나: table({ 투자: ['없음', yen] }) } },
  });
  assert.equal((await first(site('7억 엔'), '일본 전고체 투자'))?.answer, undefined);
  assert.equal((await first(site('1,205억 엔'), '일본 전고체 투자'))?.answer?.text, '1,205억 엔');
});

test('two things are answered where they stand together once, be what another place says of them unclear', async () => {
  const hungary = '일본은 공장에 투자한다(73억 유로).';
  const ask = async (sections: Record<string, string>) =>
    (await first({ sections }, '일본 투자 금액'))?.answer?.text;
  assert.equal(await ask({ 가: hungary, 나: '미국은 5억 유로를 쓴다.' }), hungary);
  for (const other of ['일본은 5억 유로를 투자한다.', '일본은 투자한다. 5억 유로가 든다.'])
    assert.equal(await ask({ 가: hungary, 나: other }), undefined, other);
});

test('a meaning is answered by the entry of that name only', async () => {
  const glossary = { 전고체: '전해질이 고체인 것이다.', '전고체 사업': '유럽의 사업이다.' };
  const result = await first({ sections: { 가: '전고체 시장' }, glossary }, '전고체란');
  assert.deepEqual(
    [result?.answer?.kind, result?.answer?.text],
    ['definition', '전해질이 고체인 것이다.'],
  );
  assert.equal(
    (await first({ sections: { 가: '전고체 시장' }, glossary }, '전고체'))?.answer,
    undefined,
  );
});

test('or by what it is also called, which stands in a line of its own', async () => {
  const glossary = {
    전고체: '전해질이 고체인 것이다.\n고체전지\nsolid state',
    다른: '고체전지도 전지이다.',
  };
  const meaning = async (query: string) =>
    (await first({ sections: { 가: '전고체 시장' }, glossary }, query))?.answer?.text;
  for (const query of ['고체전지란', '고체전지 뜻', 'what is solid state'])
    assert.match((await meaning(query)) ?? '', /^전해질이 고체인 것이다/, query);
  assert.equal(await meaning('전해질이란'), undefined);
});

test('a row that is printed again says where else it stands', async () => {
  const site = { documents: { 갑: { 가: investment }, 을: { 나: investment } } };
  const result = await first(site, '에너지부');
  assert.deepEqual(
    result?.places?.map(({ title }) => title),
    ['을 › 전고체 전지'],
  );
});
