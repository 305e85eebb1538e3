/** How typed numbers are understood, each rule by the smallest report that shows it. */
import { MATCH } from '../ranking.ts';
import { FILLER, specify } from '../testing/specify.ts';

const amounts = {
  나: '인력 120,000명',
  다: '12만 명의 인력',
  라: '12만 원, 12월, 14만 명, 2023.10.12',
};
specify({
  'an amount is found however it is written': {
    sections: amounts,
    query: '12만명',
    finds: ['나', '다'],
  },
  'an amount that is not written is found in ranges that contain it': {
    sections: { 가: '인력이 12만~13만명 모자란다', 나: '14만 명', 다: '12만~13만 원' },
    query: '12.5만명',
    finds: ['가'],
  },
  'digits find words of number': {
    sections: amounts,
    query: '120,000명',
    finds: ['나', '다'],
  },
  'an amount without a unit may have any': {
    sections: amounts,
    query: '12만',
    finds: ['나', '다', '라'],
  },
  'a decimal of 조 is 조 and 억': {
    sections: {
      가: '약 1조 2천억 원',
      나: '1조 2,000억',
      다: '1.2조원',
      라: '1조 원과 2,000억 원',
    },
    query: '1.2조원',
    finds: ['가', '다', '나'],
  },
  'blanks inside an amount do not matter': {
    sections: { 가: '1조2천억원', 나: '1조 원과 2,000억 원' },
    query: '1 조 2,000억 원',
    finds: ['가'],
  },
  'percent is a sign and a word': {
    sections: { 가: '64%', 나: '64 퍼센트', 다: '64개' },
    query: '64 %',
    finds: ['가', '나'],
  },
  'a unit has more names than one': {
    sections: { 가: '3nm 공정', 나: '3 나노미터', 다: '3나노', 라: '3개 나노 기업' },
    query: '3나노',
    finds: ['가', '나', '다'],
  },
  'a year is found with its ’, a number of two digits is none': {
    sections: { 가: '’22년', 나: '2022년', 다: '’22.06', 라: '22개' },
    query: '2022년',
    finds: ['가', '나', '다'],
  },
  'of two digits below those of the report it is how long something takes': {
    sections: { 가: '’10', 나: '앞으로 10년', 다: FILLER },
    query: '10년',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.near = 1;
    },
  },
  'a year typed with its ’ is found in four digits': {
    sections: { 가: '2022년', 나: '’22', 다: '22개' },
    query: '’22',
    finds: ['가', '나'],
  },
  'a month of a year is found as a date': {
    sections: { 가: '’22.06', 나: '2022년 6월', 다: '2022년과 6월', 라: '’22.07' },
    query: '2022년 6월',
    finds: ['가', '나'],
  },
  'an amount that the text does not have is not its parts': {
    sections: { 가: '7억 원', 나: '340원' },
    query: '7조 340억 원',
    finds: [],
  },
});

const billions = {
  가: '예산 10억 달러',
  나: '자금 10억 파운드',
  다: '10억 배 빠르다',
  라: '금액은 10억 호주달러이다',
  마: '20억 규모, 30억 유로',
};
specify({
  'an amount of another currency is none': { sections: billions, query: '10억 원', finds: [] },
  'an amount is found in its own currency alone': {
    sections: billions,
    query: '10억 달러',
    finds: ['가'],
  },
  'dollars of another country are another currency': {
    sections: billions,
    query: '10억 호주달러',
    finds: ['라'],
  },
  'an amount without a unit has any that the text gives it': {
    sections: billions,
    query: '10억',
    finds: ['가', '나', '다', '라'],
  },
  'an amount to which the text gives no unit may be of the one that is typed': {
    sections: billions,
    query: '20억 원',
    finds: ['마'],
  },
  'the beginning of a larger amount is none': {
    sections: { 가: '약 1조 3천억', 나: '1조 규모' },
    query: '1조 원',
    finds: [],
  },
});

const patents = { 가: '특허 44,155개', 나: '특허 4만 달러와 4155개', 다: FILLER };
specify({
  'words of number may end in digits': { sections: patents, query: '4만4155개', finds: ['가'] },
  'behind a blank too': { sections: patents, query: '4만 4155개', finds: ['가'] },
  'with their comma': { sections: patents, query: '4만 4,155', finds: ['가'] },
  'each word of number may go before them': {
    sections: patents,
    query: '4만4천155개',
    finds: ['가'],
  },
  'the text may write them so': {
    sections: { 가: '인력 12만 5000명', 나: '12만 원과 5000명' },
    query: '125,000명',
    finds: ['가'],
  },
  'what the text does not have is not torn in two': {
    sections: { 가: '12만 원과 5000명' },
    query: '12만 5000명',
    finds: [],
  },
});

const counted = {
  가: '특허 수: 500, 스타트업',
  나: '500곳',
  다: '500명',
  라: '예산 500원',
  마: '500억 개',
};
specify({
  'what is counted with another noun of the same kind is found, and a number with none': {
    sections: counted,
    query: '500건',
    finds: ['가', '나'],
  },
  'words of number do not matter': {
    sections: { 가: '특허 44,155개', 나: '44,155원' },
    query: '4만 4155건',
    finds: ['가'],
  },
  'people are counted apart': { sections: counted, query: '500인', finds: ['가', '다'] },
});

const months = { 가: '2023.03.22. 발표', 나: '’23.3. 발표', 다: '2023년 4월과 3월, 2023개' };
for (const query of ['2023-03', '2023/03', '2023.03', '’23.3', '3월 2023년', 'March 2023'])
  specify({
    [`${query} is a month`]: { sections: months, query, finds: ['가', '나'] },
  });

specify({
  'a range has values of its unit, not of another that is typed apart': {
    sections: { 가: '에너지 밀도 120~140Wh/kg', 나: '큐비트' },
    query: '127 큐비트',
    finds: ['나'],
  },
  'a number alone lies in no range': {
    sections: { 가: '5~10년 안에', 나: FILLER },
    query: '6.25',
    finds: [],
  },
  'numbers beside each other are not one': {
    sections: { 가: '11명', 나: '1:1로 맺다' },
    query: '1+1',
    finds: ['나'],
  },
  'a decimal of an amount is no date': {
    sections: { 가: '’22.12. 5억달러', 나: FILLER },
    query: '12.5억',
    finds: [],
  },
  'nor is a share': { sections: { 가: '12. 5%', 나: FILLER }, query: '12.5%', finds: [] },
  'a decimal alone may be a date': { sections: { 가: '23.06.27' }, query: '23.06', finds: ['가'] },
});
