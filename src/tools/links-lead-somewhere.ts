/** Does every address of a built site lead to something in it, whether a page or another file names it? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#/content/problem.ts';
import { basePrefix } from '#/text/address.ts';

/** A page as the links of the others see it. */
export interface Target {
  file: string;
  links: readonly string[];
  ids: ReadonlySet<string>;
}

/** Where a site lies and where it will live. */
export interface Place {
  /** folder of the built site */
  dist: string;
  /** base path it was built for */
  base: string;
  /** origin it was built for, if that is known: whole addresses that begin with it are the site's own */
  siteUrl?: string | undefined;
}

/**
 * Follows addresses.
 *
 * @param pages all pages by their address
 * @returns a function that gives the faults of addresses: in `file`, on the page `path` if it is one
 */
export function followLinks(
  pages: ReadonlyMap<string, Target>,
  { dist, base, siteUrl }: Place,
): (from: { file: string; path?: string; links: readonly string[] }) => Fault[] {
  const prefix = basePrefix(base);
  const files = new Map<string, boolean>();
  const isFile = (path: string) => {
    const known = files.get(path) ?? (/\.\w+$/.test(path) && existsSync(join(dist, path)));
    files.set(path, known);
    return known;
  };
  return ({ file, path, links }) => {
    const fault = (message: string, hint?: string): Fault[] => [
      { file, message, ...(hint && { hint }) },
    ];
    return links.flatMap((written) => {
      const address =
        siteUrl && written.startsWith(`${siteUrl}/`) ? written.slice(siteUrl.length) : written;
      if (/^[a-z]+:/i.test(address)) return [];
      // a file beside the page: its twin
      if (path && /^\w+\.\w+$/.test(address) && isFile(path + address)) return [];
      const decoded = decode(address);
      if (decoded === undefined) return fault(`링크 “${address}”은(는) 주소가 아닙니다.`);
      const [to = '', fragment] = decoded.split('#');
      if (to && !to.startsWith(`${prefix}/`))
        return fault(`링크 “${address}”에 기준 경로 “${base}”이(가) 없습니다.`);
      const inside = to.slice(prefix.length).split('?')[0] ?? '';
      const target = pages.get(to === '' && path !== undefined ? path : inside);
      if (!target)
        return isFile(inside) ? [] : fault(`링크 “${address}”가 가리키는 쪽이 없습니다.`);
      if (!fragment || target.ids.has(fragment)) return [];
      return fault(
        `링크 “${address}”가 가리키는 자리가 없습니다.`,
        `쓸 수 있는 자리: ${[...target.ids].slice(0, 8).join(', ')} …`,
      );
    });
  };
}

/** An address with its Korean letters, or undefined where its percent signs make none. */
function decode(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}
