import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Browser } from 'playwright-core';
import { alternate, type Samples } from './alternate.ts';
import { barePage } from './bare-page.ts';
import { filesOf, serveCompressed } from './compressed-server.ts';
import { DESK, SLOW_PHONE, visit } from './visit.ts';

/** A page and the same text as bare HTML. */
export type Compared = Record<'page' | 'bare', Samples>;

/** Measures pages of one built site. */
export interface PaintBench {
  /**
   * @param path of a page, without base path; of one that leads on, the bare page is where it leads to
   * @param runs visits of each
   * @throws Error when there is no such page
   */
  compare(path: string, runs: number): Promise<Compared>;
  /** @returns how far a page moves while it loads in a wide window */
  shiftAtDesk(path: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves a built site twice, as it is and bare, to visit both on a slow phone.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 */
export async function openPaintBench(
  dist: string,
  base: string,
  browser: Browser,
): Promise<PaintBench> {
  const files = filesOf(dist, base);
  const bareFiles = (path: string): string | undefined => {
    const page = /(?:\/|\.html)$/.test(path) ? files(path)?.toString() : undefined;
    if (page === undefined) return undefined;
    const further = leadsTo(page);
    return further === undefined ? barePage(page) : bareFiles(further);
  };
  const [site, bare] = await Promise.all([serveCompressed(files), serveCompressed(bareFiles)]);
  const at = (server: { url: string }, path: string) =>
    server.url.slice(0, -1) + base + path.slice(1);
  return {
    shiftAtDesk: async (path) => (await visit(browser, at(site, path), DESK, false)).layoutShift,
    async compare(path, runs) {
      const addresses = { page: at(site, path), bare: at(bare, path) };
      for (const address of Object.values(addresses)) {
        // the servers compress it, and it is there
        const { ok } = await fetch(address);
        if (!ok) throw new Error(`${dist} has no page ${path}`);
      }
      return alternate(
        {
          page: () => visit(browser, addresses.page, SLOW_PHONE),
          bare: () => visit(browser, addresses.bare, SLOW_PHONE),
        },
        runs,
      );
    },
    close: async () => {
      await Promise.all([site.close(), bare.close()]);
    },
  };
}

/** The path that a page leads on to by itself, if it does. */
function leadsTo(page: string): string | undefined {
  const refresh = select('meta[http-equiv=refresh]', fromHtml(page))?.properties.content;
  const address = /url=(.+)/i.exec(String(refresh ?? ''))?.[1];
  return address && new URL(address, 'http://localhost').pathname;
}
