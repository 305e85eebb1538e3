import type { EntryList } from '#/content/list.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { pagesOf } from '#/model/pages.ts';
import { editionLists, sharedLists } from '#/schemas/lists.ts';
import { addressFault } from './addresses.ts';
import type { Check } from './rule.ts';

const isOutside = (url: string) => /^(https?:|mailto:)/.test(url);

/** What is wrong with the form of an address, wherever it leads. */
function brokenAddress(url: string): Pick<Fault, 'message' | 'hint'> | undefined {
  if (url === '')
    return {
      message: '링크의 주소가 비어 있습니다.',
      hint: '괄호 안에 주소를 적으십시오: [글](/2023/…/#자리)',
    };
  if (/\s/.test(url))
    return {
      message: `링크의 주소에 빈칸이 있습니다: “${url}”`,
      hint: '주소를 빈칸 없이 적으십시오.',
    };
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url) && !isOutside(url))
    return {
      message: `쓸 수 없는 주소입니다: “${url}”`,
      hint: '“https://…”, “mailto:…”, “/2023/…”, “#자리”만 씁니다.',
    };
  if (
    isOutside(url) &&
    !/^mailto:\S+@\S+\.\S+$/.test(url) &&
    !URL.parse(url)?.hostname.includes('.')
  )
    return {
      message: `인터넷 주소가 아닙니다: “${url}”`,
      hint: '“https://…”나 “mailto:…” 전체를 적으십시오.',
    };
  return undefined;
}

/** Links of the prose, and sources named in frontmatter and lists, lead to a page and a place on it. */
export const linksLeadSomewhere: Check = (edition, site) => {
  const faultsOf = (
    address: string,
    position: Position,
    field?: string,
    from?: string,
  ): Fault[] => {
    const fault = addressFault(site, address, from);
    return fault ? [{ ...position, ...(field && { field }), ...fault }] : [];
  };
  return [
    ...pagesOf(edition).flatMap(({ path, source }) =>
      source.links.flatMap(({ url, position }) => {
        const broken = brokenAddress(url);
        if (broken) return [{ ...position, ...broken }];
        return isOutside(url) ? [] : faultsOf(url, position, undefined, path);
      }),
    ),
    ...edition.overviews.flatMap(({ frontmatter, source }) =>
      sourcesOf(frontmatter).flatMap(([field, address]) =>
        faultsOf(address, source.frontmatter.position(pathOf(field)), field),
      ),
    ),
    ...Object.keys({ ...editionLists, ...sharedLists }).flatMap((name) => {
      const { written }: EntryList<{ id: string }> = edition[name as ListName];
      return written.flatMap(({ entry, position }) =>
        sourcesOf(entry).flatMap(([field, address]) => faultsOf(address, position, field)),
      );
    }),
  ];
};

type ListName = keyof typeof editionLists | keyof typeof sharedLists;

/** Fields of lists that hold an address, or several. */
const ADDRESSES = ['source', 'except', 'speaks'];

/** The path of a field: `keyFigures.0.source`. */
const pathOf = (field: string): (string | number)[] =>
  field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The addresses that an entry of a list or a frontmatter, or a part of it, names, with their fields. */
const sourcesOf = (part: object): [field: string, address: string][] =>
  Object.entries(part).flatMap(([key, value]): [string, string][] => {
    if (ADDRESSES.includes(key))
      return [value].flat().flatMap((a) => (typeof a === 'string' ? [[key, a]] : []));
    if (typeof value !== 'object' || value === null) return [];
    return sourcesOf(value).map(([field, address]) => [`${key}.${field}`, address]);
  });
