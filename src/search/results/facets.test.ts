import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDocument } from './by-document.ts';
import { facets, fitting, passes } from './facets.ts';
import { type Filters, filtersOf } from './filters.ts';

const document = (id: string, domain: string, kind: string) => ({
  id,
  title: `${id} 제목`,
  kind,
  kindTitle: `${kind} 종류`,
  domain,
  domainTitle: `${domain} 분야`,
  edition: '2023',
  cite: '',
});
const eu = document('eu', 'battery', 'brief');
const lfp = document('lfp', 'battery', 'attachment');
const chips = document('chips', 'semiconductor', 'brief');
/** documents of the results, as often as results are theirs */
const found = [chips, eu, eu, lfp];

const cases: [filters: Filters, passing: string[]][] = [
  [{}, ['chips', 'eu', 'eu', 'lfp']],
  [{ domain: 'battery' }, ['eu', 'eu', 'lfp']],
  [{ domain: ['battery', 'semiconductor'], kind: 'brief' }, ['chips', 'eu', 'eu']],
  [{ document: 'lfp' }, ['lfp']],
  [{ domain: undefined, kind: [] }, ['chips', 'eu', 'eu', 'lfp']],
];
for (const [filters, passing] of cases)
  test(`${JSON.stringify(filters)} leaves ${passing.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      found.filter((one) => passes(one, filters)).map(({ id }) => id),
      passing,
    ));

test('a filter that there is not lets nothing pass', () => {
  const filters = JSON.parse('{"year":"2023"}');
  assert.ok(!passes(eu, filters));
});

test('each filter counts what the others leave, most results first, in the reader’s words', () => {
  const { domain, kind, document: documents } = facets(found, { domain: 'battery' });
  assert.deepEqual(
    domain.map(({ label, count }) => `${label} ${count}`),
    ['battery 분야 3', 'semiconductor 분야 1'],
  );
  assert.deepEqual(
    kind.map(({ value, label, count }) => `${value}: ${label} ${count}`),
    ['brief: brief 종류 2', 'attachment: attachment 종류 1'],
  );
  assert.deepEqual(
    documents.map(({ value, count }) => `${value} ${count}`),
    ['eu 2', 'lfp 1'],
  );
});

test('what says the same is counted once for each value', () => {
  const { domain, document: documents } = facets(found, {}, [0, 1, 1, 1]);
  assert.deepEqual(
    domain.map(({ value, count }) => `${value} ${count}`),
    ['semiconductor 1', 'battery 1'],
  );
  assert.deepEqual(
    documents.map(({ value, count }) => `${value} ${count}`),
    ['chips 1', 'eu 1', 'lfp 1'],
  );
});

test('results are grouped by document within each ten, never across', () => {
  const order = (ids: string) =>
    byDocument([...ids], (id) => (id === 'c' ? chips : id === 'e' ? eu : lfp)).join('');
  assert.equal(order('ececl'), 'eeccl');
  assert.equal(order('eccccccccce'), 'eccccccccce');
  assert.equal(order(''), '');
});

test('a filter is taken as it was meant, and what no document has is told', () => {
  const asked = { domain: 'BATTERY)', kind: ['brief를', 'constructor'], document: 'zzz' };
  const { chosen, unfit } = fitting(found, asked);
  assert.deepEqual(filtersOf(chosen), { domain: ['battery'], kind: ['brief'] });
  assert.equal(chosen[0]?.label, 'battery 분야');
  assert.deepEqual(unfit, [
    { name: 'kind', value: 'constructor' },
    { name: 'document', value: 'zzz' },
  ]);
});
