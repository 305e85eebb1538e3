import { setImmediate as turn } from 'node:timers/promises';
import type { Edition } from '#/content/edition.ts';
import { markedTerms } from '#/content/marked-terms.ts';
import { takeTree } from '#/content/mdx.ts';
import type { Page } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { type CompiledProse, compileProse } from '#/markdown/compile-prose.ts';
import { ProseThread } from '#/markdown/in-thread.ts';
import type { ShortCodes } from '#/markdown/rehype-anchors.ts';
import { annexesOf, annexSize } from '#/model/annexes.ts';
import { backlinksAddress, citationCounts } from '#/model/backlinks.ts';
import { pagesOf } from '#/model/pages.ts';
import { shortCode } from '#/short-code.ts';
import { joinAddress } from '#/text/address.ts';

/** What was compiled before it was asked for; let go when it is. */
const ahead = new Map<Page, Promise<CompiledProse>>();
/** What is to be compiled before it is asked for, in that order. */
const waiting = new Map<Page, Edition>();

/**
 * The prose of a page, compiled.
 *
 * @param base the base path
 */
export function compiledProse(edition: Edition, page: Page, base: string): Promise<CompiledProse> {
  const compiled = ahead.get(page) ?? compileProse(...proseOf(edition, page, base));
  ahead.delete(page);
  waiting.delete(page);
  return compiled;
}

/**
 * Compiles prose while a build can do nothing else, in the order in which pages are printed. What is left
 * then is compiled beside the printing, where that is enough to load a thread for.
 *
 * @param until what is waited for
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
  for (const edition of editions) for (const page of pagesOf(edition)) waiting.set(page, edition);
  for (const [page, edition] of waiting) {
    // what is waited for is told of between two pages
    await turn();
    if (!isWaiting) break;
    waiting.delete(page);
    const compiled = compileProse(...proseOf(edition, page, base));
    ahead.set(page, compiled);
    await compiled;
  }
  if (waiting.size > WORTH_A_THREAD) compileBeside(base);
}

/** Fewer pages are compiled as quickly as a thread is loaded that can. */
const WORTH_A_THREAD = 40;
/** Pages that are on their way to the thread and back: more than what is printed while one is compiled. */
const ON_THE_WAY = 8;

function compileBeside(base: string): void {
  const thread = new ProseThread();
  const compileNext = async () => {
    for (const [page, edition] of waiting) {
      waiting.delete(page);
      const compiled = thread.compile(...proseOf(edition, page, base));
      ahead.set(page, compiled);
      // a failure is told where the prose is asked for
      await compiled.catch(() => undefined);
    }
  };
  Promise.all(Array.from({ length: ON_THE_WAY }, compileNext)).then(() => thread.stop());
}

/** What the prose of a page is compiled from. */
function proseOf(edition: Edition, page: Page, base: string): Parameters<typeof compileProse> {
  const { source, path } = page;
  const settings = {
    base,
    terms: markedTerms(edition, path),
    annexes: new Map(annexesOf(edition, page).map((annex) => [annex.id, annexSize(annex)])),
    codes: codesOf(page),
    backlinks: { address: backlinksAddress(path), counts: citationCounts(edition, page) },
  };
  return [source.body, settings, takeTree(source)];
}

/** The codes of its sections' short links: an overview has none. */
function codesOf({ kind, source, path }: Page): ShortCodes {
  const ids = kind === 'document' ? source.sections.flatMap(({ id }) => id ?? []) : [];
  return new Map(ids.map((id) => [id, shortCode(joinAddress(path, id))]));
}
