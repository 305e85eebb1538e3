import type { APIRoute } from 'astro';
import { knownHref } from '#/href.ts';

/** Everything may be read; where the list of pages is, as far as a whole address is known: no other holds. */
export const GET: APIRoute = () => {
  const sitemap = knownHref('/sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
