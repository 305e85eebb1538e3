import type { APIRoute } from 'astro';
import { llmsText } from '#/feed/llms-text.ts';
import { fullHref, knownHref } from '#/href.ts';

/** What the site holds, for programs that read: each page with the address of its Markdown. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(llmsText(site, fullHref, knownHref('/sitemap.xml')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
