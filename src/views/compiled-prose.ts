import { setImmediate as turn } from 'node:timers/promises';
import type { Edition } from '#/content/edition.ts';
import { markedTerms } from '#/content/marked-terms.ts';
import { takeTree } from '#/content/mdx.ts';
import type { Page } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { type CompiledProse, compileProse } from '#/markdown/compile-prose.ts';
import type { ShortCodes } from '#/markdown/rehype-anchors.ts';
import { annexesOf, annexSize } from '#/model/annexes.ts';
import { backlinksAddress, citationCounts } from '#/model/backlinks.ts';
import { pagesOf } from '#/model/pages.ts';
import { shortCode } from '#/short-code.ts';
import { joinAddress } from '#/text/address.ts';

/** What was compiled before it was asked for; let go when it is. */
const ahead = new Map<Page, Promise<CompiledProse>>();

/**
 * The prose of a page, compiled.
 *
 * @param base the base path
 */
export function compiledProse(edition: Edition, page: Page, base: string): Promise<CompiledProse> {
  const compiled = ahead.get(page) ?? compile(edition, page, base);
  ahead.delete(page);
  return compiled;
}

/**
 * Compiles prose while a build can do nothing else, in the order in which pages are printed.
 *
 * @param until what is waited for; at once where it has settled
 */
export async function compileAhead(
  { editions }: Site,
  base: string,
  until: Promise<unknown>,
): Promise<void> {
  let isWaiting = true;
  const stop = () => {
    isWaiting = false;
  };
  until.then(stop, stop);
  for (const edition of editions)
    for (const page of pagesOf(edition)) {
      // what is waited for is told of between two pages
      await turn();
      if (!isWaiting) return;
      const compiled = compile(edition, page, base);
      ahead.set(page, compiled);
      await compiled;
    }
}

function compile(edition: Edition, page: Page, base: string): Promise<CompiledProse> {
  const { source, path } = page;
  const settings = {
    base,
    terms: markedTerms(edition, path),
    annexes: new Map(annexesOf(edition, page).map((annex) => [annex.id, annexSize(annex)])),
    codes: codesOf(page),
    backlinks: { address: backlinksAddress(path), counts: citationCounts(edition, page) },
  };
  return compileProse(source.body, settings, takeTree(source));
}

/** The codes of its sections' short links: an overview has none. */
function codesOf({ kind, source, path }: Page): ShortCodes {
  const ids = kind === 'document' ? source.sections.flatMap(({ id }) => id ?? []) : [];
  return new Map(ids.map((id) => [id, shortCode(joinAddress(path, id))]));
}
