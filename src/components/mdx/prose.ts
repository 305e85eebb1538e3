import { type RunOptions, run } from '@mdx-js/mdx';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { ProseHeading } from '#/markdown/compile-prose.ts';
import { compiledProse } from '#/views/compiled-prose.ts';
import { proseComponents } from './index.ts';

/** Prints the prose with the components of the page. */
type Content = (props: object) => astroHTML.JSX.Element;

interface Prose {
  Content: Content;
  headings: ProseHeading[];
}

/**
 * The prose of a page, ready to print. It is compiled here and not by the bundler: a page that need
 * not be printed anew costs nothing, and what the bundler makes does not grow with the content.
 *
 * @returns what prints it, and the headings that it prints
 */
export function proseOf(edition: Edition, page: Page): Promise<Prose> {
  if (last?.page !== page) last = { page, prose: prepare(edition, page) };
  return last.prose;
}

/** A consultation is printed twice, alone and by question, one right after the other. */
let last: { page: Page; prose: Promise<Prose> } | undefined;

async function prepare(edition: Edition, page: Page): Promise<Prose> {
  const { code, headings } = await compiledProse(edition, page, import.meta.env.BASE_URL);
  const runtime = { Fragment, jsx, jsxs } as unknown as RunOptions;
  const { default: prose } = (await run(code, runtime)) as unknown as { default: Content };
  const print: Content = (props) =>
    prose({ ...props, components: { Fragment, ...proseComponents } });
  // tells Astro which of its renderers prints it
  return { Content: Object.assign(print, { [Renderer]: 'astro:jsx' }), headings };
}
