/** The headings of the page about this edition: id and title. */
export const aboutSections = [
  ['origin', '무엇을 옮겼는가'],
  ['text', '글과 수치'],
  ['tables', '표'],
  ['errata', '인쇄본의 오류'],
  ['cite', '인용하는 법'],
  ['paper', '종이로 읽기'],
  ['search', '검색'],
  ['privacy', '개인정보'],
  ['changes', '바뀐 점'],
] as const;

/** The headings of the page about accessibility. */
export const accessibilitySections = [
  ['checked', '살핀 것'],
  ['gaps', '아직 모자란 것'],
  ['tell', '알려 주실 곳'],
  ['kwcag', 'KWCAG 2.2와 WCAG 2.2'],
] as const;

/** The headings of the page about quality: the parts of `results/promises.ts`. */
export const qualitySections = [
  ['fidelity', '인쇄본과 같음'],
  ['addresses', '링크와 주소'],
  ['search', '검색'],
  ['accessibility', '접근성'],
  ['weight', '무게'],
  ['reproducible', '다시 만들기'],
] as const;

/** The headings of the page about reading without a network. */
export const offlineSections = [
  ['state', '지금의 사본'],
  ['kept', '받는 것과 받지 않는 것'],
  ['newer', '고쳐졌을 때'],
] as const;

/** The headings of the page about the design. */
export const designSections = [
  ['direction', '방향'],
  ['colours', '색'],
  ['type', '글자'],
  ['spacing', '간격'],
  ['components', '구성 요소'],
  ['carry-on', '이어서 만드는 법'],
] as const;

/** Pages that belong to no edition, with the places on them: the same ones whatever the newest holds. */
export const sitePages: Record<`/${string}`, readonly string[]> = {
  '/': ['parts', 'figures', 'tools'],
  '/about/': aboutSections.map(([id]) => id),
  '/accessibility/': accessibilitySections.map(([id]) => id),
  '/quality/': qualitySections.map(([id]) => id),
  '/offline/': offlineSections.map(([id]) => id),
  '/design/': designSections.map(([id]) => id),
  '/search/': [],
};

/** The heading of a part in the contents of its edition. */
export const partId = (part: string): string => `part-${part}`;
