import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { type NamedPassage, namedPassages } from '#/model/name-index.ts';
import { namedOf } from '#/model/named.ts';
import { formsOfVerb } from '#/text/conjugation.ts';
import { nameKey, withoutSpaces } from '#/text/fold.ts';
import { nameTest } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import type { SiteCheck } from './rule.ts';
import { isIncomplete } from './withheld-places.ts';

/** Fewer places than this may happen to outnumber what a word leads to. */
const MANY = 5;

type Told = Pick<Fault, 'field' | 'message' | 'hint'>;

/**
 * An everyday word leads from what people type to words that the report has. It is neither a name,
 * whose other names lead on already, nor a word that the report itself has more often than those;
 * and it stands in one line.
 */
export const everydayWordsLeadOn: SiteCheck = (site) => {
  // what a word leads to may stand in what is left out
  if (site.unread.length > 0 || site.editions.some(isIncomplete)) return [];
  const all = readingOf(site.editions);
  const newest = readingOf([site.current]);
  const names = new Set(site.editions.flatMap(namedOf).flatMap(({ forms }) => forms.map(nameKey)));
  const seen = new Set<string>();
  const isSeen = (word: string): boolean => seen.size === seen.add(nameKey(word)).size;
  const forms = new Set(
    site.everydayWords.flatMap(({ entry }) => entry.verbs.flatMap(formsOfVerb)).map(nameKey),
  );
  return site.everydayWords.flatMap(({ entry: { typed, verbs, means }, positionOf }): Fault[] => {
    const led = new Set(means.flatMap((word) => newest.holding(word)));
    const at = (path: [string, number], told: Told | undefined): Fault[] =>
      told ? [{ ...positionOf(path), ...told }] : [];
    return [
      ...means.flatMap((word, i) => at(['means', i], missing(word, all.holding(word).length))),
      ...verbs.flatMap((word, i) =>
        at(['verbs', i], isSeen(word) ? twice('verbs', word) : undefined),
      ),
      ...typed.flatMap((word, i) => {
        const key = nameKey(word);
        if (isSeen(word) || forms.has(key)) return at(['typed', i], twice('typed', word));
        if (names.has(key)) return at(['typed', i], isName(word));
        return at(['typed', i], own(word, newest.saying(word).length, led.size));
      }),
    ];
  });
};

const missing = (word: string, places: number): Told | undefined =>
  places > 0
    ? undefined
    : {
        ...{ field: 'means', message: `“${word}”은(는) 보고서에 나오지 않습니다.` },
        hint: '보고서가 쓰는 말을 그대로 적으십시오.',
      };

const twice = (field: string, word: string): Told => ({
  ...{ field, message: `“${word}”이(가) 두 번 있습니다.` },
  hint: '한 줄로 합치십시오.',
});

const isName = (word: string): Told => ({
  ...{ field: 'typed', message: `“${word}”은(는) 용어집이나 기관 목록의 이름입니다.` },
  hint: '검색은 그 이름의 다른 이름도 찾습니다. 지우거나, 뜻이 꼭 같은 말이면 그 항목의 aliases에 적으십시오.',
});

const own = (word: string, places: number, led: number): Told | undefined =>
  places < MANY || places <= led
    ? undefined
    : {
        field: 'typed',
        message: `“${word}”은(는) 보고서가 스스로 쓰는 말입니다: ${places}곳에 나오는데 means의 말은 ${led}곳에 나옵니다.`,
        hint: '보고서의 말은 그대로 찾으면 됩니다. 지우거나 더 좁은 말을 적으십시오.',
      };

/** The passages of editions that have the letters of a word, and those that have it as a word. */
function readingOf(editions: readonly Edition[]) {
  const passages: readonly NamedPassage[] = editions.flatMap(namedPassages);
  const indexOf = textIndex(passages.map(({ closedUp }) => closedUp));
  const holding = (word: string) => indexOf(withoutSpaces(word));
  const saying = (word: string) => {
    const isIn = nameTest([word]);
    return holding(word).filter((number) => isIn(passages[number]?.text ?? ''));
  };
  return { holding, saying };
}
