import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { type NamedPassage, namedPassages } from '#/model/name-index.ts';
import { liesAt, type Named, namedOf } from '#/model/named.ts';
import { once } from '#/model/once.ts';
import { passagesByAddress } from '#/model/passages.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { nameTest } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import { addressFault, pageAt } from './addresses.ts';
import type { Check } from './rule.ts';
import { isIncomplete } from './withheld-places.ts';

/**
 * A name or term stands somewhere as a word, and not only inside other words; what is said to mean
 * something else stands somewhere too. Otherwise index and search promise what is not there.
 */
export const namesStandAsWords: Check = (edition, site) => {
  // a name may stand in what is left out
  if (site.unread.length > 0 || site.editions.some(isIncomplete)) return [];
  const named = new Map(namedOf(edition).map((name) => [name.id, name]));
  const lists = [
    { prefix: 'term-', written: edition.terms.written },
    { prefix: 'name-', written: edition.organizations.written },
  ] as const;
  return lists.flatMap(({ prefix, written }) =>
    written.flatMap(({ entry, position }): Fault[] => {
      const name = named.get(prefix + entry.id);
      if (!name) return [];
      const faults = [
        ...insideOthers(site, name),
        ...entry.notIn.flatMap((word) => idleWord(site, name, word)),
        ...entry.except.flatMap((address) => idlePlace(site, name, address)),
      ];
      return faults.map((fault) => ({ ...position, ...fault }));
    }),
  );
};

/** A word in a message is cut there. */
const LONGEST_SHOWN = 24;

type Told = Pick<Fault, 'field' | 'message' | 'hint'>;

/** The passages of all editions. */
const everywhere = once((site: Site): readonly NamedPassage[] =>
  site.editions.flatMap((edition) => namedPassages(edition)),
);

const indexOf = once((site: Site) => textIndex(everywhere(site).map(({ closedUp }) => closedUp)));

/** The passages that have the letters of a form, in order. */
function holding(site: Site, forms: readonly string[]): NamedPassage[] {
  const numbers = new Set(forms.map(withoutSpaces).flatMap(indexOf(site)));
  return [...numbers].sort((a, b) => a - b).flatMap((number) => everywhere(site)[number] ?? []);
}

/** A name of which only the letters are there: 미니 where the report says only 미니멀. */
function insideOthers(site: Site, { name, forms }: Named): Told[] {
  const passages = holding(site, forms);
  const isIn = nameTest(forms);
  if (passages.length === 0 || passages.some(({ text }) => isIn(text))) return [];
  const words = passages.flatMap(({ text }) => wordsWith(text, forms));
  if (words.length === 0) return [];
  const found = [...new Set(words)].slice(0, 3).map((word) => `“${word}”`);
  const message = `“${name}”은(는) 다른 말 안에만 나옵니다: ${found.join(', ')}`;
  const hint =
    '그 말이 이 이름이면 aliases에 그대로 더하고, 보고서에 나오지 않는 이름이면 항목을 지우십시오.';
  return [{ message, hint }];
}

/** The words of a text in which a form stands, as far as they show it. */
function wordsWith(text: string, forms: readonly string[]): string[] {
  const letters = forms.map((form) => form.split(/\s+/).map(RegExp.escape).join('\\s?'));
  const pattern = new RegExp(`\\S*(?:${letters.join('|')})\\S*`, 'g');
  return [...text.matchAll(pattern)].map(([word]) => word.slice(0, LONGEST_SHOWN));
}

function idleWord(site: Site, { name, forms }: Named, word: string): Told[] {
  if (!nameTest(forms)(word)) {
    const message = `“${word}”에는 “${name}”이(가) 낱말로 들어 있지 않습니다.`;
    return [{ field: 'notIn', message, hint: '이름이 든 말을 보고서에 나오는 대로 적으십시오.' }];
  }
  const isIn = nameTest([word]);
  if (holding(site, [word]).some(({ text }) => isIn(text))) return [];
  const message = `“${word}”은(는) 보고서에 나오지 않습니다.`;
  return [
    { field: 'notIn', message, hint: '철자를 살피고, 글이 바뀌어 없어진 말이면 지우십시오.' },
  ];
}

function idlePlace(site: Site, { name, forms }: Named, address: string): Told[] {
  // told by links-lead-somewhere
  if (addressFault(site, address)) return [];
  const found = pageAt(site, address.replace(/#.*/, ''));
  const place = found && placeIn(found.edition, address);
  const isIn = nameTest(forms);
  if (place?.some(({ text }) => isIn(text))) return [];
  const message = place
    ? `“${address}”에는 “${name}”이(가) 나오지 않습니다.`
    : `“${address}”은(는) 문서도 절도 표도 아닙니다.`;
  const hint = place
    ? '주소를 살피고, 글이 바뀌었으면 지우십시오.'
    : '문서, 절 또는 표의 주소를 적으십시오.';
  return [{ field: 'except', message, hint }];
}

/** The indexed passages at an address; undefined for a paragraph, a row and other pages. */
function placeIn(edition: Edition, address: string): NamedPassage[] | undefined {
  const place = passagesByAddress(edition).get(address);
  const isIndexed = place && ['page', 'section', 'table'].includes(place.kind);
  if (!isIndexed) return undefined;
  return namedPassages(edition).filter(({ passage }) => liesAt(passage, [address]));
}
