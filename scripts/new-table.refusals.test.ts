import { test } from 'node:test';
import { twoEditions } from '#/testing/project.ts';
import { newTable } from './new-table.ts';
import { assertRefused } from './trial.ts';

const place = ['chips/trends', 'shares', '--section', 'market'];

const refused: [args: string[], told: RegExp][] = [
  [[], /^쓰는 법: /],
  [[...place, '--title', '표'], /^열을 어디서 가져올지 적으십시오/],
  [[...place, '--title', '표', '--shape', 'swt'], /^shape: .*혹시 “swot”입니까\?$/],
  [[...place, '--shape', 'swot'], /^--title에 표의 제목을 적으십시오\.$/],
  [[...place, '--titel=표', '--shape', 'swot'], /^모르는 선택지 “--titel”.*“title”/],
  [[...place, '--title', '표', '--shape', 'swot', '--like', 'topics'], /가운데 하나만/],
  [[...place, '--like', 'topic'], /^2024년 판에 표 “topic”이\(가\) 없습니다/],
  [[...place, '--continues', 'topic'], /^2023년 판에 .*혹시 “topics”입니까/],
  [[...place, '--continues', 'topics', '--edition', '2023'], /앞선 판이 없습니다.*--like/],
  [[...place, '--like', 'topics', '--edition', '2022'], /^판 “2022”이\(가\) 없습니다/],
  [['chips/trend', 'a', '--title', '표', '--shape', 'swot'], /문서 “chips\/trend”.*chips\/trends/],
  [
    ['chips/trends', 'a', '--title', '표', '--shape', 'swot'],
    /chips\/trends의 절:\n {4}market {2}시장/,
  ],
  [
    ['chips/trends', 'index', '--section=market', '--title=표', '--shape=swot'],
    /^표 id “index”은\(는\) 쓸 수 없습니다/,
  ],
  [
    ['chips/trends', 'x-caption', '--section=market', '--title=표', '--shape=swot'],
    /^표 id “x-caption”은\(는\) 쓸 수 없습니다/,
  ],
  [['chips/trends', 'A b', '--section=market', '--title=표', '--shape=swot'], /^id: 영문 소문자/],
  [[...place, '--title', '표', '--columns', 'id:번호:text'], /^columns\.id: /],
  [[...place, '--title', '표', '--columns', 'a:가:txt,b:나:text,b:'], /^columns\.a\.type: /m],
  [[...place, '--title', '표', '--columns', 'a:가:text,a:나:text'], /^--columns: 열 “a”.*두 번/],
  [[...place, '--title', '…', '--columns', 'a:가:text'], /^title: 글자나 숫자가 하나도 없습니다/],
  [[...place, '--title', '제\u200b목', '--columns', 'a:가:text'], /보이지 않는 글자 U\+200B/],
  [
    ['chips/trends', 'market', '--section=market', '--title=표', '--columns=a:가:text'],
    /이대로 쓰면 [\s\S]*id “market”이\(가\) 이 문서에 두 번 나옵니다/,
  ],
  [
    ['chips', 'a', '--section=market', '--title=표', '--shape=swot'],
    /^절 “market”이\(가\) 문서에 없습니다\. chips에는 아직 절이 없습니다/,
  ],
  [[...place, '--title', '표', '--columns', 'a'], /^columns\.a\.label: .*\ncolumns\.a\.type: /],
];

test('new-table says in Korean what it cannot do, and writes nothing', () => {
  const root = twoEditions();
  for (const [args, told] of refused) assertRefused(root, told, newTable, ...args);
});
