/** A small document to be searched, for tests of what the engine answers from files. */
import type { Passage, SearchDocument } from '../build/document.ts';

const ADDRESS = '/2023/battery/eu/';
const passage = (
  kind: Passage['kind'],
  id: string,
  title: string,
  blocks: string[],
  more: Partial<Passage> = {},
): Passage => ({ kind, address: ADDRESS + (id && `#${id}`), title, blocks, heads: [], ...more });

const page = passage('page', '', 'EU 배터리 시장', ['이차전지 공급망을 다룬다.']);
const minerals = passage(
  'section',
  'minerals',
  '핵심광물 확보',
  ['핵심광물은 니켈과 코발트이며, 340조 원을 들인다. 對中 규제 <script>alert(1)</script>'],
  { parent: page },
);
const capacity = passage(
  'section',
  'capacity',
  '생산능력',
  ['반도체가 아니라 전지의 생산능력이다.'],
  { parent: page },
);
const plants = passage('table', 'plants', '공장', ['기업', '용량'], { parent: capacity });
const row = (id: string, title: string, value: string) =>
  passage('row', `plants.${id}`, title, [value], { heads: ['용량'], parent: plants });

/** One document with two sections, a table and its rows. */
export const euMarket: SearchDocument = {
  id: 'battery/eu',
  title: 'EU 배터리 시장',
  kind: 'brief',
  kindTitle: '브리프',
  domain: 'battery',
  domainTitle: '이차전지',
  edition: '2023',
  cite: 'KAIST, 「EU」.',
  passages: [
    page,
    minerals,
    capacity,
    plants,
    row('catl', 'CATL', '100GWh'),
    row('skon', 'SK온', '47.5GWh'),
  ],
};
